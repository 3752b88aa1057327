package org.uptakelab.recommender.oracle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Shop;
import org.uptakelab.world.Utility;
import org.uptakelab.world.World;
import org.uptakelab.world.WorldGenerator;

class OracleTrainerTest {
    private static final Keys KEYS = new Keys(3, 1);
    private static final World WORLD =
            new WorldGenerator(Scenarios.world("world.users", 12, "world.items", 25), KEYS).generate();

    private static Recommender oracle(Utility utility) {
        return OracleTrainer.of(utility)
                .begin(new Shop(WORLD.catalog(), 12, false, KEYS))
                .train(new Ledger(12, 0, 0), 0);
    }

    /** Negative utilities too: the best of what is left, price included. */
    @Test
    void ranksByTrueUtility() {
        Utility utility = new Utility(WORLD, 1, 0.5, 2);
        ItemSet owned = ItemSet.of(3, 8);
        for (int user = 0; user < 12; user++) {
            int visitor = user;
            int[] expected = IntStream.range(0, 25)
                    .boxed()
                    .filter(item -> !owned.contains(item))
                    .sorted(Comparator.comparingDouble(item -> -utility.of(visitor, item)))
                    .mapToInt(Integer::intValue)
                    .toArray();
            assertArrayEquals(expected, oracle(utility).recommend(user, owned, 1, 25));
            assertArrayEquals(Arrays.copyOf(expected, 4), oracle(utility).recommend(user, owned, 1, 4));
        }
    }

    @Test
    void whereAllIsWorthTheSameSlatesAreFilledUp() {
        assertArrayEquals(
                new int[] {0, 1, 3}, oracle(new Utility(WORLD, 0, 0, 0)).recommend(5, ItemSet.of(2), 1, 3));
        assertEquals(25, oracle(new Utility(WORLD, 0, 0, 0)).recommend(5, new ItemSet(), 1, 25).length);
    }
}
