package org.uptakelab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.uptakelab.claim.ClaimResult;
import org.uptakelab.claim.Trial;

/** The pages of claims: one a claim and the overview that leads to them, with their charts as PNG and SVG. */
public final class ClaimReport {
    /** The name of the page to begin with. */
    public static final String OVERVIEW = "index.html";

    private ClaimReport() {}

    /**
     * Draws the charts of claims and writes their pages. The same results give the same bytes.
     *
     * @param results how the claims came out, in their order; at least one
     * @param trials shops that show of some of these claims that their rules can come out either way
     * @param language English or German
     * @return for each claim {@code charts/claim-NN-MEASURE.png}, {@code .svg} and {@code charts/claim-NN-MEASURE-narrow.png} for each
     *     measure it shows, and {@code claim-NN.html}; then the charts {@code claims} and, where a claim takes both shares,
     *     {@code same-share}, and the overview, {@link #OVERVIEW}; before all of them the fonts of the pages with their licence
     * @throws java.util.MissingResourceException for a language other than English or German
     */
    public static List<NamedFile> of(List<ClaimResult> results, List<Trial> trials, Locale language) {
        Fonts.prepare();
        List<ClaimEdition> editions = results.stream()
                .map(result -> ClaimEdition.of(result, language))
                .toList();
        List<NamedFile> files = new ArrayList<>(Fonts.files());
        for (int i = 0; i < editions.size(); i++) {
            add(files, editions, i, trials);
        }
        List<ReportPage.Printed> charts = overview(editions).stream()
                .map(chart -> ReportPage.Printed.of(chart, files))
                .toList();
        files.add(new NamedFile(OVERVIEW, new ClaimsPage(editions).html(charts)));
        return List.copyOf(files);
    }

    private static void add(List<NamedFile> files, List<ClaimEdition> editions, int index, List<Trial> trials) {
        ClaimEdition edition = editions.get(index);
        List<ReportPage.Printed> charts = charts(edition).stream()
                .map(chart -> ReportPage.Printed.of(chart, files))
                .toList();
        List<Trial> own = trials.stream()
                .filter(trial -> trial.claim().number() == edition.claim().number())
                .toList();
        ClaimPage page = new ClaimPage(edition, at(editions, index - 1), at(editions, index + 1), own);
        files.add(new NamedFile(edition.stem() + ".html", page.html(charts)));
    }

    private static Optional<ClaimEdition> at(List<ClaimEdition> editions, int index) {
        return IntStream.range(0, editions.size())
                .filter(i -> i == index)
                .mapToObj(editions::get)
                .findFirst();
    }

    /** {@return the charts of a claim, one a measure that it shows} */
    static List<Chart> charts(ClaimEdition edition) {
        return edition.claim().shows().stream()
                .map(edition::quantity)
                .<Chart>map(ClaimChart::new)
                .toList();
    }

    /** {@return the charts of the overview} */
    static List<Chart> overview(List<ClaimEdition> editions) {
        List<Chart> charts = new ArrayList<>();
        charts.add(new ClaimsChart(editions));
        SameShareChart.of(editions).ifPresent(charts::add);
        return charts;
    }
}
