package org.uptakelab.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.uptakelab.sweep.Cell;

class JudgeTest {
    private static final double LUCK = 0.001;

    /** What differs from point to point, so that no two are the same result, and from world to world. */
    private static double luck(Cell cell, String arm, int world) {
        return LUCK * world * (1 + 0.01 * cell.number()) * (1 + 0.001 * arm.length() * arm.length());
    }

    private static RuleResult only(ClaimResult result) {
        assertEquals(1, result.rules().size());
        return result.rules().get(0);
    }

    @Test
    void everyPointIsJudged() {
        Claim claim = Claims.of("{measure: taken_share, above: 0.3}");
        RuleResult rule = only(Claims.judged(claim, (cell, arm, measure, world) -> 0.4 + luck(cell, arm, world)));
        assertEquals(3 * 2 * 3 * 2, rule.points().size());
        assertEquals(new Verdict(Verdict.Kind.HOLDS, 36, 0, 0, 36, Optional.empty()), rule.verdict());
        assertTrue(rule.points().stream()
                .noneMatch(point -> point.point().arm().name().equals("random")));
    }

    @Test
    void whatDependsIsToldWithTheKeyThatDecides() {
        Claim claim = Claims.of("{measure: taken_share, above: 0.3}");
        ClaimResult result = Claims.judged(
                claim,
                (cell, arm, measure, world) -> 0.6 * Claims.key(claim, cell, "shopper.attention")
                        + 0.002 * arm.length()
                        + luck(cell, arm, world));
        Verdict verdict = only(result).verdict();
        assertEquals(Verdict.Kind.DEPENDS, verdict.kind());
        Verdict.Decider decides = verdict.decides().orElseThrow();
        assertEquals("shopper.attention", decides.key());
        assertEquals(
                List.of("0.25: 0", "0.5: 12", "1.0: 12"),
                decides.levels().stream()
                        .map(level -> level.value() + ": " + level.holds())
                        .toList());
        assertTrue(decides.levels().stream().allMatch(level -> level.points() == 12));
    }

    /** Of two values in three the rule holds, by one factor alone: that factor has all of the variance. */
    @Test
    void theShareOfTheDecidingKeyIsExact() {
        Claim claim = Claims.of("{measure: taken_share, above: 0.3}");
        RuleResult rule = only(Claims.judged(
                claim, (cell, arm, measure, world) -> (arm.startsWith("profit") ? 0.1 : 0.6) + luck(cell, arm, world)));
        Verdict.Decider decides = rule.verdict().decides().orElseThrow();
        assertEquals(Reference.AIM, decides.key());
        assertEquals(1.0, decides.share(), 1e-12);
        assertEquals(List.of(new Verdict.Level("fit", 18, 18), new Verdict.Level("profit", 0, 18)), decides.levels());
    }

    @Test
    void aDifferenceIsTakenWorldByWorld() {
        Claim claim = Claims.of("{measure: taken_share, above: 0.04, over: {recommender: random}}");
        // What all arms of a world share is far larger than what sets them apart.
        RuleResult rule = only(
                Claims.judged(claim, (cell, arm, measure, world) -> (arm.equals("random") ? 0.0 : 0.05) + 0.3 * world));
        assertEquals(Verdict.Kind.HOLDS, rule.verdict().kind());
        ConditionResult first = rule.points().get(0).conditions().get(0);
        assertEquals(0.05, first.estimate().mean(), 1e-12);
        assertEquals(0.0, first.estimate().width(), 1e-12);
    }

    @Test
    void aRatioIsTakenWorldByWorldAndIsUndefinedOverNothing() {
        Claim claim = Claims.of("{measure: taken_share, above: 0.4, over: {recommender: random}, relative: true}");
        RuleResult rule = only(Claims.judged(
                claim, (cell, arm, measure, world) -> (arm.equals("random") ? 1.0 : 1.5) * (world == 0 ? 0 : world)));
        ConditionResult first = rule.points().get(0).conditions().get(0);
        assertEquals(0.5, first.estimate().mean(), 1e-12);
        assertEquals(1, first.estimate().undefined());
    }

    @Test
    void noPointIsComparedWithItself() {
        Claim claim = Claims.of("{measure: taken_share, above: 0.1, over: {shopper.attention: 0.25}}");
        RuleResult rule = only(Claims.judged(
                claim,
                (cell, arm, measure, world) ->
                        Claims.key(claim, cell, "shopper.attention") + LUCK * world * arm.length()));
        assertEquals(2 * 2 * 3 * 2, rule.points().size());
        assertEquals(
                Set.of("0.5", "1.0"),
                rule.points().stream()
                        .map(point -> point.point().cell().values().get(0))
                        .collect(Collectors.toSet()));
        assertEquals(0.25, rule.points().get(0).conditions().get(0).estimate().mean(), 1e-12);
    }

    @Test
    void aJudgedRecommenderIsComparedWithinTheSameAim() {
        Claim claim = Claims.of("{measure: taken_share, above: 0.1, over: {recommender: item-llr}}");
        RuleResult rule = only(Claims.judged(
                claim,
                (cell, arm, measure, world) -> (arm.startsWith("profit") ? 10 : 0)
                        + (arm.contains("cosine") ? 0.2 : 0)
                        + luck(cell, arm, world)));
        assertEquals(3 * 2 * 2 * 2, rule.points().size());
        assertEquals(12, rule.verdict().holds());
        assertEquals(12, rule.verdict().fails());
        assertEquals(
                Reference.RECOMMENDER, rule.verdict().decides().orElseThrow().key());
    }

    @Test
    void theAimCanBeCompared() {
        Claim claim = Claims.of("{measure: revenue, above: 1, over: {aim: fit}}");
        RuleResult rule = only(Claims.judged(
                claim, (cell, arm, measure, world) -> (arm.startsWith("profit") ? 12 : 10) + luck(cell, arm, world)));
        assertEquals(18, rule.verdict().points());
        assertEquals(18, rule.verdict().holds());
    }

    @Test
    void allConditionsMustHold() {
        Claim claim = Claims.of("{measure: taken_share, above: 0.3}", "{measure: anyway_rate, below: 0.5}");
        RuleResult rule = only(Claims.judged(
                claim,
                (cell, arm, measure, world) -> (measure.equals("anyway_rate") && arm.contains("cosine") ? 0.9 : 0.4)
                        + luck(cell, arm, world)));
        assertEquals(24, rule.verdict().holds());
        assertEquals(12, rule.verdict().fails());
    }

    @Test
    void aWideIntervalLeavesItOpen() {
        Claim claim = Claims.of("{measure: taken_share, above: 0.3}");
        RuleResult rule = only(Claims.judged(claim, (cell, arm, measure, world) -> 400 * luck(cell, arm, world)));
        assertEquals(36, rule.verdict().open());
        assertEquals(Verdict.Kind.OPEN, rule.verdict().kind());
    }

    @Test
    void aCheckIsLookedAtWhereItIsSaidToHold() {
        String text = Claims.text("{measure: taken_share, above: 0.3}")
                + "checks: [{says: {en: So., de: So.}, at: {shopper.salience: 0}, holds: [{measure: gini, below: 0.5}]}]\n";
        Claim claim = ClaimFile.parse(Path.of("03.yaml"), text);
        ClaimResult result = Claims.judged(
                claim,
                (cell, arm, measure, world) -> measure.equals("gini")
                                && Claims.key(claim, cell, "shopper.salience") == 0
                                && Claims.key(claim, cell, "shopper.attention") < 1
                        ? 0.4
                        : 0.6);
        CheckResult check = result.checks().get(0);
        assertEquals(18, check.points().size());
        assertEquals(6, check.broken());
    }

    /** What a rule looks at changes with attention alone: 36 points, three results. */
    @Test
    void pointsThatAreTheSameNumbersCountOnce() {
        Claim claim = Claims.of("{measure: taken_share, above: 0.3}");
        RuleResult rule = only(Claims.judged(
                claim,
                (cell, arm, measure, world) -> 0.8 * Claims.key(claim, cell, "shopper.attention") + LUCK * world));
        assertEquals(36, rule.points().size());
        Verdict verdict = rule.verdict();
        assertEquals(
                List.of(2, 1, 0, 36), List.of(verdict.holds(), verdict.fails(), verdict.open(), verdict.settings()));
        Verdict.Decider decides = verdict.decides().orElseThrow();
        assertEquals("shopper.attention", decides.key());
        assertEquals(1.0, decides.share(), 1e-12);
        assertEquals(
                List.of(
                        new Verdict.Level("0.25", 0, 1),
                        new Verdict.Level("0.5", 1, 1),
                        new Verdict.Level("1.0", 1, 1)),
                decides.levels());
    }

    /** A third of the points fails, all with one number: by points the claim would depend on attention. */
    @Test
    void aResultThatRepeatsItselfIsNoMoreEvidence() {
        Claim claim = Claims.of("{measure: taken_share, above: 0.3}");
        RuleResult rule = only(Claims.judged(
                claim,
                (cell, arm, measure, world) -> Claims.key(claim, cell, "shopper.attention") == 1
                        ? 0.1 + LUCK * world
                        : 0.4 + luck(cell, arm, world)));
        assertEquals(24, rule.verdict().holds());
        assertEquals(1, rule.verdict().fails());
        assertEquals(Verdict.Kind.HOLDS, rule.verdict().kind());
        // Results: 24 at two values that hold, one at a third that fails. All of their variance goes with it.
        assertEquals(1.0, rule.verdict().decides().orElseThrow().share(), 1e-12);
    }

    @Test
    void whatIsUndefinedIsNotTheSameNumber() {
        Claim claim = Claims.of("{measure: taken_share, above: 0.3}");
        RuleResult rule = only(Claims.judged(claim, (cell, arm, measure, world) -> Double.NaN));
        assertEquals(36, rule.verdict().open());
    }

    @Test
    void whatIsTheSameInAllWorldsIsNoSharedLuck() {
        Claim claim = Claims.of("{measure: taken_share, above: 0.3}");
        RuleResult rule = only(Claims.judged(claim, (cell, arm, measure, world) -> 0));
        assertEquals(36, rule.verdict().fails());
    }

    @Test
    void aRuleJudgesOnlyWhereItAsksTo() {
        String text = Claims.text("{measure: taken_share, above: 0.3}")
                .replace("    holds:", "    where: [{measure: gini, above: 0.5}]\n    holds:");
        Claim claim = ClaimFile.parse(Path.of("03.yaml"), text);
        Claims.World world = (cell, arm, measure, number) -> measure.equals("gini")
                ? Claims.key(claim, cell, "shopper.attention") + luck(cell, arm, number) - 0.2
                : 0.4 + luck(cell, arm, number);
        RuleResult rule = only(Claims.judged(claim, world));
        assertEquals(12, rule.points().size());
        assertEquals(24, rule.aside());
        assertEquals(Verdict.Kind.HOLDS, rule.verdict().kind());
        // An interval that reaches over the bound is not so either.
        RuleResult unsure = only(Claims.judged(
                claim, (cell, arm, measure, number) -> measure.equals("gini") ? 0.3 + 0.3 * number : 0.4));
        assertEquals(36, unsure.aside());
        assertEquals(Verdict.Kind.OPEN, unsure.verdict().kind());
        assertEquals(0, unsure.verdict().share());
    }

    /** Three worlds with a mean 0.03 below the bound: the interval reaches 0.025 up, the one for two conditions 0.036. */
    @Test
    void oneOfSeveralConditionsFailsOnlyBeyondTheirCommonChance() {
        Claims.World world = (cell, arm, measure, number) -> measure.equals("gini") ? 0.27 + 0.01 * (number - 1) : 0.4;
        String below = "{measure: gini, above: 0.3}";
        RuleResult alone = only(Claims.judged(Claims.of(below), world));
        RuleResult among = only(Claims.judged(Claims.of(below, "{measure: taken_share, above: 0.3}"), world));
        assertEquals(Verdict.Kind.FAILS, alone.verdict().kind());
        assertEquals(Verdict.Kind.OPEN, among.verdict().kind());
    }
}
