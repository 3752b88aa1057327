package org.uptakelab.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.uptakelab.claim.Condition;
import org.uptakelab.claim.Outcome;
import org.uptakelab.claim.PointResult;
import org.uptakelab.claim.RuleResult;
import org.uptakelab.claim.Verdict;

/**
 * The rules of a claim as its page shows them: verdict, what must hold, and at which values of what was varied it does.
 *
 * @param edition the claim
 */
record ClaimRules(ClaimEdition edition) {
    /** {@return for a template: each rule with its verdict, its conditions and where it holds} */
    List<Map<String, Object>> values() {
        return edition.result().rules().stream().map(this::rule).toList();
    }

    private String say(String key, String... gaps) {
        return edition.say(key, gaps);
    }

    private Map<String, Object> rule(RuleResult rule) {
        Verdict verdict = rule.verdict();
        Map<String, Object> values = new LinkedHashMap<>(ClaimVerdict.values(edition, rule));
        values.put("named", edition.reading(rule));
        values.put("says", edition.in(rule.rule().says()));
        values.put("beforehand", beforehand(rule));
        values.put("decides", edition.decides(verdict).stream().toList());
        values.put("conditions", conditions(rule));
        values.put("bars", where(rule));
        values.put("several", edition.result().rules().size() > 1);
        return values;
    }

    /** What must be so for a setting to be judged, in a sentence; none where every setting is. */
    private List<String> beforehand(RuleResult rule) {
        String parts = rule.rule().where().stream()
                .map(condition -> {
                    ClaimQuantity quantity = ClaimQuantity.beforehand(edition, rule, condition);
                    return quantity.label() + " " + quantity.bounds();
                })
                .collect(Collectors.joining("; "));
        return parts.isEmpty() ? List.of() : List.of(say("claim.where.beforehand", "conditions", parts));
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
                    quantity.range(),
                    "holds",
                    say(
                            "claim.of",
                            "some",
                            edition.numbers().whole(quantity.results(Outcome.HOLDS)),
                            "all",
                            edition.numbers().whole(rule.verdict().points()))));
        }
        return conditions;
    }

    /** For each thing that differs between settings, how the rule comes out at each of its values. */
    private List<Map<String, Object>> where(RuleResult rule) {
        return edition.factors().stream()
                .map(factor -> Map.<String, Object>of(
                        "name",
                        edition.measuredFactor(factor.key()),
                        "levels",
                        factor.values().stream()
                                .map(value -> level(rule, factor.key(), value))
                                .toList()))
                .toList();
    }

    private Map<String, Object> level(RuleResult rule, String key, String value) {
        List<PointResult> there = rule.points().stream()
                .filter(point -> edition.valueAt(point.point(), key).equals(value))
                .toList();
        List<Outcome> outcomes =
                PointResult.distinct(there).stream().map(PointResult::outcome).toList();
        VerdictBar bar = VerdictBar.of(outcomes);
        return Map.of(
                "value",
                edition.level(key, value),
                "judged",
                outcomes.isEmpty() ? List.of() : List.of(judged(bar, outcomes.size())),
                "unjudged",
                outcomes.isEmpty() ? List.of(unjudged(rule, key, value)) : List.of());
    }

    private Map<String, Object> judged(VerdictBar bar, int results) {
        return Map.of(
                "bar",
                bar.parts(),
                "alt",
                bar.words(edition.words(), edition.numbers()),
                "count",
                say(
                        "claim.of",
                        "some",
                        edition.numbers().whole(bar.holds()),
                        "all",
                        edition.numbers().whole(results)));
    }

    /** Why no setting with a value is judged: the others are compared with it, or what the rule asks for beforehand is not so. */
    private String unjudged(RuleResult rule, String key, String value) {
        boolean comparedWith = rule.rule().conditions().stream()
                .flatMap(condition -> condition.over().stream())
                .anyMatch(reference -> reference.factor().equals(key)
                        && edition.level(key, reference.value()).equals(edition.level(key, value)));
        return say(comparedWith ? "claim.where.compared" : "claim.where.aside");
    }
}
