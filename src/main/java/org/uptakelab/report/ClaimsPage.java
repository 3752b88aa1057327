package org.uptakelab.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uptakelab.claim.Claim;
import org.uptakelab.claim.Reading;
import org.uptakelab.claim.RuleResult;
import org.uptakelab.claim.Verdict;
import org.uptakelab.evidence.Bilingual;

/**
 * The overview of the claims, which a newcomer is shown first: all verdicts, and the strongest case for and against each claim. One
 * HTML file without scripts; its only links are those to the pages beside it.
 *
 * @param editions the claims in one language, at least one
 */
record ClaimsPage(List<ClaimEdition> editions) {
    private static final int RULES = 4;

    /** A claim under one reading. */
    record Judged(ClaimEdition edition, RuleResult rule) {
        double share() {
            return rule.verdict().share();
        }

        /** Whether it is decided, and how: 1 for a verdict that holds, -1 for one that fails, otherwise 0. */
        int standing() {
            return switch (rule.verdict().kind()) {
                case HOLDS -> 1;
                case FAILS -> -1;
                case DEPENDS, OPEN -> 0;
            };
        }

        double fails() {
            return (double) rule.verdict().fails() / Math.max(1, rule.verdict().points());
        }
    }

    /** {@return every claim under every reading, in the order of the claims} */
    static List<Judged> judged(List<ClaimEdition> editions) {
        return editions.stream()
                .flatMap(edition -> edition.result().rules().stream().map(rule -> new Judged(edition, rule)))
                .toList();
    }

    private ClaimEdition any() {
        return editions.get(0);
    }

    private Words words() {
        return any().words();
    }

    private String say(String key, String... gaps) {
        return words().say(key, gaps);
    }

    /** {@return the page as UTF-8} */
    byte[] html(List<ReportPage.Printed> charts) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("language", words().language().getLanguage());
        Map<String, String> texts = PageTexts.of(words(), "claims.");
        texts.putAll(PageTexts.of(words(), "claim."));
        values.put("text", texts);
        values.put("lead", lead());
        values.put("tally", tally());
        values.put("duel", duel());
        values.put("hasDuel", !duel().isEmpty());
        values.put("groups", groups());
        List<Map<String, Object>> changed = changed();
        values.put("hasChanged", !changed.isEmpty());
        values.put("changed", changed);
        values.put(
                "admitted",
                words().sayCount(
                                "claims.admitted",
                                editions.size(),
                                "changed",
                                whole(changed.size()),
                                "claims",
                                whole(editions.size())));
        values.put(
                "charts",
                charts.stream()
                        .filter(printed -> printed.chart() instanceof SameShareChart)
                        .map(ReportPage.Printed::values)
                        .toList());
        values.put("claims", editions.stream().map(this::claim).toList());
        values.put(
                "rules",
                IntStream.rangeClosed(1, RULES)
                        .mapToObj(i -> say("claims.rules." + i))
                        .toList());
        PageOrigin.put(
                values, words(), "claim.provenance", any().result().sweep().provenance());
        return Templates.read("claims.mustache").execute(values).getBytes(StandardCharsets.UTF_8);
    }

    private String lead() {
        long settings = editions.stream()
                .mapToLong(edition -> edition.result().rules().get(0).verdict().settings())
                .sum();
        return words().sayCount(
                        "claims.lead",
                        editions.size(),
                        editions.size() == 1
                                ? new String[] {"settings", whole(settings)}
                                : new String[] {"claims", whole(editions.size()), "settings", whole(settings)});
    }

    private String whole(long number) {
        return any().numbers().whole(number);
    }

    /** How many verdicts of each kind there are, without the kinds that there are none of. */
    private List<Map<String, String>> tally() {
        return Stream.of(Verdict.Kind.HOLDS, Verdict.Kind.DEPENDS, Verdict.Kind.FAILS, Verdict.Kind.OPEN)
                .map(this::tally)
                .filter(kind -> !"0".equals(kind.get("count")))
                .toList();
    }

    private Map<String, String> tally(Verdict.Kind kind) {
        long count = judged(editions).stream()
                .filter(judged -> judged.rule().verdict().kind() == kind)
                .count();
        String look = kind.name().toLowerCase(Locale.ROOT);
        return Map.of("look", look, "count", whole(count), "label", words().sayCount("claims.tally." + look, count));
    }

    /**
     * The claim that holds for the largest share of its results with the case for it, and of the others the one that does for the smallest
     * with the case against; verdicts on a whole grid come before those that are open or depend, and of equals the first.
     */
    private List<Map<String, Object>> duel() {
        if (editions.size() < 2) {
            return List.of();
        }
        Comparator<Judged> byVerdict = Comparator.comparingInt(Judged::standing)
                .thenComparingDouble(Judged::share)
                .thenComparingDouble(judged -> -judged.fails());
        Judged most = judged(editions).stream().max(byVerdict).orElseThrow();
        Judged fewest = judged(editions).stream()
                .filter(judged -> judged.edition() != most.edition())
                .min(byVerdict)
                .orElseThrow();
        Claim.Strongest believer = most.edition().claim().strongest();
        Claim.Strongest sceptic = fewest.edition().claim().strongest();
        return List.of(
                side(most, "yes", "claims.believer", believer.inFavour()),
                side(fewest, "no", "claims.sceptic", sceptic.against()));
    }

    private Map<String, Object> side(Judged judged, String side, String heading, Bilingual argument) {
        Map<String, Object> values = new LinkedHashMap<>(row(judged));
        values.put("side", side);
        values.put("heading", say(heading));
        values.putAll(score(judged));
        values.put("argument", judged.edition().in(argument));
        return values;
    }

    /** For how many results it fails, if it fails as a whole; otherwise for how many it holds. */
    private Map<String, String> score(Judged judged) {
        Verdict verdict = judged.rule().verdict();
        boolean failed = verdict.kind() == Verdict.Kind.FAILS;
        String what = "claims.score." + (failed ? "fail" : "hold") + (verdict.repeats() ? ".results" : "");
        String some = whole(failed ? verdict.fails() : verdict.holds());
        return Map.of("score", say("claim.of", "some", some, "all", whole(verdict.points())), "scored", say(what));
    }

    /** What was changed of claims after results had been seen; none if nothing was. */
    private List<Map<String, Object>> changed() {
        return editions.stream()
                .flatMap(edition -> edition.claim().changed().stream().map(text -> {
                    Map<String, Object> values = new LinkedHashMap<>(heading(edition));
                    values.put("text", edition.in(text));
                    return values;
                }))
                .toList();
    }

    private List<Map<String, Object>> groups() {
        List<Map<String, Object>> groups = new ArrayList<>();
        for (Reading reading : Reading.values()) {
            List<Map<String, Object>> rows = judged(editions).stream()
                    .filter(judged -> judged.rule().rule().reading() == reading)
                    .map(this::row)
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(Map.of(
                        "question",
                        say("claim.question." + reading.word()),
                        "reading",
                        any().reading(reading),
                        "rows",
                        rows));
            }
        }
        return groups;
    }

    private Map<String, Object> row(Judged judged) {
        Map<String, Object> values = new LinkedHashMap<>(ClaimVerdict.values(judged.edition(), judged.rule()));
        values.putAll(heading(judged.edition()));
        return values;
    }

    private static Map<String, Object> heading(ClaimEdition edition) {
        return Map.of(
                "file",
                edition.stem() + ".html",
                "number",
                Integer.toString(edition.claim().number()),
                "title",
                edition.in(edition.claim().title()),
                "book",
                edition.claim().page().book().title(),
                "page",
                edition.page());
    }

    private Map<String, Object> claim(ClaimEdition edition) {
        Map<String, Object> values = new LinkedHashMap<>(heading(edition));
        values.put(
                "verdicts",
                edition.result().rules().stream()
                        .map(rule -> ClaimVerdict.values(edition, rule))
                        .toList());
        values.put("inFavour", edition.in(edition.claim().strongest().inFavour()));
        values.put("caseAgainst", edition.in(edition.claim().strongest().against()));
        return values;
    }
}
