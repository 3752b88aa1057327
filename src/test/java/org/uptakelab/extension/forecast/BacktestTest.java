package org.uptakelab.extension.forecast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.ledger.Ledger;

class BacktestTest {
    private static final Ledger EIGHT_ROUNDS = SalesForecastsTest.ledger(
            new int[] {0},
            new int[] {0, 0},
            new int[] {0, 0, 0},
            new int[] {1},
            new int[] {1, 1},
            new int[] {},
            new int[] {0, 1},
            new int[] {1});

    @Test
    void forecastsEachPeriodFromTheRoundsBeforeItAlone() {
        List<Integer> asked = new ArrayList<>();
        Forecaster spy = (past, toRound) -> {
            assertEquals(toRound, past.rounds(), "it was given more than it may know");
            asked.add(toRound);
            return new double[] {toRound, 0};
        };
        Backtest test = Backtest.of(spy, EIGHT_ROUNDS, 2, 4, 2);
        assertEquals(List.of(2, 4, 6), asked);
        assertEquals(2, test.periods().size());
        assertArrayEquals(new int[] {0, 2}, test.periods().get(0).demand());
        assertArrayEquals(new int[] {1, 2}, test.periods().get(1).demand());
        assertArrayEquals(new int[] {3, 0}, test.practice().get(0));
        assertArrayEquals(new int[] {3, 1}, test.practice().get(1));
        assertEquals(5, test.demand());
    }

    @Test
    void roundsLeftOverAtTheEndAreNotJudged() {
        Backtest test = Backtest.of((past, toRound) -> new double[2], EIGHT_ROUNDS, 2, 3, 3);
        assertEquals(1, test.periods().size());
        assertEquals(3, test.periods().get(0).outlook().origin());
    }

    @Test
    void dispersionGrowsWithPastMissesAndNeverFallsBelowLuck() {
        // After round 2 a forecast of 1, 1 met 3, 1: squares 4 over forecasts 2; one more period as by luck adds 2 to
        // both.
        Backtest test = Backtest.of((past, toRound) -> new double[] {1, 1}, EIGHT_ROUNDS, 2, 4, 2);
        Outlook first = test.periods().get(0).outlook();
        assertEquals((4 + 2) / 4.0, first.dispersion(), 1e-12);
        assertEquals((4 + 2) / 4.0, first.totalDispersion(), 1e-12);
        Backtest exact = Backtest.of((past, toRound) -> new double[] {3, 1}, EIGHT_ROUNDS, 2, 4, 2);
        assertEquals(1, exact.periods().get(0).outlook().dispersion());
    }

    @Test
    void withoutAWarmUpTheFirstPeriodBeginsAtOnce() {
        Backtest test = Backtest.of((past, toRound) -> new double[] {2, 2}, EIGHT_ROUNDS, 2, 0, 4);
        assertEquals(2, test.periods().size());
        assertEquals(0, test.periods().get(0).outlook().origin());
        assertEquals(0, test.practice().size());
    }
}
