package org.uptakelab.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ItemSetTest {
    @Property(tries = 300)
    void behavesLikeASortedSet(@ForAll List<@IntRange(min = 0, max = 60) Integer> items) {
        ItemSet set = new ItemSet();
        TreeSet<Integer> reference = new TreeSet<>();
        for (int item : items) {
            assertEquals(reference.add(item), set.add(item));
        }
        assertEquals(reference.size(), set.size());
        assertArrayEquals(reference.stream().mapToInt(Integer::intValue).toArray(), set.toArray());
        for (int item = 0; item <= 61; item++) {
            assertEquals(reference.contains(item), set.contains(item));
        }
        for (int index = 0; index < set.size(); index++) {
            assertEquals(set.toArray()[index], set.get(index));
        }
        assertEquals(reference.toString(), set.toString());
    }

    @Test
    void anEmptySetHoldsNothing() {
        ItemSet set = new ItemSet();
        assertEquals(0, set.size());
        assertFalse(set.contains(0));
        assertTrue(set.add(0));
        assertEquals(1, set.size());
    }
}
