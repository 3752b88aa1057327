package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.simulation.Surroundings;

class CombinedSurroundingsTest {
    private static final Supplier<Surroundings> PLAIN = () -> Surroundings.PLAIN;

    /** Takes one item off sale, brings one user (and a third, whom 2 keeps away), finds one item more and makes search dearer. */
    private static Supplier<Surroundings> of(int number) {
        return () -> new Surroundings() {
            private int round;

            @Override
            public void begin(int begun, Ledger past) {
                round = begun;
            }

            @Override
            public boolean comes(int user, int when, boolean otherwise) {
                return number == 2 && user == 3 ? false : otherwise || user == number || user == 3;
            }

            @Override
            public ItemSet offSale() {
                return ItemSet.of(10 * round + number);
            }

            @Override
            public int[] finds(int user, int when, ItemSet owned, int[] found) {
                return new int[] {found[0] * 10 + number};
            }

            @Override
            public boolean slatesFollowFinds() {
                return number == 2;
            }

            @Override
            public ItemSet basis(ItemSet owned, int[] found) {
                return ItemSet.of(found);
            }

            @Override
            public double searchCost(int user, int when) {
                return number;
            }
        };
    }

    @Test
    void whatIsAloneStandsForItself() {
        assertSame(Surroundings.PLAIN, CombinedSurroundings.of(List.of(PLAIN, PLAIN)));
        assertFalse(CombinedSurroundings.of(List.of(of(1), PLAIN)) instanceof CombinedSurroundings);
        Supplier<Surroundings> one = of(1);
        assertNotSame(CombinedSurroundings.of(List.of(one)), CombinedSurroundings.of(List.of(one)));
    }

    @Test
    void severalWorkTogether() {
        Surroundings both = CombinedSurroundings.of(List.of(of(1), PLAIN, of(2)));
        both.begin(3, new Ledger(4, 0, 0));
        assertArrayEquals(new int[] {31, 32}, both.offSale().toArray());
        assertTrue(both.comes(1, 3, false) && both.comes(2, 3, false) && both.comes(0, 3, true));
        assertFalse(both.comes(0, 3, false));
        assertFalse(both.comes(3, 3, true), "who is brought by one can be kept away by the next");
        assertArrayEquals(new int[] {712}, both.finds(0, 3, ItemSet.NONE, new int[] {7}));
        assertTrue(both.slatesFollowFinds());
        assertArrayEquals(
                new int[] {5}, both.basis(ItemSet.of(9), new int[] {5}).toArray());
        assertEquals(3, both.searchCost(0, 3));
        assertFalse(both.looksSurely(0, 3));
    }

    @Test
    void slatesHangOnOneThingOnly() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> CombinedSurroundings.of(List.of(of(2), of(2))));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("slates can hang on what one extension says only"));
    }
}
