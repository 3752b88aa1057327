package org.uptakelab.extension.forecast;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.Training;

/**
 * Forecasts demand from what a recommender ranks high for whom.
 *
 * <p>The recommender ranks for every user what the user does not own. Where on these lists the purchases of a past period stood,
 * held against where they would have stood if the lists said nothing, gives each stretch of ranks a lift. A user's next purchase
 * is expected of each item in proportion to the lift of its place. Summed over the users this shares out the smoothed total.
 *
 * <p>Lifts are drawn towards 1 as if {@value #PRIOR} purchases had been seen where as many were expected (the posterior mean of a
 * Poisson rate under a gamma prior with mean 1).
 */
final class RankingForecaster implements Forecaster {
    /** How far down the lists are told apart: what stands lower is one stretch. */
    static final int DEPTH = 64;
    /** Stretches of ranks: 1, 2, 3–4, 5–8, … 33–64, and lower. */
    static final int STRETCHES = 8;

    static final double PRIOR = 4;

    private final ForecastSpec spec;
    private final Training training;
    private final int items;
    private final boolean repeats;
    private final SalesHistory history;
    private final int[] everybody;
    private final ItemSet[] owned;
    private final double[] observed = new double[STRETCHES];
    private final double[] expected = new double[STRETCHES];
    private int[][] lists;
    private int known;

    RankingForecaster(ForecastSpec spec, Shop shop, Trainer trainer) {
        this.spec = spec;
        this.training = trainer.begin(shop);
        this.items = shop.catalog().size();
        this.repeats = shop.repeatPurchases();
        this.history = new SalesHistory(items);
        this.everybody = IntStream.range(0, shop.users()).toArray();
        this.owned = new ItemSet[everybody.length];
        Arrays.setAll(owned, user -> new ItemSet());
        this.lists = new int[everybody.length][0];
    }

    @Override
    public void close() {
        training.close();
    }

    @Override
    public double[] forecast(Ledger past, int toRound) {
        learnFromLists(past, toRound);
        acquire(past, toRound);
        known = toRound;
        history.upTo(past, toRound);
        Recommender recommender = training.train(past, toRound);
        lists = recommender.recommendAll(everybody, owned, toRound + 1, Math.min(DEPTH, items));
        double[] smoothed = SalesForecasts.smoothed(history, spec.horizon(), spec.smoothing());
        return shareOut(Arrays.stream(smoothed).sum() / everybody.length);
    }

    /** Where on the last lists the purchases since then stood. */
    private void learnFromLists(Ledger past, int toRound) {
        for (int visit = past.firstVisit(known + 1); visit < past.firstVisit(toRound + 1); visit++) {
            int item = past.bought(visit);
            int user = past.user(visit);
            if (item != Ledger.NOTHING && lists[user].length > 0) {
                observed[stretchOf(lists[user], item)]++;
                expectOne(user);
            }
        }
    }

    /** Shares out one purchase of a user over the stretches, as if the lists said nothing. */
    private void expectOne(int user) {
        double choice = choice(user);
        for (int index = 0; index < lists[user].length; index++) {
            expected[stretch(index)] += 1 / choice;
        }
        expected[STRETCHES - 1] += (choice - lists[user].length) / choice;
    }

    private void acquire(Ledger past, int toRound) {
        for (int visit = past.firstVisit(known + 1); visit < past.firstVisit(toRound + 1); visit++) {
            if (past.bought(visit) != Ledger.NOTHING) {
                owned[past.user(visit)].add(past.bought(visit));
            }
        }
    }

    /** Expects the same number of units of every user. */
    private double[] shareOut(double units) {
        double[] forecast = new double[items];
        double[] lifts = lifts();
        double lowest = lifts[STRETCHES - 1];
        double ofEverybody = 0;
        for (int user : everybody) {
            double weights = lowest * (choice(user) - lists[user].length);
            for (int index = 0; index < lists[user].length; index++) {
                weights += lifts[stretch(index)];
            }
            if (weights > 0) {
                double unit = units / weights;
                ofEverybody += lowest * unit;
                for (int index = 0; index < lists[user].length; index++) {
                    forecast[lists[user][index]] += (lifts[stretch(index)] - lowest) * unit;
                }
                for (int index = 0; !repeats && index < owned[user].size(); index++) {
                    forecast[owned[user].get(index)] -= lowest * unit;
                }
            }
        }
        for (int item = 0; item < items; item++) {
            forecast[item] = Math.max(0, forecast[item] + ofEverybody);
        }
        return forecast;
    }

    private double[] lifts() {
        double[] lifts = new double[STRETCHES];
        Arrays.setAll(lifts, stretch -> (observed[stretch] + PRIOR) / (expected[stretch] + PRIOR));
        return lifts;
    }

    /** How many items a user can still buy. */
    private int choice(int user) {
        return Math.max(lists[user].length, repeats ? items : items - owned[user].size());
    }

    private static int stretchOf(int[] list, int item) {
        for (int index = 0; index < list.length; index++) {
            if (list[index] == item) {
                return stretch(index);
            }
        }
        return STRETCHES - 1;
    }

    /** The stretch of a place from 0 at the top: 0, 1, 2–3, 4–7, … */
    static int stretch(int index) {
        return index == 0 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(index);
    }
}
