package org.uptakelab.extension.forecast;

import java.util.Arrays;
import org.uptakelab.ledger.Ledger;

/**
 * Joins two forecasters: how far the second one is trusted is learned from the past, as the weight in [0, 1] with which the squared
 * misses so far would have been least (Bates and Granger, The combination of forecasts, 1969).
 */
final class BlendedForecaster implements Forecaster {
    private final Forecaster first;
    private final Forecaster second;
    private final SalesHistory history;
    private double[] lastFirst = {};
    private double[] lastSecond = {};
    private double agreement;
    private double squares;
    private int known;

    BlendedForecaster(Forecaster first, Forecaster second, int items) {
        this.first = first;
        this.second = second;
        this.history = new SalesHistory(items);
    }

    @Override
    public void close() {
        try (first) {
            second.close();
        }
    }

    @Override
    public double[] forecast(Ledger past, int toRound) {
        history.upTo(past, toRound);
        if (lastFirst.length > 0) {
            learn(history.units(known + 1, toRound));
        }
        known = toRound;
        lastFirst = first.forecast(past, toRound);
        lastSecond = second.forecast(past, toRound);
        double trust = trust();
        double[] blend = new double[lastFirst.length];
        Arrays.setAll(blend, item -> lastFirst[item] + trust * (lastSecond[item] - lastFirst[item]));
        return blend;
    }

    private void learn(int[] demand) {
        for (int item = 0; item < demand.length; item++) {
            double apart = lastSecond[item] - lastFirst[item];
            agreement += (demand[item] - lastFirst[item]) * apart;
            squares += apart * apart;
        }
    }

    /** The weight of the second forecaster; half, as long as nothing has been learned. */
    private double trust() {
        return squares > 0 ? Math.max(0, Math.min(1, agreement / squares)) : 0.5;
    }
}
