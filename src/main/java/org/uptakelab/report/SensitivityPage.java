package org.uptakelab.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.sensitivity.Analysis;
import org.uptakelab.sensitivity.Index;
import org.uptakelab.sensitivity.Index.Interval;
import org.uptakelab.sensitivity.Index.Kind;
import org.uptakelab.sensitivity.Method;
import org.uptakelab.sweep.Factor;
import org.uptakelab.sweep.Sweep;

/**
 * The page of a sensitivity analysis: one HTML file with its pictures inside, without scripts and outside links.
 *
 * @param edition the analysis in one language
 */
record SensitivityPage(SensitivityEdition edition) {
    private static final int MOST_TOGETHER = 5;

    /** {@return the page as UTF-8} */
    byte[] html(List<ReportPage.Printed> charts) {
        Sweep sweep = edition.sweep();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("language", edition.words().language().getLanguage());
        values.put("heading", say("sensitivity.heading", "name", sweep.name()));
        values.put("lead", lead(sweep));
        values.put("charts", charts.stream().map(ReportPage.Printed::values).toList());
        values.put("howHeading", say("sensitivity.how"));
        values.put(
                "how",
                List.of(
                        say(key("sensitivity.how.1")),
                        say(key("sensitivity.how.2")),
                        say("sensitivity.how.range", "ranges", ranges(sweep)),
                        say(key("sensitivity.how.luck"))));
        values.put("tableHeading", say("sensitivity.table"));
        values.put("tableNote", say("sensitivity.table.note"));
        values.put("factorHeading", say("sensitivity.factor"));
        values.put("kinds", headings());
        values.put(
                "analyses",
                edition.sensitivity().analyses().stream().map(this::table).toList());
        provenance(values);
        return Templates.read("sensitivity.mustache").execute(values).getBytes(StandardCharsets.UTF_8);
    }

    private String say(String key, String... gaps) {
        return edition.words().say(key, gaps);
    }

    private String key(String key) {
        return edition.isMorris() ? key + ".morris" : key;
    }

    private static String key(Kind kind) {
        return "sensitivity.kind." + kind.word();
    }

    private List<Kind> kinds() {
        return edition.isMorris() ? List.of(Kind.MU_STAR, Kind.MU, Kind.SIGMA) : List.of(Kind.FIRST, Kind.TOTAL);
    }

    private boolean hasTogether() {
        return edition.sensitivity().method() == Method.GRID;
    }

    private List<String> headings() {
        Stream<String> kinds = kinds().stream().map(kind -> say(key(kind)));
        return Stream.concat(kinds, hasTogether() ? Stream.of(say("sensitivity.together")) : Stream.empty())
                .toList();
    }

    private String lead(Sweep sweep) {
        return say(
                "sensitivity.lead." + edition.sensitivity().method().name().toLowerCase(Locale.ROOT),
                "base",
                sweep.base().name(),
                "cells",
                edition.numbers().whole(sweep.cells().size()),
                "recommenders",
                edition.words()
                        .sayCount(
                                "sweep.recommenders",
                                sweep.recommenders().size(),
                                "count",
                                edition.numbers().whole(sweep.recommenders().size())),
                "replications",
                edition.numbers().whole(sweep.base().replications()),
                "seed",
                Long.toString(sweep.base().seed()));
    }

    private String ranges(Sweep sweep) {
        return sweep.factors().stream().map(this::range).collect(Collectors.joining("; "));
    }

    private String range(Factor factor) {
        String name = KeyText.of(factor.key(), edition.words().language()).inSentence();
        return name + " "
                + factor.span()
                        .map(span -> span.from().toPlainString() + " " + say("number.to") + " "
                                + span.to().toPlainString())
                        .orElseGet(() -> String.join(", ", factor.values()));
    }

    private Map<String, Object> table(Analysis analysis) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String factor : edition.ranked(analysis, edition.rank())) {
            rows.add(Map.of(
                    "name",
                    edition.name(factor),
                    "key",
                    factor,
                    "cells",
                    Stream.concat(
                                    kinds().stream()
                                            .map(kind -> cell(analysis, analysis.value(factor, kind), say(key(kind)))),
                                    hasTogether() ? Stream.of(blank()) : Stream.empty())
                            .toList()));
        }
        together(analysis)
                .forEach(index -> rows.add(Map.of(
                        "name",
                        index.factor().isEmpty() ? say("sensitivity.higher") : edition.name(index.factor()),
                        "key",
                        index.factor(),
                        "cells",
                        List.of(blank(), blank(), cell(analysis, index.value(), say("sensitivity.together"))))));
        return Map.of(
                "label",
                edition.label(analysis),
                "measure",
                analysis.measure(),
                "unit",
                edition.isMorris() ? say("sensitivity.in", "unit", edition.unit(analysis)) : "",
                "rows",
                rows);
    }

    /** The largest of what goes with factors together. */
    private static Stream<Index> together(Analysis analysis) {
        return Stream.concat(
                analysis.of(Kind.INTERACTION)
                        .filter(index -> index.value().isDefined())
                        .sorted(Comparator.comparingDouble(
                                (Index index) -> -index.value().estimate()))
                        .limit(MOST_TOGETHER),
                analysis.of(Kind.HIGHER).filter(index -> index.value().isDefined()));
    }

    private Map<String, Object> cell(Analysis analysis, Interval value, String label) {
        return Map.of(
                "blank",
                false,
                "label",
                label,
                "number",
                edition.number(analysis, value),
                "interval",
                edition.ends(analysis, value));
    }

    private static Map<String, Object> blank() {
        return Map.of("blank", true, "label", "", "number", "", "interval", "");
    }

    private void provenance(Map<String, Object> values) {
        Provenance provenance = edition.sensitivity().result().provenance();
        PageOrigin.put(values, edition.words(), "sensitivity.provenance", provenance);
        values.put("experimentLabel", say("sweep.experiment"));
        values.put("experiments", List.copyOf(provenance.scenarios().values()));
    }
}
