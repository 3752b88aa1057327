package org.uptakelab.extension.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.extension.forecast.DemandDistribution;
import org.uptakelab.extension.forecast.ForecastErrors;

class NewsvendorTest {
    /** Golden cases for a demand N(100, 30), goodwill 0. */
    @ParameterizedTest
    @CsvSource({"4, 1, 0, .75, 120.23, 261.87", "10, 6, 2, .5, 100, 304.25", "80, 60, 45, .5714, 105.40, 1587.84"})
    void theBestOrderOfANormalDemand(
            double price, double cost, double salvage, double ratio, double order, double profit) {
        Newsvendor unit = new Newsvendor(price, cost, salvage, 0);
        assertEquals(ratio, unit.criticalRatio(), 5e-5);
        assertEquals(order, unit.bestOrder(100, 30), 5e-3);
        assertEquals(profit, unit.expectedProfit(100, 30), 5e-3);
    }

    @Test
    void goodwillRaisesTheOrder() {
        assertEquals(0.75, new Newsvendor(80, 60, 45, 25).criticalRatio(), 1e-12);
    }

    @Test
    void theLossIsLinearInTheDeviation() {
        Newsvendor unit = new Newsvendor(80, 60, 45, 25);
        assertEquals(3 * unit.expectedLoss(10), unit.expectedLoss(30), 1e-9);
        assertEquals(0, unit.expectedLoss(0));
    }

    @Test
    void settlesAnOrderByHand() {
        Newsvendor unit = new Newsvendor(20, 12, 6, 1);
        assertEquals(6 * 3, unit.mismatch(7, 4), 1e-12);
        assertEquals(9 * 2, unit.mismatch(4, 6), 1e-12);
        assertEquals(8 * 4 - 18, unit.profit(7, 4), 1e-12);
        assertEquals(8 * 6 - 18, unit.profit(4, 6), 1e-12);
    }

    @Test
    void mismatchIsThePinballLossUpToScale() {
        Newsvendor unit = new Newsvendor(20, 12, 6, 1);
        for (int demand = 0; demand < 12; demand++) {
            double pinball = ForecastErrors.pinball(5, demand, unit.criticalRatio());
            assertEquals((unit.underage() + unit.overage()) * pinball, unit.mismatch(5, demand), 1e-12);
        }
    }

    @Test
    void noOtherOrderCostsLessOnAverage() {
        Newsvendor unit = new Newsvendor(20, 12, 6, 0);
        int best = new DemandDistribution(6.3, 1).quantile(unit.criticalRatio());
        PoissonDistribution demand = new PoissonDistribution(6.3);
        for (int other = 0; other < 15; other++) {
            assertTrue(expected(unit, best, demand) <= expected(unit, other, demand) + 1e-12, "order " + other);
        }
    }

    private static double expected(Newsvendor unit, int order, PoissonDistribution demand) {
        double sum = 0;
        for (int units = 0; units < 60; units++) {
            sum += demand.probability(units) * unit.mismatch(order, units);
        }
        return sum;
    }

    @Test
    void refusesPricesUnderWhichNothingIsAtStake() {
        assertThrows(IllegalArgumentException.class, () -> new Newsvendor(5, 6, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Newsvendor(5, 4, 4, 0));
        assertThrows(IllegalArgumentException.class, () -> new Newsvendor(5, 4, 1, -1));
        assertThrows(IllegalArgumentException.class, () -> new Newsvendor(5, 5, 1, 0));
        assertTrue(Double.isFinite(new Newsvendor(5, 5, 1, 0.5).bestOrder(10, 2)));
    }
}
