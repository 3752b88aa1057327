package org.uptakelab.extension.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.extension.Measured;
import org.uptakelab.extension.Studies;
import org.uptakelab.extension.Study;
import org.uptakelab.measure.Ratio;
import org.uptakelab.random.Keys;
import org.uptakelab.simulation.Run;
import org.uptakelab.world.World;
import org.uptakelab.world.WorldGenerator;

class HoursTest {
    private static final Keys KEYS = new Keys(4, 1);
    private static final World WORLD = new WorldGenerator(
                    Scenarios.with("world.users", 5, "world.items", 401).world(), KEYS)
            .generate();

    private static Study study(double spread) {
        return Studies.of(
                Scenarios.with(
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
                        "world.lengthSpread",
                        spread),
                new Hours());
    }

    @Test
    void ifAllLastAsLongHoursArePurchases() {
        Study study = study(0);
        Measured measures = new Measured(new Hours().measure(study));
        assertEquals(
                new Ratio(
                        study.material().totals().taken(),
                        study.material().totals().purchases()),
                measures.ratio("taken_hours"));
        assertEquals(
                study.material().totals().shown(), measures.ratio("shown_hours").numerator());
        assertEquals(
                study.material().totals().diverted() + study.material().totals().created(),
                measures.ratio("caused_hours").numerator());
    }

    @Test
    void aPurchaseWeighsAsMuchAsItLasts() {
        Study study = study(1);
        double[] hours = Lengths.of(study.world(), study.keys(), new HoursSpec(1, 0));
        Run arm = study.arm();
        double all = 0;
        double taken = 0;
        for (int visit = arm.ledger().firstVisit(4); visit < arm.ledger().visits(); visit++) {
            if (arm.ledger().bought(visit) >= 0) {
                all += hours[arm.ledger().bought(visit)];
                taken += arm.trace().examined(visit) ? hours[arm.ledger().bought(visit)] : 0;
            }
        }
        assertEquals(new Ratio(taken, all), new Measured(new Hours().measure(study)).ratio("taken_hours"));
        assertNotEquals(taken / all, new Measured(new Hours().measure(study(0))).value("taken_hours"));
    }

    /** With full correlation the best known item is the longest, the middle one lasts an hour, and ranks decide alone. */
    @Test
    void whatIsKnownMayBeLong() {
        double[] hours = Lengths.of(WORLD, KEYS, new HoursSpec(1, 1));
        Integer[] byAwareness = new Integer[401];
        Arrays.setAll(byAwareness, item -> item);
        Arrays.sort(byAwareness, (one, other) -> Double.compare(WORLD.logAwareness(one), WORLD.logAwareness(other)));
        for (int place = 1; place < 401; place++) {
            assertTrue(hours[byAwareness[place]] > hours[byAwareness[place - 1]]);
        }
        assertEquals(1, hours[byAwareness[200]], 1e-9);
        assertEquals(StrictMath.exp(1.0), hours[byAwareness[337]], 0.02, "84 % are shorter than e hours");
    }

    @Test
    void lengthsChangeNoChoice() {
        assertEquals(study(0).arm().ledger(), study(2).arm().ledger());
    }

    @Test
    void namesWhatIsOutOfRange() {
        assertEquals(
                "world.lengthAwareness must be a number in [-1, 1], but is 2.0.",
                assertThrows(IllegalArgumentException.class, () -> new HoursSpec(0, 2))
                        .getMessage());
    }
}
