package org.uptakelab.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ConcentrationTest {
    /** The case of ten, six and three. */
    @Test
    void goldenValues() {
        int[] sales = {10, 6, 3};
        assertEquals(43.0 / 19, Concentration.effectiveCatalog(sales).value());
        assertEquals(2.263, Concentration.effectiveCatalog(sales).value(), 5e-4);
        assertEquals(.2456, Concentration.gini(sales).value(), 5e-5);
    }

    @Test
    void rankedIsACopyWithTheLargestFirst() {
        int[] counts = {3, 10, 0, 6};
        assertArrayEquals(new int[] {10, 6, 3, 0}, Concentration.ranked(counts));
        assertArrayEquals(new int[] {3, 10, 0, 6}, counts);
        assertArrayEquals(new int[0], Concentration.ranked(new int[0]));
    }

    @Test
    void extremes() {
        assertEquals(4, Concentration.effectiveCatalog(new int[] {7, 7, 7, 7}).value());
        assertEquals(0, Concentration.gini(new int[] {7, 7, 7, 7}).value());
        assertEquals(1, Concentration.effectiveCatalog(new int[] {7, 0, 0, 0}).value());
        assertEquals(0.75, Concentration.gini(new int[] {7, 0, 0, 0}).value(), "at most 1 - 1 / items");
        assertFalse(Concentration.gini(new int[4]).isDefined());
        assertFalse(Concentration.effectiveCatalog(new int[4]).isDefined());
    }

    /** The mean absolute difference of all pairs, over twice the mean: Gini's own definition. */
    @Property(tries = 300)
    void giniIsHalfTheRelativeMeanDifference(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 50) Integer> purchases) {
        int[] sales = sales(purchases);
        Assume.that(sales[0] > 0);
        double differences = 0;
        for (int one : sales) {
            for (int other : sales) {
                differences += Math.abs(one - other);
            }
        }
        double mean = Arrays.stream(sales).average().orElseThrow();
        assertEquals(
                differences / (2.0 * sales.length * sales.length * mean),
                Concentration.gini(sales).value(),
                1e-12);
    }

    @Property(tries = 300)
    void giniAndEffectiveCatalogSayTheSame(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 50) Integer> purchases) {
        int[] sales = sales(purchases);
        Assume.that(sales[0] > 0);
        double effective = Concentration.effectiveCatalog(sales).value();
        assertTrue(effective >= 1 && effective <= sales.length);
        assertEquals(1 - effective / sales.length, Concentration.gini(sales).value(), 1e-12);
    }

    /** Moving a sale from a rarer item to a more common one concentrates. */
    @Test
    void moreSalesOfTheBestSellerConcentrate() {
        assertTrue(Concentration.gini(new int[] {11, 6, 2}).value()
                > Concentration.gini(new int[] {10, 6, 3}).value());
    }

    private static int[] sales(List<Integer> purchases) {
        return purchases.stream()
                .sorted((one, other) -> other - one)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
