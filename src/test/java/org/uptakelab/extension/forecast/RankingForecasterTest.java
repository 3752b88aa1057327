package org.uptakelab.extension.forecast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;

class RankingForecasterTest {
    private static final ForecastSpec SPEC = new ForecastSpec(Method.SCORES, 1, 1, 0, 0.9);
    /** Ranks the items a user does not own by their number. */
    private static final Trainer BY_NUMBER = shop -> (ledger, toRound) ->
            (user, owned, round, wanted) -> IntStream.range(0, shop.catalog().size())
                    .filter(item -> shop.repeatPurchases() || !owned.contains(item))
                    .limit(wanted)
                    .toArray();

    private static Shop shop(int items, int users, boolean repeats) {
        double[] prices = new double[items];
        Arrays.fill(prices, 1);
        return new Shop(new Catalog(prices), users, repeats, new Keys(1, 1));
    }

    @Test
    void ranksFallIntoStretchesThatDouble() {
        assertArrayEquals(
                new int[] {0, 1, 2, 2, 3, 3, 3, 3, 4},
                IntStream.range(0, 9).map(RankingForecaster::stretch).toArray());
        assertEquals(RankingForecaster.STRETCHES - 2, RankingForecaster.stretch(RankingForecaster.DEPTH - 1));
    }

    @Test
    void beforeListsHaveBeenTriedEveryItemOnSaleIsExpectedAlike() {
        Ledger ledger = SalesForecastsTest.ledger(new int[] {0, 1});
        RankingForecaster forecaster = new RankingForecaster(SPEC, shop(4, 2, false), BY_NUMBER);
        // Two units a round; each user expects a third of one unit of what the other may own.
        assertArrayEquals(new double[] {1 / 3.0, 1 / 3.0, 2 / 3.0, 2 / 3.0}, forecaster.forecast(ledger, 1), 1e-12);
    }

    @Test
    void purchasesAtTheTopLiftWhatStandsThereNow() {
        Ledger ledger = SalesForecastsTest.ledger(new int[] {3, 3}, new int[] {0, 0});
        RankingForecaster forecaster = new RankingForecaster(SPEC, shop(4, 2, true), BY_NUMBER);
        forecaster.forecast(ledger, 1);
        double[] forecast = forecaster.forecast(ledger, 2);
        // Two purchases at rank 1, where one in four of them was expected; nothing elsewhere.
        double top = (2 + RankingForecaster.PRIOR) / (0.5 + RankingForecaster.PRIOR);
        double second = RankingForecaster.PRIOR / (0.5 + RankingForecaster.PRIOR);
        double third = RankingForecaster.PRIOR / (1 + RankingForecaster.PRIOR);
        double all = top + second + 2 * third;
        assertArrayEquals(
                new double[] {2 * top / all, 2 * second / all, 2 * third / all, 2 * third / all}, forecast, 1e-12);
    }

    @Test
    void whatEverybodyOwnsIsNotExpectedAgain() {
        Ledger ledger = SalesForecastsTest.ledger(new int[] {2, 2}, new int[] {0, 0});
        double[] forecast = new RankingForecaster(SPEC, shop(4, 2, false), BY_NUMBER).forecast(ledger, 2);
        assertEquals(0, forecast[0], 1e-12);
        assertEquals(0, forecast[2], 1e-12);
        assertEquals(2, Arrays.stream(forecast).sum(), 1e-12);
    }

    @Test
    void beyondTheListsTheRestIsOneStretch() {
        Ledger ledger = SalesForecastsTest.ledger(new int[] {0}, new int[] {90}, new int[] {91});
        RankingForecaster forecaster = new RankingForecaster(SPEC, shop(100, 1, true), BY_NUMBER);
        forecaster.forecast(ledger, 1);
        forecaster.forecast(ledger, 2);
        double[] forecast = forecaster.forecast(ledger, 3);
        assertEquals(1, Arrays.stream(forecast).sum(), 1e-12);
        assertEquals(forecast[64], forecast[99], 1e-12);
        assertTrue(forecast[99] > forecast[63], "two purchases beyond rank 64 lift what stands there");
    }

    @Test
    void aBlendTrustsWhoMissedLessInSquares() {
        Forecaster right = (past, toRound) -> new double[] {2, 0};
        Forecaster wrong = (past, toRound) -> new double[] {0, 2};
        Ledger ledger = SalesForecastsTest.ledger(new int[] {0, 0}, new int[] {0, 0}, new int[] {0, 1});
        BlendedForecaster blend = new BlendedForecaster(wrong, right, 2);
        assertArrayEquals(new double[] {1, 1}, blend.forecast(ledger, 1), 1e-12, "nothing learned: half and half");
        assertArrayEquals(new double[] {2, 0}, blend.forecast(ledger, 2), 1e-12);
        // Round 3 lies half way: weights 1 and 1/2 with equal squares.
        assertArrayEquals(new double[] {1.5, 0.5}, blend.forecast(ledger, 3), 1e-12);
    }
}
