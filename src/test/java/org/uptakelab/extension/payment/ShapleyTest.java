package org.uptakelab.extension.payment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.uptakelab.random.Keys;

class ShapleyTest {
    private static final Keys KEYS = new Keys(3, 1);

    @Test
    void whereEverybodyAddsTheirOwnTheValueIsWhatTheyAdd() {
        double[] own = {1, 2.5, -3, 0};
        Shapley shapley = Shapley.of(
                4,
                4,
                coalition ->
                        coalition.stream().mapToDouble(player -> own[player]).sum(),
                KEYS);
        assertArrayEquals(own, shapley.values(), 1e-12);
        assertArrayEquals(new double[4], shapley.errors(), 1e-12);
    }

    /** One left glove and two right ones: a pair is worth 1. The values are 2/3, 1/6 and 1/6 (textbook). */
    @Test
    void theGloveGame() {
        Shapley shapley = Shapley.of(
                3, 4000, coalition -> coalition.get(0) && (coalition.get(1) || coalition.get(2)) ? 1 : 0, KEYS);
        // Four standard errors each: wrong by luck about once in 5,000.
        double[] exact = {2.0 / 3, 1.0 / 6, 1.0 / 6};
        for (int player = 0; player < 3; player++) {
            assertEquals(exact[player], shapley.values()[player], 4 * shapley.errors()[player]);
            assertTrue(shapley.errors()[player] < 0.01);
        }
    }

    @Test
    void theValuesAddUpToWhatAllAreWorthMoreThanNone() {
        Shapley shapley = Shapley.of(5, 3, coalition -> 7 + Math.pow(coalition.cardinality(), 1.7), KEYS);
        assertEquals(Math.pow(5, 1.7), Arrays.stream(shapley.values()).sum(), 1e-9);
    }

    @Test
    void aCoalitionIsAskedForOnce() {
        Set<BitSet> asked = new HashSet<>();
        Shapley.of(
                4,
                20,
                coalition -> {
                    assertTrue(asked.add((BitSet) coalition.clone()), "asked twice for " + coalition);
                    return coalition.cardinality();
                },
                KEYS);
        assertTrue(asked.size() <= 16 && asked.contains(new BitSet()));
    }

    @Test
    void ordersAreTheSameEveryTime() {
        double[] once = Shapley.of(6, 4, coalition -> coalition.length(), KEYS).values();
        assertArrayEquals(
                once, Shapley.of(6, 4, coalition -> coalition.length(), KEYS).values());
    }
}
