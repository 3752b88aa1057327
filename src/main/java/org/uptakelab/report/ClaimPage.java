package org.uptakelab.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptakelab.claim.CheckResult;
import org.uptakelab.claim.Condition;
import org.uptakelab.claim.Trial;
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
        values.put("rules", new ClaimRules(edition).values());
        values.put("charts", charts.stream().map(ReportPage.Printed::values).toList());
        values.put("inFavour", edition.in(edition.claim().strongest().inFavour()));
        values.put("caseAgainst", edition.in(edition.claim().strongest().against()));
        values.put("against", edition.in(edition.claim().against()));
        values.put(
                "changed", edition.claim().changed().map(edition::in).stream().toList());
        values.put("limits", edition.in(edition.claim().limits()));
        values.put("howToRead", say("claim.chart.reading", "worlds", edition.worlds()));
        values.put("hasTrials", !trials.isEmpty());
        values.put("trials", trials.stream().map(this::trial).toList());
        values.put("varied", edition.factors().stream().map(this::varied).toList());
        values.put("fixed", fixed());
        values.put("measures", measures());
        List<Map<String, String>> published = new ClaimPublished(edition).values();
        values.put("hasPublished", !published.isEmpty());
        values.put("published", published);
        ClaimSettings settings = new ClaimSettings(edition);
        values.put("columns", settings.columns());
        values.put("tables", settings.tables());
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

    private Map<String, String> varied(Factor factor) {
        return Map.of(
                "name",
                edition.measuredFactor(factor.key()),
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
