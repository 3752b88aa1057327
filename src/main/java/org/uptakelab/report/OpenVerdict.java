package org.uptakelab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.uptakelab.claim.Outcome;
import org.uptakelab.claim.PointResult;
import org.uptakelab.claim.RuleResult;
import org.uptakelab.claim.Verdict;

/**
 * How near an open verdict is to a decided one, told in sentences.
 *
 * @param edition the claim
 * @param rule a rule of it whose verdict is open
 */
record OpenVerdict(ClaimEdition edition, RuleResult rule) {
    /** {@return what would have to come out; none if the verdict is decided, or if no setting was judged} */
    static Optional<String> near(ClaimEdition edition, RuleResult rule) {
        Verdict verdict = rule.verdict();
        return verdict.kind() == Verdict.Kind.OPEN && verdict.points() > 0
                ? Optional.of(new OpenVerdict(edition, rule).sentences())
                : Optional.empty();
    }

    private Verdict verdict() {
        return rule.verdict();
    }

    private String sentences() {
        List<String> sentences = new ArrayList<>(List.of(needed()));
        byTheMeans().ifPresent(sentences::add);
        sentences.add(edition.say("claim.near.more"));
        return String.join(" ", sentences);
    }

    /** How many of the open results would have to hold, or fail. */
    private String needed() {
        int toHold = verdict().needed() - verdict().holds();
        int toFail = verdict().needed() - verdict().fails();
        String key = toFail > verdict().open() ? "hold" : toHold > verdict().open() ? "fail" : "both";
        return edition.say(
                "claim.near." + key,
                "needed",
                whole(verdict().needed()),
                "points",
                whole(verdict().points()),
                "holds",
                ofTheOpen(toHold),
                "fails",
                ofTheOpen(toFail));
    }

    private String ofTheOpen(int some) {
        String key = some == verdict().open() ? "claim.near.all" : "claim.near.some";
        return edition.say(key, "some", whole(some), "open", whole(verdict().open()));
    }

    /** What the verdict would be if each open result were where its means are; none where a mean is undefined. */
    private Optional<String> byTheMeans() {
        List<PointResult> open = PointResult.distinct(rule.points()).stream()
                .filter(point -> point.outcome() == Outcome.OPEN)
                .toList();
        if (open.isEmpty() || !open.stream().allMatch(OpenVerdict::isDefined)) {
            return Optional.empty();
        }
        int holds = (int) open.stream().filter(OpenVerdict::meansHold).count();
        int fails = open.size() - holds;
        Verdict.Kind kind = verdict().withOpen(holds, fails);
        return Optional.of(edition.say(
                "claim.near.means",
                "holds",
                whole(holds),
                "fails",
                whole(fails),
                "verdict",
                edition.say("claim.near." + kind.name().toLowerCase(Locale.ROOT))));
    }

    private static boolean isDefined(PointResult point) {
        return point.conditions().stream()
                .allMatch(condition -> condition.estimate().isDefined());
    }

    private static boolean meansHold(PointResult point) {
        return point.conditions().stream()
                .allMatch(condition ->
                        condition.condition().holds(condition.estimate().mean()));
    }

    private String whole(int number) {
        return edition.numbers().whole(number);
    }
}
