package org.uptakelab.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.report.ReportPage.Printed;
import org.uptakelab.reproduction.Parameters;
import org.uptakelab.reproduction.Published;
import org.uptakelab.reproduction.Quantity;
import org.uptakelab.reproduction.Rebuilt;
import org.uptakelab.reproduction.Rule.Verdict;

/** The pages on rebuilt models, and their charts as PNG and SVG. */
public final class ReproductionReport {
    /** The name of the page to begin with. */
    public static final String OVERVIEW = "reproduction.html";

    private final List<ReproductionEdition> editions;
    private final Provenance provenance;
    private final Words words;
    private final List<NamedFile> files = new ArrayList<>();

    private ReproductionReport(List<Rebuilt> models, Provenance provenance, Locale language) {
        this.editions = models.stream()
                .map(model -> new ReproductionEdition(model, language))
                .toList();
        this.provenance = provenance;
        this.words = new Words(language);
    }

    /**
     * Draws the charts and writes the pages. The same results give the same bytes.
     *
     * @param models the rebuilt models, at least one
     * @param provenance where the results come from
     * @param language English or German
     * @return the fonts of the pages with their licence; of each model {@code charts/NAME-agreement} and its charts with curves as {@code .png}, {@code .svg} and
     *     {@code -narrow.png}; {@code reproduction.html}, the page of the model or, of several, an overview; then also
     *     {@code reproduction-NAME.html} for each
     */
    public static List<NamedFile> of(List<Rebuilt> models, Provenance provenance, Locale language) {
        Fonts.prepare();
        return new ReproductionReport(models, provenance, language).make();
    }

    private List<NamedFile> make() {
        files.addAll(Fonts.files());
        boolean alone = editions.size() == 1;
        for (ReproductionEdition edition : editions) {
            files.add(new NamedFile(alone ? OVERVIEW : file(edition), page(edition, alone)));
        }
        if (!alone) {
            files.add(new NamedFile(OVERVIEW, overview()));
        }
        return List.copyOf(files);
    }

    private static String file(ReproductionEdition edition) {
        return "reproduction-" + edition.model().name() + ".html";
    }

    private Map<String, Object> shared(String key) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("language", words.language().getLanguage());
        for (String name : List.of(
                "published", "here", "tolerance", "within", "parameter", "value", "certainty", "overview", "home")) {
            values.put(name + "Heading", words.say("reproduction." + name));
        }
        PageOrigin.put(values, words, key, provenance);
        values.put("recipes", provenance.scenarios().values());
        return values;
    }

    private byte[] page(ReproductionEdition edition, boolean alone) {
        Map<String, Object> values = shared("reproduction.provenance");
        values.put("alone", alone);
        values.put("heading", edition.title());
        values.put("question", edition.own().say("question"));
        values.put("lead", edition.paragraphs("lead"));
        values.put("verdict", edition.verdict());
        values.put("charts", charts(edition));
        values.put(
                "panels",
                edition.panels().stream().map(panel -> panel(edition, panel)).toList());
        values.put(
                "missing",
                edition.model().missing().stream().map(edition::label).toList());
        values.put("missingHeading", edition.say("needs"));
        values.put("howHeading", edition.say("how"));
        values.put("how", edition.paragraphs("how"));
        values.put("knownHeading", edition.say("known"));
        values.put("known", edition.paragraphs("known"));
        values.put("parametersHeading", edition.say("parameters"));
        values.put(
                "parameters",
                Parameters.of(edition.model().name()).rows().stream()
                        .map(row -> parameter(edition, row))
                        .toList());
        values.put("sourcesHeading", edition.say("sources"));
        values.put("sources", sources(edition));
        return Templates.read("reproduction.mustache").execute(values).getBytes(StandardCharsets.UTF_8);
    }

    private List<Map<String, Object>> charts(ReproductionEdition edition) {
        ReproductionAgreement agreement = new ReproductionAgreement(edition);
        return Stream.concat(
                        ReproductionCurves.all(edition).stream(),
                        agreement.isWorthDrawing() ? Stream.of(agreement) : Stream.<Chart>of())
                .map(chart -> Printed.of(chart, files))
                .map(Printed::values)
                .toList();
    }

    private static Map<String, Object> panel(ReproductionEdition edition, String panel) {
        return Map.of(
                "heading",
                edition.panel(panel),
                "rows",
                edition.quantities(panel).stream()
                        .map(quantity -> row(edition, quantity))
                        .toList());
    }

    private static Map<String, Object> row(ReproductionEdition edition, Quantity quantity) {
        Published published = quantity.published();
        return Map.of(
                "label", edition.label(published),
                "quantity", published.quantity(),
                "published", edition.published(published),
                "certainty", edition.certainty(published),
                "here", edition.here(quantity),
                "interval", edition.interval(quantity),
                "tolerance", edition.tolerance(published),
                "within", edition.verdict(quantity),
                "kind",
                        quantity.verdict() == Verdict.NONE
                                ? "none"
                                : quantity.verdict().word());
    }

    private static Map<String, Object> parameter(ReproductionEdition edition, Parameters.Row row) {
        return Map.of(
                "label", row.label().in(edition.language()),
                "parameter", row.parameter(),
                "value", edition.parameter(row.value()),
                "certainty", edition.words().say("certainty." + row.certainty().word()),
                "source", row.source().in(edition.language()));
    }

    /** What the quantities are held against, each source once, with how sure we are of it. */
    private static List<Map<String, String>> sources(ReproductionEdition edition) {
        return Stream.concat(
                        edition.model().quantities().stream().map(Quantity::published),
                        edition.model().missing().stream())
                .map(published -> Map.of(
                        "certainty", edition.certainty(published),
                        "source", published.source().in(edition.language())))
                .distinct()
                .toList();
    }

    private byte[] overview() {
        Map<String, Object> values = shared("reproduction.provenance");
        values.put("heading", words.say("reproduction.heading"));
        values.put("lead", words.say("reproduction.lead"));
        values.put("models", editions.stream().map(ReproductionReport::card).toList());
        return Templates.read("reproductions.mustache").execute(values).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> card(ReproductionEdition edition) {
        Rebuilt model = edition.model();
        return Map.of(
                "file", file(edition),
                "short", edition.own().say("short"),
                "question", edition.own().say("question"),
                "title", edition.title(),
                "lead", edition.paragraphs("lead").get(0),
                "verdict", edition.tally(),
                "yes", model.count(Verdict.YES),
                "no", model.count(Verdict.NO),
                "open", model.count(Verdict.OPEN),
                "missed",
                        model.quantities().stream()
                                .filter(quantity -> quantity.verdict() == Verdict.NO)
                                .map(edition::miss)
                                .toList());
    }
}
