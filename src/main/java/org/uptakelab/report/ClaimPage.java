package org.uptakelab.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptakelab.claim.CheckResult;
import org.uptakelab.claim.Condition;
import org.uptakelab.claim.Outcome;
import org.uptakelab.claim.PointResult;
import org.uptakelab.claim.RuleResult;
import org.uptakelab.claim.Trial;
import org.uptakelab.claim.Verdict;
import org.uptakelab.sweep.Factor;

/**
 * The page of a claim: one HTML file with its pictures inside, without scripts; its only links are those to the pages beside it.
 *
 * @param edition the claim in one language
 * @param before the claim on the page before, if there is one
 * @param after the claim on the page after
 * @param trials the shops that show that its rule can come out either way, if they are known
 */
record ClaimPage(
        ClaimEdition edition, Optional<ClaimEdition> before, Optional<ClaimEdition> after, List<Trial> trials) {
    /** {@return the page as UTF-8} */
    byte[] html(List<ReportPage.Printed> charts) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("language", edition.words().language().getLanguage());
        Map<String, String> texts = PageTexts.of(edition.words(), "claim.");
        texts.putAll(PageTexts.of(edition.words(), "page.table."));
        values.put("text", texts);
        values.put("kicker", say("claim.kicker", "number", number(edition)));
        values.put("book", edition.claim().page().book().title());
        values.put("page", edition.page());
        values.put("title", edition.in(edition.claim().title()));
        values.put("before", neighbour(before));
        values.put("after", neighbour(after));
        values.put("rules", edition.result().rules().stream().map(this::rule).toList());
        values.put("charts", charts.stream().map(ClaimPage::chart).toList());
        values.put("inFavour", edition.in(edition.claim().strongest().inFavour()));
        values.put("caseAgainst", edition.in(edition.claim().strongest().against()));
        values.put("against", edition.in(edition.claim().against()));
        values.put("limits", edition.in(edition.claim().limits()));
        values.put("howToRead", say("claim.chart.reading", "worlds", edition.worlds()));
        values.put("hasTrials", !trials.isEmpty());
        values.put("trials", trials.stream().map(this::trial).toList());
        values.put("varied", edition.factors().stream().map(this::varied).toList());
        values.put("fixed", fixed());
        values.put("measures", measures());
        published(values);
        settings(values);
        values.put("hasChecks", !edition.result().checks().isEmpty());
        values.put("checks", edition.result().checks().stream().map(this::check).toList());
        PageOrigin.put(
                values,
                edition.words(),
                "claim.provenance",
                edition.result().sweep().provenance());
        values.put(
                "experiments",
                List.copyOf(edition.result().sweep().provenance().scenarios().values()));
        return Templates.read("claim.mustache").execute(values).getBytes(StandardCharsets.UTF_8);
    }

    private String say(String key, String... gaps) {
        return edition.say(key, gaps);
    }

    private static String number(ClaimEdition claim) {
        return Integer.toString(claim.claim().number());
    }

    private static List<Map<String, String>> neighbour(Optional<ClaimEdition> claim) {
        return claim
                .map(other -> Map.of(
                        "file",
                        other.stem() + ".html",
                        "number",
                        number(other),
                        "title",
                        other.in(other.claim().title())))
                .stream()
                .toList();
    }

    private Map<String, Object> rule(RuleResult rule) {
        Verdict verdict = rule.verdict();
        Map<String, Object> values = new LinkedHashMap<>(ClaimVerdict.values(edition, rule));
        values.put("says", edition.in(rule.rule().says()));
        values.put("decides", edition.decides(verdict).stream().toList());
        values.put("conditions", conditions(rule));
        values.put("where", where(rule));
        values.put("several", edition.result().rules().size() > 1);
        return values;
    }

    /** What must hold at a setting, line by line, and at how many settings it does. */
    private List<Map<String, String>> conditions(RuleResult rule) {
        List<Map<String, String>> conditions = new ArrayList<>();
        for (int index = 0; index < rule.rule().conditions().size(); index++) {
            Condition condition = rule.rule().conditions().get(index);
            ClaimQuantity quantity = new ClaimQuantity(edition, rule, condition.measure(), index);
            conditions.add(Map.of(
                    "quantity",
                    ClaimChart.capital(quantity.label()),
                    "bounds",
                    quantity.bounds(),
                    "range",
                    range(quantity),
                    "holds",
                    say(
                            "claim.of",
                            "some",
                            edition.numbers().whole(quantity.count(Outcome.HOLDS)),
                            "all",
                            edition.numbers().whole(rule.points().size()))));
        }
        return conditions;
    }

    private String range(ClaimQuantity quantity) {
        return quantity.points().isEmpty()
                ? say("undefined")
                : quantity.say(quantity.lowest()) + " " + say("number.to") + " " + quantity.say(quantity.highest());
    }

    /** For each thing that differs between settings, how the rule comes out at each of its values. */
    private List<Map<String, Object>> where(RuleResult rule) {
        return edition.factors().stream()
                .map(factor -> Map.<String, Object>of(
                        "name",
                        edition.factor(factor.key()),
                        "levels",
                        factor.values().stream()
                                .map(value -> level(rule, factor.key(), value))
                                .toList()))
                .toList();
    }

    private Map<String, Object> level(RuleResult rule, String key, String value) {
        List<Outcome> outcomes = rule.points().stream()
                .filter(point -> edition.valueAt(point.point(), key).equals(value))
                .map(PointResult::outcome)
                .toList();
        VerdictBar bar = VerdictBar.of(outcomes);
        return Map.of(
                "value",
                edition.level(key, value),
                "bar",
                outcomes.isEmpty() ? List.of() : bar.parts(),
                "alt",
                bar.words(edition.words(), edition.numbers()),
                "count",
                say(
                        "claim.of",
                        "some",
                        edition.numbers().whole(bar.holds()),
                        "all",
                        edition.numbers().whole(outcomes.size())));
    }

    private static Map<String, Object> chart(ReportPage.Printed printed) {
        return Map.of(
                "alt", printed.chart().alt(),
                "readings", printed.chart().reading().lines().toList(),
                "wide", printed.wide().values(),
                "narrow", printed.narrow().values());
    }

    private Map<String, String> varied(Factor factor) {
        return Map.of(
                "name",
                edition.factor(factor.key()),
                "key",
                factor.key(),
                "values",
                factor.values().stream()
                        .map(value -> edition.level(factor.key(), value))
                        .collect(Collectors.joining(", ")));
    }

    private String fixed() {
        return say(
                "claim.fixed",
                "worlds",
                edition.worlds(),
                "seed",
                Long.toString(edition.result().sweep().sweep().base().seed()),
                "users",
                edition.numbers()
                        .whole(edition.result().sweep().sweep().base().world().users()),
                "items",
                edition.numbers()
                        .whole(edition.result().sweep().sweep().base().world().items()));
    }

    /** Everything that is shown or asked for. */
    private List<Map<String, Object>> measures() {
        return Stream.concat(
                        edition.claim().shows().stream(),
                        edition.claim().rules().stream()
                                .flatMap(rule -> rule.conditions().stream())
                                .map(Condition::measure))
                .distinct()
                .map(measure -> edition.text(measure).definition())
                .toList();
    }

    private void published(Map<String, Object> values) {
        List<Map<String, String>> rows =
                ClaimFigure.of(edition).stream().map(this::published).toList();
        values.put("hasPublished", !rows.isEmpty());
        values.put("published", rows);
    }

    private Map<String, String> published(ClaimFigure figure) {
        Optional<String> here = figure.citation().measure();
        return Map.of(
                "label",
                ClaimChart.capital(edition.in(figure.figure().label())),
                "wording",
                edition.in(figure.figure().wording()),
                "of",
                edition.in(figure.figure().of()),
                "source",
                edition.in(figure.figure().source()),
                "certainty",
                figure.certainty(),
                "here",
                here.map(this::here).orElse(say("claim.published.none")),
                "hereOf",
                here.map(measure -> edition.text(measure).label()).orElse(""));
    }

    /** The range of a measure over the settings. */
    private String here(String measure) {
        return range(new ClaimQuantity(edition, edition.result().rules().get(0), measure, ClaimQuantity.NOT_JUDGED));
    }

    private void settings(Map<String, Object> values) {
        List<Factor> factors = edition.factors();
        values.put(
                "columns",
                factors.stream().map(factor -> edition.factor(factor.key())).toList());
        values.put(
                "tables",
                edition.result().rules().stream()
                        .map(rule -> table(rule, factors))
                        .toList());
    }

    private Map<String, Object> table(RuleResult rule, List<Factor> factors) {
        List<ClaimQuantity> quantities = new ArrayList<>();
        for (int index = 0; index < rule.rule().conditions().size(); index++) {
            quantities.add(new ClaimQuantity(
                    edition, rule, rule.rule().conditions().get(index).measure(), index));
        }
        return Map.of(
                "reading",
                edition.reading(rule.rule().reading()),
                "quantities",
                quantities.stream()
                        .map(quantity -> ClaimChart.capital(quantity.label()))
                        .toList(),
                "rows",
                rule.points().stream()
                        .map(point -> row(point, factors, quantities))
                        .toList());
    }

    private Map<String, Object> row(PointResult point, List<Factor> factors, List<ClaimQuantity> quantities) {
        return Map.of(
                "values",
                factors.stream()
                        .map(factor -> Map.of(
                                "name",
                                edition.factor(factor.key()),
                                "value",
                                edition.level(factor.key(), edition.valueAt(point.point(), factor.key()))))
                        .toList(),
                "cells",
                quantities.stream()
                        .map(quantity -> Map.of(
                                "name",
                                ClaimChart.capital(quantity.label()),
                                "mean",
                                quantity.say(quantity.at(point)),
                                "interval",
                                quantity.interval(quantity.at(point))))
                        .toList(),
                "outcome",
                say("claim.outcome." + point.outcome().word()),
                "look",
                point.outcome().word());
    }

    private Map<String, String> trial(Trial trial) {
        String look = trial.expected().name().toLowerCase(Locale.ROOT);
        return Map.of(
                "look",
                look,
                "heading",
                say("claim.trials." + look),
                "says",
                edition.in(trial.says()),
                "set",
                trial.set().stream()
                        .map(value ->
                                edition.factor(value.factor()) + " " + edition.level(value.factor(), value.value()))
                        .collect(Collectors.joining(", ")));
    }

    private Map<String, Object> check(CheckResult check) {
        boolean broken = check.broken() > 0;
        return Map.of(
                "says",
                edition.in(check.check().says()),
                "broken",
                broken,
                "outcome",
                broken
                        ? say(
                                "claim.check.broken",
                                "broken",
                                edition.numbers().whole(check.broken()),
                                "points",
                                edition.numbers().whole(check.points().size()))
                        : say(
                                "claim.check.held",
                                "points",
                                edition.numbers().whole(check.points().size())));
    }
}
