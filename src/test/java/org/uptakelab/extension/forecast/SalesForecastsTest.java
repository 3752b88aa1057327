package org.uptakelab.extension.forecast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.uptakelab.ledger.Ledger;

class SalesForecastsTest {
    private static final double EXACT = 1e-12;

    /** One visit a purchase; a row a round: the items bought in it. */
    static Ledger ledger(int[]... rounds) {
        Ledger ledger = new Ledger(16, 16, 0);
        for (int[] bought : rounds) {
            for (int user = 0; user < bought.length; user++) {
                ledger.record(user, new int[0], bought[user]);
            }
            ledger.endRound();
        }
        return ledger;
    }

    private static final Ledger FIVE_ROUNDS = ledger(
            new int[] {0, 0, 1}, new int[] {1}, new int[] {0, 1, 1}, new int[] {}, new int[] {0, Ledger.NOTHING});

    private static double[] forecast(Method method, int horizon, int season, double smoothing) {
        ForecastSpec spec = new ForecastSpec(method, horizon, season, smoothing, 0.9);
        return SalesForecasts.of(spec, 2).forecast(FIVE_ROUNDS, 5);
    }

    @Test
    void countsUnitsByRoundAndOverRounds() {
        SalesHistory history = SalesHistory.of(FIVE_ROUNDS, 2);
        assertEquals(2, history.unitsOf(0, 1));
        assertArrayEquals(new int[] {1, 3}, history.units(2, 4));
        assertArrayEquals(new int[] {0, 0}, history.units(6, 5));
    }

    @Test
    void noneKnowsNoItemFromAnother() {
        assertArrayEquals(new double[] {0.8, 0.8}, forecast(Method.NONE, 1, 1, 0.5), EXACT);
    }

    @Test
    void naiveExpectsTheLastPeriodAgain() {
        assertArrayEquals(new double[] {1, 0}, forecast(Method.NAIVE, 1, 1, 0.5), EXACT);
        assertArrayEquals(new double[] {2, 2}, forecast(Method.NAIVE, 3, 1, 0.5), EXACT);
    }

    @Test
    void seasonalNaiveExpectsTheSameRoundsOfTheSeasonBefore() {
        // The next rounds are 6 and 7; three rounds before stand 3 and 4.
        assertArrayEquals(new double[] {1, 2}, forecast(Method.SEASONAL_NAIVE, 2, 3, 0.5), EXACT);
        // A period longer than a season takes the season again and again: rounds 4, 5, 4.
        assertArrayEquals(new double[] {1, 0}, forecast(Method.SEASONAL_NAIVE, 3, 2, 0.5), EXACT);
        // A season longer than the past is as long as the past: rounds 1 to 5.
        assertArrayEquals(new double[] {4, 4}, forecast(Method.SEASONAL_NAIVE, 5, 9, 0.5), EXACT);
    }

    @Test
    void smoothingWeighsRecentRoundsMore() {
        // Weights 1/16, 1/8, 1/4, 1/2, 1 over their sum 31/16.
        assertArrayEquals(
                new double[] {(2 + 4 + 16) / 31.0, (1 + 2 + 8) / 31.0}, forecast(Method.HISTORY, 1, 1, 0.5), EXACT);
        assertArrayEquals(new double[] {0.8, 0.8}, forecast(Method.HISTORY, 1, 1, 0), EXACT);
        assertArrayEquals(new double[] {3, 0}, forecast(Method.HISTORY, 3, 1, 1), EXACT);
    }

    @Test
    void withoutAPastNothingIsExpected() {
        for (Method method : new Method[] {Method.NONE, Method.NAIVE, Method.SEASONAL_NAIVE, Method.HISTORY}) {
            Forecaster forecaster = SalesForecasts.of(new ForecastSpec(method, 1, 1, 0.1, 0.9), 2);
            assertArrayEquals(new double[] {0, 0}, forecaster.forecast(FIVE_ROUNDS, 0), method.name());
        }
    }
}
