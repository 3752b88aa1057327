package org.uptakelab.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.uptakelab.claim.RuleResult;
import org.uptakelab.claim.Verdict;

/** How a rule came out, as both pages of claims show it: reading, verdict, bar. */
final class ClaimVerdict {
    private ClaimVerdict() {}

    /** {@return what a template puts into its page} */
    static Map<String, Object> values(ClaimEdition edition, RuleResult rule) {
        Verdict verdict = rule.verdict();
        VerdictBar bar = VerdictBar.of(verdict);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("asked", edition.asked(rule));
        values.put("near", OpenVerdict.near(edition, rule).stream().toList());
        values.put("where", where(edition, verdict));
        values.putAll(Map.of(
                "reading",
                edition.reading(rule.rule().reading()),
                "question",
                edition.say("claim.question." + rule.rule().reading().word()),
                "look",
                verdict.kind().name().toLowerCase(Locale.ROOT),
                "verdict",
                edition.verdict(verdict),
                "share",
                edition.share(verdict),
                "bar",
                bar.parts(),
                "alt",
                bar.words(edition.words(), edition.numbers()),
                "count",
                edition.count(rule)));
        return values;
    }

    /** Of a verdict that depends on a key the values at which the rule holds. */
    private static List<String> where(ClaimEdition edition, Verdict verdict) {
        return DecidingKey.of(edition, verdict)
                .filter(key -> verdict.kind() == Verdict.Kind.DEPENDS)
                .map(DecidingKey::where)
                .stream()
                .toList();
    }
}
