package org.uptakelab.recommender.item;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.uptakelab.ledger.ItemSet;

class SimilarityMatrixTest {
    private static final int ITEMS = 11;
    private static final double[][] ROWS = rows();

    private static double[][] rows() {
        Random random = new Random(1);
        double[][] rows = new double[ITEMS][ITEMS];
        for (int item = 0; item < ITEMS; item++) {
            for (int other = 0; other < item; other++) {
                rows[item][other] = random.nextDouble();
                rows[other][item] = rows[item][other];
            }
        }
        return rows;
    }

    /** Any number of owned items: the sum in ascending order of their ids, in doubles, then rounded once. */
    @Property
    void scoresAreSumsInAscendingOrderRoundedToFloat(@ForAll Set<@IntRange(min = 0, max = ITEMS - 1) Integer> items) {
        ItemSet owned = ItemSet.of(items.stream().mapToInt(Integer::intValue).toArray());
        double[] scores = new double[ITEMS];
        Arrays.fill(scores, 77);
        new SimilarityMatrix(ROWS).score(owned, scores);
        for (int item = 0; item < ITEMS; item++) {
            double sum = 0;
            for (int index = 0; index < owned.size(); index++) {
                sum += ROWS[item][owned.get(index)];
            }
            assertEquals((float) sum, scores[item]);
        }
    }

    @Test
    void whoOwnsNothingScoresNothing() {
        double[] scores = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
        new SimilarityMatrix(ROWS).score(new ItemSet(), scores);
        assertArrayEquals(new double[ITEMS], scores);
    }

    @Test
    void anItemDoesNotScoreItself() {
        double[] scores = new double[ITEMS];
        new SimilarityMatrix(ROWS).score(ItemSet.of(4), scores);
        assertEquals(0, scores[4]);
    }
}
