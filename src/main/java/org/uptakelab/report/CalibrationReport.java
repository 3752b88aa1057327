package org.uptakelab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.uptakelab.calibration.CalibrationResult;

/** The report on a calibration: its charts as PNG and SVG, and a page that needs no other file. */
public final class CalibrationReport {
    private CalibrationReport() {}

    /**
     * Draws the charts of a calibration and writes the page around them. The same result gives the same bytes.
     *
     * @param result what was found
     * @param name what was calibrated: the name of the scenario
     * @param scenario the text of the scenario chosen, if one was
     * @param language English or German
     * @return {@code charts/set.png}, {@code .svg} and {@code charts/set-narrow.png}, if there is a set, or a single key whose curve
     *     shows why there is none; the same with the name {@code beside}, if two settings or more give the target; then
     *     {@code report.html}
     * @throws java.util.MissingResourceException for a language other than English or German
     */
    public static List<NamedFile> of(
            CalibrationResult result, String name, Optional<String> scenario, Locale language) {
        Fonts.prepare();
        CalibrationEdition edition = CalibrationEdition.of(result, language);
        List<NamedFile> files = new ArrayList<>();
        List<ReportPage.Printed> printed = charts(edition).stream()
                .map(chart -> ReportPage.Printed.of(chart, files))
                .toList();
        files.add(new NamedFile("report.html", new CalibrationPage(edition, name, scenario).html(printed)));
        return List.copyOf(files);
    }

    /** The charts: the number of keys says which. */
    static List<Chart> charts(CalibrationEdition edition) {
        List<Chart> charts = new ArrayList<>();
        int keys = edition.keys().size();
        int set = edition.result().set().size();
        if (keys == 1) {
            charts.add(new CalibrationCurveChart(edition));
        } else if (set > 0 && keys == 2 && firstKeyTakesNumbers(edition)) {
            charts.add(new CalibrationPlaneChart(edition));
        } else if (set > 0) {
            charts.add(new CalibrationParallelChart(edition));
        }
        if (set > 1) {
            charts.add(new CalibrationBesideChart(edition));
        }
        return charts;
    }

    private static boolean firstKeyTakesNumbers(CalibrationEdition edition) {
        return edition.calibration().searched().isEmpty()
                || edition.result().settings().stream()
                        .allMatch(setting -> FactorAxis.isPlain(setting.values().get(0)));
    }
}
