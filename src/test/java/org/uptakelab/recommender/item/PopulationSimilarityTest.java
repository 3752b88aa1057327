package org.uptakelab.recommender.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Shop;

class PopulationSimilarityTest {
    private static final Shop SHOP = new Shop(new Catalog(new double[] {1, 1}), 100, false, new Keys(1, 1));

    @Test
    void countsThoseWhoCanBeLearnedFrom() {
        assertEquals(100, SHOP.population());
        assertEquals(10, SHOP.knowing(user -> user < 10).population());
        assertEquals(
                5,
                SHOP.knowing(user -> user < 10).knowing(user -> user % 2 == 0).population(),
                "who is known to both");
    }

    @Test
    void growsWithThoseWhoAreKnown() {
        BitSet known = new BitSet();
        known.set(0, 10);
        PopulationSimilarity similarity = new PopulationSimilarity(ItemSimilarity.SIGNED_LLR, SHOP.knowing(known::get));
        PairSimilarity few = similarity.now();
        assertSame(few, similarity.now());
        assertEquals(0, few.of(4, 6, 7), "6 and 7 of 10 have 4.2 in common by chance");
        known.set(10, 100);
        assertEquals(
                ItemSimilarity.SIGNED_LLR.among(100).of(4, 6, 7),
                similarity.now().of(4, 6, 7));
    }
}
