package org.uptakelab.extension.forecast;

import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;

/**
 * Forecasts demand from what a shop can see. It may remember how its last forecast came out. Not safe for use by several threads
 * at once.
 */
@FunctionalInterface
public interface Forecaster extends AutoCloseable {
    /**
     * The forecast of the period after a round.
     *
     * @param past the ledger of the run; the same at each call, longer
     * @param toRound the last round that is known, more than at the last call
     * @return the expected units of each item in the next period, at least 0
     */
    double[] forecast(Ledger past, int toRound);

    /** Ends the training of the recommender whose rankings it reads, if it reads any. */
    @Override
    default void close() {}

    /**
     * The forecaster of a method.
     *
     * @param spec how it forecasts
     * @param shop what is known beforehand
     * @param trainer trains the recommender whose rankings it may read
     * @return a forecaster that knows no purchase so far
     */
    static Forecaster of(ForecastSpec spec, Shop shop, Trainer trainer) {
        int items = shop.catalog().size();
        return switch (spec.method()) {
            case SCORES -> new RankingForecaster(spec, shop, trainer);
            case HISTORY_AND_SCORES ->
                new BlendedForecaster(
                        SalesForecasts.of(spec, items), new RankingForecaster(spec, shop, trainer), items);
            default -> SalesForecasts.of(spec, items);
        };
    }
}
