package org.uptakelab.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;
import org.uptakelab.recommender.Family;
import org.uptakelab.sweep.LocalEngine;

/** Of every claim there is a world in which it holds and one in which it fails: no rule can come out one way only. */
class TrialsTest {
    private static final int THREADS = 2;
    private static final List<String> BOTH = List.of("holds", "fails");

    private static ClaimResult run(Trial trial) {
        LocalEngine engine = new LocalEngine(THREADS, ProgressListener.SILENT, Family.OF_THE_LAB);
        return new ClaimRunner(engine).run(trial.claim());
    }

    private static void assertComesTrue(int number, String expected) {
        Trial trial = ClaimFile.trial(number, expected);
        ClaimResult result = run(trial);
        assertTrue(
                trial.cameTrue(result),
                () -> "claim " + number + " " + expected + ": "
                        + result.rules().stream().map(RuleResult::verdict).toList());
    }

    static Stream<Arguments> pairs() {
        return ClaimFile.numbers().stream()
                .flatMap(number -> BOTH.stream().map(expected -> Arguments.of(number, expected)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"holds", "fails"})
    void theFirstClaimCanComeOutEitherWay(String expected) {
        assertComesTrue(1, expected);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    @Needs(Need.PATIENCE)
    void everyClaimCanComeOutEitherWay(int number, String expected) {
        assertComesTrue(number, expected);
    }

    /** Quick to read, and told by every build: a trial is of its claim, expects what its name says, and concerns a rule. */
    @ParameterizedTest
    @MethodSource("pairs")
    void everyTrialIsThatOfItsName(int number, String expected) {
        Trial trial = ClaimFile.trial(number, expected);
        assertEquals(number, trial.claim().number());
        assertEquals(expected, trial.expected().name().toLowerCase(Locale.ROOT));
        assertTrue(trial.rule().isEmpty()
                || trial.claim().rules().stream()
                        .anyMatch(rule -> rule.isNamed(trial.rule().get())));
    }

    @Test
    void aTrialThatComesOutOtherwiseIsNotTrue() {
        Trial fails = ClaimFile.trial(1, "fails");
        Trial holds = new Trial(fails.claim(), Verdict.Kind.HOLDS, fails.rule(), fails.says(), fails.set());
        ClaimResult result = run(fails);
        assertTrue(fails.cameTrue(result));
        assertFalse(holds.cameTrue(result));
    }
}
