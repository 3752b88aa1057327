package org.uptakelab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.uptakelab.sweep.Grid;
import org.uptakelab.sweep.SweepResult;

/** The report on an experiment: its charts as PNG and SVG, and a page that needs no other file. */
public final class SweepReport {
    private SweepReport() {}

    /**
     * Draws the charts of an experiment and writes the page around them. The same result gives the same bytes.
     *
     * @param result what the experiment gave
     * @param language English or German
     * @return for each chart {@code charts/NAME.png}, {@code .svg} and {@code charts/NAME-narrow.png}, then {@code report.html}; the
     *     charts are {@code ladder} without factors, {@code lines} with one, {@code heat-MEASURE} with two and
     *     {@code panels-MEASURE} and {@code parallel} with more, over a grid; {@code response-MEASURE} and {@code parallel} for any
     *     other design
     * @throws java.util.MissingResourceException for a language other than English or German
     */
    public static List<NamedFile> of(SweepResult result, Locale language) {
        return of(result, language, () -> {});
    }

    /**
     * The same for somebody who may lose interest meanwhile.
     *
     * @param result what the experiment gave
     * @param language English or German
     * @param beforeEach called before each chart is drawn; what it throws ends the drawing
     * @return the files
     * @throws java.util.MissingResourceException for a language other than English or German
     */
    public static List<NamedFile> of(SweepResult result, Locale language, Runnable beforeEach) {
        Fonts.prepare();
        SweepEdition edition = SweepEdition.of(result, language);
        List<NamedFile> files = new ArrayList<>();
        List<ReportPage.Printed> printed = charts(edition).stream()
                .map(chart -> {
                    beforeEach.run();
                    return ReportPage.Printed.of(chart, files);
                })
                .toList();
        files.add(new NamedFile("report.html", new SweepPage(edition).html(printed)));
        return List.copyOf(files);
    }

    /** The charts of an experiment: design and number of factors say which. */
    static List<Chart> charts(SweepEdition edition) {
        int factors = edition.sweep().factors().size();
        boolean grid = edition.sweep().design() instanceof Grid;
        if (factors == 0) {
            return List.of(new SweepLadderChart(edition));
        }
        if (grid && factors == 1) {
            return List.of(new SweepLineChart(edition));
        }
        if (grid && factors == 2) {
            return ofMeasures(edition, measure -> new SweepHeatChart(edition, measure));
        }
        List<Chart> charts = new ArrayList<>(ofMeasures(
                edition,
                measure -> grid ? new SweepPanelsChart(edition, measure) : new SweepResponseChart(edition, measure)));
        if (factors > 1) {
            charts.add(new SweepParallelChart(edition));
        }
        return List.copyOf(charts);
    }

    private static List<Chart> ofMeasures(SweepEdition edition, Function<String, Chart> chart) {
        return edition.drawn().stream().map(chart).toList();
    }
}
