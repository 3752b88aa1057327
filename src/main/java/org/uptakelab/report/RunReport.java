package org.uptakelab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.uptakelab.experiment.Result;

/** The report on a result: its charts as PNG and SVG, and a page that needs no other file. */
public final class RunReport {
    private RunReport() {}

    /**
     * Draws every chart of a result and writes the page around them. The same result gives the same bytes.
     *
     * @param result a result with at least one arm
     * @param language English or German
     * @return {@code charts/NAME.png}, {@code charts/NAME.svg} and, for phones, {@code charts/NAME-narrow.png} of each chart,
     *     then {@code report.html}
     * @throws IllegalArgumentException if the result has no arm
     * @throws java.util.MissingResourceException for a language other than English or German
     */
    public static List<NamedFile> of(Result result, Locale language) {
        if (result.arms().isEmpty()) {
            throw new IllegalArgumentException("A report must be on at least 1 arm, but the result has 0.");
        }
        Fonts.prepare();
        Words words = new Words(language);
        Edition edition = new Edition(result, words, new Numbers(words));
        List<NamedFile> files = new ArrayList<>();
        List<ReportPage.Printed> printed = charts(edition).stream()
                .map(chart -> ReportPage.Printed.of(chart, files))
                .toList();
        files.add(new NamedFile("report.html", new ReportPage(edition).html(printed)));
        return List.copyOf(files);
    }

    /** The charts of a result, in the order of the page. */
    static List<Chart> charts(Edition edition) {
        List<Chart> charts = new ArrayList<>(List.of(
                new PlaneChart(edition),
                new SharesChart(edition),
                new InsteadChart(edition),
                new RoundsChart(edition),
                new ConcentrationChart(edition)));
        LadderChart ladder = new LadderChart(edition);
        if (ladder.isDrawn()) {
            charts.add(ladder);
        }
        return charts;
    }
}
