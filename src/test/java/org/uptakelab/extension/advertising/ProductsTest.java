package org.uptakelab.extension.advertising;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.random.Keys;

class ProductsTest {
    private static final Keys KEYS = new Keys(1, 1);

    @Test
    void aLargerAssortmentHoldsASmallerOne() {
        ItemSet few = Products.draw(30, 5, KEYS);
        ItemSet more = Products.draw(30, 12, KEYS);
        assertEquals(5, few.size());
        assertEquals(12, more.size());
        assertTrue(IntStream.of(few.toArray()).allMatch(more::contains));
        assertNotEquals(few.toString(), Products.draw(30, 5, new Keys(1, 2)).toString());
    }

    @Test
    void nobodySellsMoreThanThereIs() {
        assertEquals(3, Products.draw(3, 20, KEYS).size());
    }
}
