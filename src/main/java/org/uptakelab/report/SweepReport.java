package org.uptakelab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.uptakelab.sweep.SweepResult;

/** The report on an experiment: its chart as PNG and SVG, and a page that needs no other file. */
public final class SweepReport {
    private SweepReport() {}

    /**
     * Draws the chart of an experiment and writes the page around it. The same result gives the same bytes.
     *
     * @param result what the experiment gave
     * @param language English or German
     * @return for an experiment without factors {@code charts/ladder.png}, {@code .svg} and {@code charts/ladder-narrow.png}, for
     *     one with one factor the same with the name {@code lines}; then {@code report.html}
     * @throws java.util.MissingResourceException for a language other than English or German
     */
    public static List<NamedFile> of(SweepResult result, Locale language) {
        Fonts.prepare();
        SweepEdition edition = SweepEdition.of(result, language);
        List<NamedFile> files = new ArrayList<>();
        Optional<ReportPage.Printed> printed = chart(edition).map(chart -> print(chart, files));
        files.add(new NamedFile("report.html", new SweepPage(edition).html(printed)));
        return List.copyOf(files);
    }

    /** The chart of an experiment: the factors say which; none for two factors or more. */
    static Optional<Chart> chart(SweepEdition edition) {
        return switch (edition.sweep().factors().size()) {
            case 0 -> Optional.of(new SweepLadderChart(edition));
            case 1 -> Optional.of(new SweepLineChart(edition));
            default -> Optional.empty();
        };
    }

    private static ReportPage.Printed print(Chart chart, List<NamedFile> files) {
        Picture wide = new Picture(chart.figure(Format.WIDE), Format.WIDE);
        Picture narrow = new Picture(chart.figure(Format.NARROW), Format.NARROW);
        ReportPage.Printed printed =
                new ReportPage.Printed(chart, ReportPage.Sheet.of(wide), ReportPage.Sheet.of(narrow));
        files.add(
                new NamedFile("charts/" + chart.name() + ".png", printed.wide().png()));
        files.add(new NamedFile("charts/" + chart.name() + ".svg", wide.svg()));
        files.add(new NamedFile(
                "charts/" + chart.name() + "-narrow.png", printed.narrow().png()));
        return printed;
    }
}
