package org.uptakelab.extension.luck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.extension.Measured;
import org.uptakelab.measure.Ratio;

class LuckTest {
    /** Three courses, two items: the distances of the pairs are .5, .2 and .3 for each item. */
    @Test
    void byHand() {
        Ratio spread = Luck.spread(List.of(new double[] {0.5, 0.5}, new double[] {1, 0}, new double[] {0.7, 0.3}));
        assertEquals(2.0, spread.numerator(), 1e-12);
        assertEquals(6, spread.denominator());
    }

    /** With a single item there is nothing to be unsure of; with more, luck moves shares, and more sales move them less. */
    @Test
    void manySalesLeaveLessToLuck() {
        assertEquals(0, measures(1, 60).value("unpredictability"));
        double few = measures(20, 30).value("unpredictability_twin");
        double many = measures(20, 480).value("unpredictability_twin");
        assertTrue(many < few / 2, many + " against " + few);
        assertTrue(many > 0);
    }

    private static Measured measures(int items, int users) {
        Luck luck = new Luck();
        return Measured.of(
                luck,
                Scenarios.with(
                        "world.users",
                        users,
                        "world.items",
                        items,
                        "run.rounds",
                        8,
                        "run.warmup",
                        3,
                        "shopper.outside",
                        0.0,
                        "shopper.search",
                        1,
                        "recommender.slateSize",
                        1,
                        "luck.worlds",
                        3));
    }

    @Test
    void oneCourseIsNoComparison() {
        assertEquals(
                "luck.worlds must be a whole number in [2, 1000], but is 1.",
                assertThrows(IllegalArgumentException.class, () -> new LuckSpec(1))
                        .getMessage());
    }

    @Test
    void whereNothingIsSoldThereAreNoShares() {
        double[] nothing = {};
        assertEquals(
                Luck.spread(List.of(new double[] {0.5, 0.5}, new double[] {1, 0})),
                Luck.spread(List.of(new double[] {0.5, 0.5}, nothing, new double[] {1, 0})));
        assertFalse(Luck.spread(List.of(nothing, new double[] {1, 0}, nothing)).isDefined());
        Measured nobody = Measured.of(
                new Luck(),
                Scenarios.with("world.users", 5, "world.items", 10, "shopper.outside", 500.0, "luck.worlds", 2));
        assertFalse(nobody.ratio("unpredictability").isDefined());
    }
}
