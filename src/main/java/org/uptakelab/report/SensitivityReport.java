package org.uptakelab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.uptakelab.sensitivity.Analysis;
import org.uptakelab.sensitivity.Sensitivity;

/** The report on a sensitivity analysis: its charts as PNG and SVG, and a page that needs no other file. */
public final class SensitivityReport {
    /** As many measures are drawn. */
    private static final int MOST_PANELS = 4;

    private SensitivityReport() {}

    /**
     * Draws the charts and writes the page around them. The same analysis gives the same bytes.
     *
     * @param sensitivity the analysis
     * @param language English or German
     * @return the fonts of the page with their licence, {@code charts/sensitivity.png}, {@code .svg} and
     *     {@code charts/sensitivity-narrow.png} with a panel a measure, or such files for each measure with a panel a recommender where
     *     those are told apart; then {@code sensitivity.html}
     * @throws java.util.MissingResourceException for a language other than English or German
     */
    public static List<NamedFile> of(Sensitivity sensitivity, Locale language) {
        Fonts.prepare();
        SensitivityEdition edition = SensitivityEdition.of(sensitivity, language);
        List<NamedFile> files = new ArrayList<>(Fonts.files());
        List<ReportPage.Printed> printed = charts(edition).stream()
                .map(chart -> ReportPage.Printed.of(chart, files))
                .toList();
        files.add(new NamedFile("sensitivity.html", new SensitivityPage(edition).html(printed)));
        return List.copyOf(files);
    }

    /** The charts: one for all measures, or one a measure with the recommenders side by side. */
    static List<Chart> charts(SensitivityEdition edition) {
        List<Analysis> all = edition.sensitivity().analyses();
        String first = all.get(0).recommender();
        boolean apart =
                !first.equals(Sensitivity.ALL) && edition.sweep().recommenders().size() > 1;
        if (!apart) {
            return List.of(chart(
                    edition,
                    "sensitivity",
                    all.stream()
                            .filter(analysis -> analysis.recommender().equals(first))
                            .limit(MOST_PANELS)
                            .toList()));
        }
        return edition.sweep().measures().stream()
                .limit(MOST_PANELS)
                .map(measure -> chart(
                        edition,
                        "sensitivity-" + measure,
                        all.stream()
                                .filter(analysis -> analysis.measure().equals(measure))
                                .toList()))
                .toList();
    }

    private static Chart chart(SensitivityEdition edition, String name, List<Analysis> panels) {
        return edition.isMorris()
                ? new SensitivityScatter(edition, name, panels)
                : new SensitivityBars(edition, name, panels);
    }
}
