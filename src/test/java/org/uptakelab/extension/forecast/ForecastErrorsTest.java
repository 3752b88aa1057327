package org.uptakelab.extension.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastErrorsTest {
    private static final double EXACT = 1e-12;

    private static Period period(double[] forecast, int... demand) {
        return new Period(new Outlook(1, forecast, 1, 1), demand);
    }

    private static final Backtest BY_HAND = new Backtest(
            List.of(period(new double[] {3, 1, 0}, 2, 1, 2)),
            List.of(new int[] {4, 0, 1}, new int[] {2, 0, 2}, new int[] {2, 0, 5}),
            1);

    @Test
    void wapeAddsUpMissesPerItemAndInTotal() {
        assertEquals(3.0 / 5, ForecastErrors.wape(BY_HAND).value(), EXACT);
        assertEquals(1.0 / 5, ForecastErrors.wapeOfTotal(BY_HAND).value(), EXACT);
    }

    @Test
    void maseIsTheMeanOverItemsThatHaveAScale() {
        // Scales of the naive forecast: (2 + 0) / 2 = 1, none, (1 + 3) / 2 = 2.
        assertEquals((1 / 1.0 + 2 / 2.0) / 2, ForecastErrors.mase(BY_HAND).value(), EXACT);
        // Totals 5, 4, 7: (1 + 3) / 2 = 2; the total missed by 1.
        assertEquals(0.5, ForecastErrors.maseOfTotal(BY_HAND).value(), EXACT);
    }

    @Test
    void pinballChargesTooFewAndTooManyByTheQuantile() {
        assertEquals(0.9 * 4, ForecastErrors.pinball(3, 7, 0.9), EXACT);
        assertEquals(0.1 * 3, ForecastErrors.pinball(7, 4, 0.9), EXACT);
        // Poisson medians of 3, 1 and 0 are 3, 1 and 0, each unit amiss costs a half.
        assertEquals(3.0 / 5, ForecastErrors.pinball(BY_HAND, 0.5).value(), EXACT);
        assertEquals(1.0 / 5, ForecastErrors.pinballOfTotal(BY_HAND, 0.5).value(), EXACT);
    }

    @Test
    void skillIsTheShareOfMissesSaved() {
        Backtest better = new Backtest(List.of(period(new double[] {2, 1, 1}, 2, 1, 2)), BY_HAND.practice(), 1);
        assertEquals(2.0 / 3, ForecastErrors.skill(better, BY_HAND).value(), EXACT);
        assertEquals(-2, ForecastErrors.skill(BY_HAND, better).value(), EXACT);
    }

    @Test
    void whatCannotBeJudgedIsUndefined() {
        Backtest nothingJudged = new Backtest(List.of(), BY_HAND.practice(), 1);
        assertFalse(ForecastErrors.wape(nothingJudged).isDefined());
        assertFalse(ForecastErrors.mase(nothingJudged).isDefined());
        assertFalse(ForecastErrors.maseOfTotal(nothingJudged).isDefined());
        assertFalse(ForecastErrors.skill(nothingJudged, nothingJudged).isDefined());
        Backtest noPractice = new Backtest(BY_HAND.periods(), List.of(), 1);
        assertFalse(ForecastErrors.mase(noPractice).isDefined());
        assertFalse(ForecastErrors.maseOfTotal(noPractice).isDefined());
    }
}
