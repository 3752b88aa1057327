package org.uptakelab.recommender;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TopItemsTest {
    /** Few different scores, so that ties are many; negative ones and zeros among them. */
    @Property(tries = 500)
    void selectsWhatSortingByScoreAndIdSelects(
            @ForAll @Size(max = 30) List<@IntRange(min = -3, max = 5) Integer> points,
            @ForAll @IntRange(min = 0, max = 35) int wanted) {
        double[] scores = points.stream().mapToDouble(point -> point / 2.0).toArray();
        int[] expected = IntStream.range(0, scores.length)
                .boxed()
                .filter(item -> scores[item] != 0)
                .sorted(Comparator.<Integer>comparingDouble(item -> -scores[item])
                        .thenComparing(item -> item))
                .limit(wanted)
                .mapToInt(Integer::intValue)
                .toArray();
        int[] slate = new int[wanted];
        int size = TopItems.select(scores, slate);
        assertArrayEquals(expected, Arrays.copyOf(slate, size));
    }

    @Test
    void zeroOfEitherSignIsUnscored() {
        assertEquals(1, TopItems.select(new double[] {-0.0, 0.0, -5}, new int[3]));
    }
}
