package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.uptakelab.claim.ClaimResult;
import org.uptakelab.claim.PointResult;
import org.uptakelab.claim.RuleResult;
import org.uptakelab.claim.Verdict;

class OpenVerdictTest {
    private static final ClaimResult OPEN = ClaimSamples.open();
    private static final List<PointResult> POINTS = OPEN.rules().get(0).points();

    private static Optional<String> near(Verdict.Kind kind, int holds, int fails, List<PointResult> open) {
        Verdict verdict = new Verdict(kind, holds, fails, open.size(), holds + fails + open.size(), Optional.empty());
        RuleResult rule = new RuleResult(OPEN.rules().get(0).rule(), verdict, open, 0);
        return OpenVerdict.near(ClaimEdition.of(OPEN, Locale.ENGLISH), rule);
    }

    private static String open(int holds, int fails, int open) {
        return near(Verdict.Kind.OPEN, holds, fails, POINTS.subList(0, open)).orElseThrow();
    }

    @Test
    void bothWaysAreToldWhereBothCanBeReached() {
        String told = open(0, 0, 24);
        assertTrue(
                told.contains("22 of 24 must agree. For “holds in the model” it still takes 22 of the 24 open ones,"
                        + " for “fails in the model” 22 of the 24 open ones."),
                told);
    }

    @Test
    void aVerdictThatCannotBeReachedAnyMoreIsToldAsOutOfReach() {
        String failing = open(1, 8, 3);
        assertTrue(
                failing.contains("11 of 12 must agree. For “fails in the model” it still takes all 3 open ones;"
                        + " “holds in the model” is out of reach."),
                failing);
        String holding = open(17, 0, 3);
        assertTrue(
                holding.contains("18 of 20 must agree. For “holds in the model” it still takes 1 of the 3 open ones;"
                        + " “fails in the model” is out of reach."),
                holding);
    }

    @Test
    void theMeansTellWhereTheOpenOnesLean() {
        long above = POINTS.stream()
                .filter(point -> point.conditions().get(0).estimate().mean() > 0.025)
                .count();
        assertTrue(above > 0 && above < 24, "the sample must lean both ways");
        String told = open(0, 0, 24);
        assertTrue(told.contains(above + " would hold and " + (24 - above) + " fail"), told);
    }

    @Test
    void aDecidedVerdictAndOneOfNothingAreNearNothing() {
        assertEquals(Optional.empty(), near(Verdict.Kind.HOLDS, 24, 0, List.of()));
        assertEquals(Optional.empty(), near(Verdict.Kind.OPEN, 0, 0, List.of()));
    }
}
