package org.uptakelab.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.random.Keys;

class UtilityTest {
    private static final World WORLD =
            new WorldGenerator(Scenarios.world("world.users", 10, "world.items", 12), new Keys(1, 1)).generate();

    @Test
    void addsTasteAndAppealAndCountsThePriceAgainst() {
        Utility utility = new Utility(WORLD, 1.5, 0.7, 2.0);
        for (int user = 0; user < 10; user++) {
            for (int item = 0; item < 12; item++) {
                double expected = 1.5 * WORLD.affinity(user, item)
                        + 0.7 * WORLD.appeal(item)
                        - 2.0 * (Math.log(WORLD.catalog().price(item)) - Math.log(20));
                assertEquals(expected, utility.of(user, item), 1e-12);
            }
        }
    }

    @Test
    void isZeroWithoutWeights() {
        assertEquals(0, new Utility(WORLD, 0, 0, 0).of(3, 4));
    }
}
