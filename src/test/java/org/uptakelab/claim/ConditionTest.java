package org.uptakelab.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.measure.Estimate;

class ConditionTest {
    private static final double NONE = Double.POSITIVE_INFINITY;

    private static Condition condition(double above, double below) {
        return new Condition("taken_share", above, below, Optional.empty(), false);
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, Infinity, 0.11, 0.3, HOLDS",
        "0.1, Infinity, 0.10, 0.3, OPEN",
        "0.1, Infinity, 0.05, 0.1, FAILS",
        // Without any spread the interval is a point: a share that is exactly 0 is not above 0.
        "0, Infinity, 0, 0, FAILS",
        "-Infinity, 0.1, 0.05, 0.09, HOLDS",
        "-Infinity, 0.1, 0.05, 0.2, OPEN",
        "-Infinity, 0.1, 0.1, 0.2, FAILS",
        "0.2, 0.4, 0.25, 0.35, HOLDS",
        "0.2, 0.4, 0.15, 0.35, OPEN",
        "0.2, 0.4, 0.1, 0.5, OPEN",
        "0.2, 0.4, 0.05, 0.15, FAILS",
        "0.2, 0.4, 0.45, 0.55, FAILS",
    })
    void theWholeIntervalDecides(double above, double below, double low, double high, Outcome outcome) {
        Estimate estimate = new Estimate((low + high) / 2, low, high, 4, 0);
        assertEquals(outcome, condition(above, below).of(estimate));
    }

    /** Four worlds, mean 0.2, 95 % reach 0.1; t with 3 degrees of freedom: 3.182 for one, 4.177 for one of two, 4.857 of three. */
    @ParameterizedTest
    @CsvSource({
        "0.31, 1, FAILS",
        "0.31, 2, OPEN",
        "0.34, 2, FAILS",
        "0.34, 3, OPEN",
        "0.36, 3, FAILS",
        "0.05, 3, HOLDS",
    })
    void amongSeveralItFailsOnlyBeyondTheirCommonChance(double above, int among, Outcome outcome) {
        assertEquals(outcome, condition(above, NONE).of(new Estimate(0.2, 0.1, 0.3, 4, 0), among));
    }

    @Test
    void withoutAnIntervalItIsOpen() {
        assertEquals(Outcome.OPEN, condition(0.1, NONE).of(Estimate.of(new double[] {0.9})));
        assertEquals(Outcome.OPEN, condition(0.1, NONE).of(Estimate.of(new double[] {Double.NaN, Double.NaN})));
    }

    @Test
    void needsABound() {
        assertThrows(IllegalArgumentException.class, () -> condition(-NONE, NONE));
        assertThrows(IllegalArgumentException.class, () -> condition(0.4, 0.2));
    }

    @Test
    void saysWhatIsCompared() {
        Optional<Reference> random = Optional.of(new Reference("recommender", "random"));
        assertEquals("taken_share", condition(0, NONE).quantity());
        assertEquals(
                "taken_share - [recommender=random]", new Condition("taken_share", 0, NONE, random, false).quantity());
        assertEquals(
                "taken_share / [recommender=random] - 1",
                new Condition("taken_share", 0, NONE, random, true).quantity());
    }
}
