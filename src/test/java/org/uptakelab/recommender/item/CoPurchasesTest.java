package org.uptakelab.recommender.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.uptakelab.ledger.ItemSet;

class CoPurchasesTest {
    private static final int ITEMS = 8;
    private static final int USERS = 5;

    /** Purchases in any order, one at a time, give the counts that a count from scratch gives. */
    @Property(tries = 300)
    void keptUpToDateTheCountsAreThoseFromScratch(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = ITEMS * USERS - 1) Integer> purchases) {
        CoPurchases counts = new CoPurchases(ITEMS);
        List<ItemSet> owned = new ArrayList<>();
        for (int user = 0; user < USERS; user++) {
            owned.add(new ItemSet());
        }
        for (int purchase : purchases) {
            ItemSet has = owned.get(purchase % USERS);
            int item = purchase / USERS;
            if (!has.contains(item)) {
                counts.add(item, has.toArray(), has.size());
                has.add(item);
            }
        }
        for (int item = 0; item < ITEMS; item++) {
            for (int other = 0; other < ITEMS; other++) {
                int one = item;
                int two = other;
                assertEquals(
                        owned.stream()
                                .filter(has -> has.contains(one) && has.contains(two))
                                .count(),
                        counts.both(item, other));
            }
            assertEquals(counts.both(item, item), counts.owners(item));
        }
    }

    @Test
    void onlyTheFirstEntriesOfTheArrayAreOwned() {
        CoPurchases counts = new CoPurchases(3);
        counts.add(2, new int[] {0, 1}, 1);
        assertEquals(1, counts.both(2, 0));
        assertEquals(0, counts.both(2, 1));
    }

    @Test
    void similaritiesAreSymmetricOncePerPairAndZeroWithoutCommonOwners() {
        CoPurchases counts = new CoPurchases(3);
        counts.add(2, new int[0], 0);
        counts.add(0, new int[] {2}, 1);
        counts.add(2, new int[0], 0);
        SimilarityMatrix matrix = counts.similarities((both, first, second) -> 100 * both + 10 * first + second);
        assertEquals(112, matrix.of(0, 2), "the smaller id comes first");
        assertEquals(112, matrix.of(2, 0));
        assertEquals(0, matrix.of(0, 1));
        assertEquals(0, matrix.of(2, 2));
        assertEquals(3, matrix.items());
    }

    @Test
    void countsOfOthersAreAddedUnlessTheyAreTooSmall() {
        CoPurchases own = new CoPurchases(3);
        own.add(0, new int[] {}, 0);
        own.add(1, new int[] {0}, 1);
        CoPurchases others = new CoPurchases(3);
        for (int owner = 0; owner < 2; owner++) {
            others.add(1, new int[] {}, 0);
            others.add(0, new int[] {1}, 1);
        }
        others.add(2, new int[] {1}, 1);
        CoPurchases all = own.plus(others, 1);
        assertEquals(3, all.owners(0));
        assertEquals(3, all.both(0, 1));
        assertEquals(1, all.both(2, 1));
        CoPurchases told = own.plus(others, 2);
        assertEquals(3, told.both(0, 1));
        assertEquals(0, told.both(2, 1));
        assertEquals(0, told.owners(2));
        assertEquals(1, own.owners(0));
    }
}
