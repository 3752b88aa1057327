package org.uptakelab.fit;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.uptakelab.data.Baskets;
import org.uptakelab.data.PurchaseLog;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Concentration;

/**
 * What a shop looks like in numbers that a log and a simulation both have. A pair is a user and an item that the user bought, however
 * often.
 *
 * @param users number of users
 * @param items number of items
 * @param pairs number of pairs
 * @param density pairs / (users · items)
 * @param itemGini Gini coefficient of the items' numbers of buyers, over all items
 * @param meanItems mean number of different items per user
 * @param lowerItems lower quartile of it
 * @param medianItems median of it
 * @param upperItems upper quartile of it
 * @param activityGini Gini coefficient of the users' numbers of different items
 * @param repeatShare purchases of an item the user had bought before / purchases
 * @param meanBasket mean number of different items bought by one user at one time
 * @param medianBasket median of it
 */
public record ShopFigures(
        int users,
        int items,
        long pairs,
        double density,
        double itemGini,
        double meanItems,
        double lowerItems,
        double medianItems,
        double upperItems,
        double activityGini,
        double repeatShare,
        double meanBasket,
        double medianBasket) {

    /**
     * The figures of a log.
     *
     * @param log the log
     * @return its figures
     */
    static ShopFigures of(PurchaseLog log) {
        return of(log, log.userCount());
    }

    /**
     * The figures of a part of a log.
     *
     * @param log the log
     * @param users how many of its users, the first by id, are looked at
     * @return the figures of their purchases
     */
    static ShopFigures of(PurchaseLog log, int users) {
        long[] purchases = IntStream.range(0, log.size())
                .filter(purchase -> log.user(purchase) < users)
                .mapToLong(purchase -> pair(log.user(purchase), log.item(purchase)))
                .toArray();
        Baskets baskets = new Baskets(log);
        double[] basketSizes = IntStream.range(0, baskets.count())
                .filter(basket -> baskets.user(basket) < users)
                .mapToDouble(basket -> baskets.items(basket).length)
                .toArray();
        return of(users, log.itemCount(), purchases, basketSizes);
    }

    /**
     * The figures of a simulation.
     *
     * @param ledger what the shop saw
     * @param items number of items
     * @return the figures of all its rounds
     */
    static ShopFigures of(Ledger ledger, int items) {
        long[] purchases = IntStream.range(0, ledger.visits())
                .filter(visit -> ledger.bought(visit) != Ledger.NOTHING)
                .mapToLong(visit -> pair(ledger.user(visit), ledger.bought(visit)))
                .toArray();
        double[] basketSizes = new double[purchases.length];
        Arrays.fill(basketSizes, 1);
        return of(ledger.userCount(), items, purchases, basketSizes);
    }

    private static ShopFigures of(int users, int items, long[] purchases, double[] basketSizes) {
        long[] pairs = Arrays.stream(purchases).sorted().distinct().toArray();
        int[] byItem = new int[items];
        int[] byUser = new int[users];
        for (long pair : pairs) {
            byUser[(int) (pair >> Integer.SIZE)]++;
            byItem[(int) pair]++;
        }
        double[] itemsOfUsers = Arrays.stream(byUser).asDoubleStream().toArray();
        return new ShopFigures(
                users,
                items,
                pairs.length,
                (double) pairs.length / users / items,
                gini(byItem),
                (double) pairs.length / users,
                percentile(itemsOfUsers, 25),
                percentile(itemsOfUsers, 50),
                percentile(itemsOfUsers, 75),
                gini(byUser),
                1 - (double) pairs.length / purchases.length,
                Arrays.stream(basketSizes).average().orElse(Double.NaN),
                percentile(basketSizes, 50));
    }

    private static long pair(int user, int item) {
        return (long) user << Integer.SIZE | item;
    }

    private static double gini(int[] counts) {
        return Concentration.gini(Concentration.ranked(counts)).value();
    }

    /** A percentile with linear interpolation between the neighbours, as spreadsheets have it. */
    private static double percentile(double[] values, double percent) {
        return new Percentile()
                .withEstimationType(Percentile.EstimationType.R_7)
                .evaluate(values, percent);
    }
}
