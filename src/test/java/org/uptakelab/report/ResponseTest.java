package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResponseTest {
    @Test
    void levelsHaveTheirMeans() {
        List<Response.Mean> means = Response.of(new double[] {2, 1, 2, 1, 3}, new double[] {10, 4, 20, 6, Double.NaN});
        assertEquals(List.of(new Response.Mean(1, 5), new Response.Mean(2, 15)), means);
    }

    @Test
    void manyPlacesAreGroupedInEightOfEqualSize() {
        double[] x = IntStream.range(0, 64).mapToDouble(i -> 63 - i).toArray();
        List<Response.Mean> means = Response.of(x, x);
        assertEquals(8, means.size());
        for (int group = 0; group < 8; group++) {
            assertEquals(new Response.Mean(8 * group + 3.5, 8 * group + 3.5), means.get(group));
        }
    }

    @Test
    void noValuesGiveNoMeans() {
        assertEquals(List.of(), Response.of(new double[] {1}, new double[] {Double.NaN}));
    }
}
