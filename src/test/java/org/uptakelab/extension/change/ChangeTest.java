package org.uptakelab.extension.change;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.extension.Measured;
import org.uptakelab.extension.Studies;
import org.uptakelab.extension.Study;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.world.World;
import org.uptakelab.world.WorldGenerator;

class ChangeTest {
    private static final Keys KEYS = new Keys(3, 1);
    private static final World WORLD = new WorldGenerator(
                    Scenarios.with("world.users", 50, "world.items", 400).world(), KEYS)
            .generate();

    private static Study study(Object... pairs) {
        return Studies.of(Scenarios.with(pairs), new Change());
    }

    private static Study small(String key, double value, String other, double its) {
        return study(
                "world.users",
                80,
                "world.items",
                40,
                "run.rounds",
                10,
                "run.warmup",
                3,
                "shopper.outside",
                0.0,
                key,
                value,
                other,
                its);
    }

    /** After n rounds the cosine with the start is cos(n · drift), whoever it is. */
    @Test
    void tastesTurnByTheSameAngleEveryRound() {
        Tastes tastes = new Tastes(WORLD, KEYS, 0.1, 0);
        int turned = 0;
        for (int user = 0; user < 50; user++) {
            double[] start = WORLD.taste(user);
            assertEquals(1, Tastes.dot(start, tastes.at(user, ItemSet.NONE, 1)), 1e-12);
            double after = Tastes.dot(start, tastes.at(user, ItemSet.NONE, 8));
            turned += Math.abs(after - StrictMath.cos(0.7)) < 1e-9 ? 1 : 0;
        }
        assertTrue(turned >= 48, "a user may have drawn itself to turn to, and then stays: " + turned);
    }

    /** By hand: one item with weight 1 turns a taste to the middle between the two. */
    @Test
    void habitPullsATasteTowardsWhatIsOwned() {
        Tastes tastes = new Tastes(WORLD, KEYS, 0, 1);
        double[] taste = tastes.at(7, ItemSet.of(11), 5);
        assertEquals(Tastes.dot(taste, WORLD.taste(7)), Tastes.dot(taste, WORLD.profile(11)), 1e-12);
        assertEquals(1, Tastes.dot(taste, taste), 1e-12);
        assertArrayEquals(WORLD.taste(7), tastes.at(7, ItemSet.NONE, 5), 1e-15);
    }

    /**
     * Correlation over n rounds is (1 - f)^(n/2). With 400 items the Fisher z of a correlation has a standard deviation of .05, and
     * 5 of them are passed by luck with a chance of 6e-7; the keys are fixed, so this cannot happen anew.
     */
    @Test
    void fashionsFadeAtTheirRate() {
        Fashion fashion = new Fashion(WORLD, KEYS, 0.2, 9);
        double both = 0;
        double before = 0;
        double after = 0;
        for (int item = 0; item < 400; item++) {
            double first = WORLD.appeal(item);
            double later = first + fashion.gain(item, 7);
            assertEquals(0, fashion.gain(item, 1));
            both += first * later;
            before += first * first;
            after += later * later;
        }
        double correlation = both / Math.sqrt(before * after);
        double expected = Math.pow(0.8, 3);
        assertEquals(atanh(expected), atanh(correlation), 5 * 0.05);
        assertEquals(1, after / 400, 5 * Math.sqrt(2.0 / 400));
    }

    private static double atanh(double x) {
        return 0.5 * Math.log((1 + x) / (1 - x));
    }

    @Test
    void asManyGoAsComeAndWhoIsNewHasNotBeenThere() {
        Shelf shelf = new Shelf(WORLD, KEYS, 0.5, 0.1);
        Set<Integer> seen = new HashSet<>();
        for (int round = 1; round <= 11; round++) {
            shelf.begin(round, new Ledger(1, 0, 0));
            ItemSet off = shelf.offSale();
            assertEquals(200, off.size());
            IntStream.range(0, 400).filter(item -> !off.contains(item)).forEach(seen::add);
            assertEquals(200 + 20 * (round - 1), seen.size(), "new ones in round " + round);
        }
    }

    @Test
    void theOracleShowsNothingThatIsNotOnSale() {
        Study study = small("world.shelf", 0.5, "world.renewal", 0.1);
        Ledger ledger = study.runWith(study.plain("oracle")).ledger();
        Set<Integer> shown = new HashSet<>();
        for (int place = 0; place < 10; place++) {
            for (int visit = ledger.firstVisit(10); visit < ledger.endVisit(10); visit++) {
                shown.add(ledger.shown(visit, place));
            }
        }
        assertTrue(shown.size() <= 20, "20 of 40 items are on sale, shown were " + shown.size());
    }

    @Test
    void worthIsThatOfTheDay() {
        Study study = small("world.drift", 0.2, "world.fashion", 0.1);
        IntToDoubleFunction start = study.simulation().valuation().at(5, ItemSet.NONE, 1);
        IntToDoubleFunction later = study.simulation().valuation().at(5, ItemSet.NONE, 9);
        double[] moved = new Tastes(study.world(), study.keys(), 0.2, 0).at(5, ItemSet.NONE, 9);
        Fashion fashion = new Fashion(study.world(), study.keys(), 0.1, 10);
        for (int item = 0; item < 40; item++) {
            assertEquals(study.utility().of(5, item), start.applyAsDouble(item), 1e-12);
            double expected =
                    study.world().affinity(moved, item) + 0.5 * (study.world().appeal(item) + fashion.gain(item, 9));
            assertEquals(expected, later.applyAsDouble(item), 1e-12);
        }
    }

    @Test
    void tastesEndWhereTheyWouldUnlessPeopleGetUsedToWhatTheyAreShown() {
        Measured drifting = new Measured(new Change().measure(small("world.drift", 0.1, "world.fashion", 0.1)));
        assertEquals(0, drifting.value("taste_shift"));
        assertEquals(0, drifting.value("taste_convergence"));
        Measured used = new Measured(new Change().measure(small("shopper.habit", 0.5, "world.fashion", 0.0)));
        assertTrue(used.value("taste_shift") > 0.01);
        assertEquals(80, used.ratio("taste_shift").denominator());
    }

    @Test
    void namesWhatIsOutOfRange() {
        assertEquals(
                "world.shelf must be a number in [0.01, 1], but is 0.0.",
                assertThrows(IllegalArgumentException.class, () -> new ChangeSpec(0, 0, 0, 0, 0))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new ChangeSpec(-0.1, 0, 1, 0, 0));
        assertFalse(new Change().concerns(Scenarios.with().further()));
    }
}
