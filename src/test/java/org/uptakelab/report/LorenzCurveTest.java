package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LorenzCurveTest {
    @Test
    void equalSalesLieOnTheDiagonal() {
        LorenzCurve curve = LorenzCurve.of(new int[] {7, 7, 7, 7}, 4);
        assertArrayEquals(curve.shareOfItems(), curve.cumulative(), 1e-15);
        assertEquals(0, curve.gini(), 1e-15);
    }

    @Test
    void oneSellerOfNGivesTheHighestGini() {
        assertEquals(1 - 1.0 / 5, LorenzCurve.of(new int[] {9}, 5).gini(), 1e-15);
    }

    /** Two times the sum of k times the k-th largest share, less 1, is the effective catalogue: 2.263 for 10, 6 and 3. */
    @Test
    void agreesWithTheEffectiveCatalogue() {
        double catalogue = 2 * (1 * 10 + 2 * 6 + 3 * 3) / 19.0 - 1;
        assertEquals(1 - catalogue / 3, LorenzCurve.of(new int[] {10, 6, 3}, 3).gini(), 1e-12);
        assertEquals(0.2456, LorenzCurve.of(new int[] {10, 6, 3}, 3).gini(), 5e-5);
    }

    @Test
    void theMeanLeavesOutCurvesWithoutSales() {
        LorenzCurve sold = LorenzCurve.of(new int[] {10, 6, 3}, 3);
        LorenzCurve unsold = LorenzCurve.of(new int[3], 3);
        assertFalse(unsold.isDefined());
        assertArrayEquals(
                sold.cumulative(), LorenzCurve.mean(List.of(sold, unsold)).cumulative());
        assertFalse(LorenzCurve.mean(List.of(unsold)).isDefined());
    }

    @Test
    void theGiniOfTheMeanIsTheMeanOfTheGinis() {
        LorenzCurve first = LorenzCurve.of(new int[] {10, 6, 3}, 3);
        LorenzCurve second = LorenzCurve.of(new int[] {5, 1}, 3);
        LorenzCurve mean = LorenzCurve.mean(List.of(first, second));
        assertTrue(first.gini() < second.gini());
        assertEquals((first.gini() + second.gini()) / 2, mean.gini(), 1e-12);
    }
}
