package org.uptakelab.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.uptakelab.data.PurchaseLog;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.rating.Ratings;
import org.uptakelab.setting.UserError;

/**
 * Ratings to learn from and others to be predicted. Of several ratings of one user for one item the last counts.
 *
 * @param training what to learn from
 * @param test what to predict
 */
record RatingFold(Ratings training, Ratings test) {
    /**
     * Parts the ratings of a log into folds: all different pairs of a user and an item in an order drawn by chance (the 64 random
     * bits of each, ascending), the first in fold 0, the next in fold 1, and so on in turn. Each fold is the test once.
     *
     * @param log a log with ratings
     * @param folds how many, at least 2
     * @param seed the seed of the order
     * @return the folds
     */
    static List<RatingFold> folds(PurchaseLog log, int folds, long seed) {
        Pairs pairs = new Pairs(log);
        if (pairs.size() < folds) {
            throw new UserError(
                    "--folds must be at most the number of rated pairs, " + pairs.size() + ", but is " + folds + ".");
        }
        double[] values = values(log, pairs);
        int[] foldOf = new int[pairs.size()];
        int[] order = pairs.shuffled(0, pairs.size(), new Keys(seed, 1));
        for (int place = 0; place < order.length; place++) {
            foldOf[order[place]] = place % folds;
        }
        List<RatingFold> all = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            int test = fold;
            all.add(new RatingFold(
                    ratings(log, pairs, values, select(foldOf, pair -> foldOf[pair] != test)),
                    ratings(log, pairs, values, select(foldOf, pair -> foldOf[pair] == test))));
        }
        return all;
    }

    private static int[] select(int[] all, IntPredicate rule) {
        return IntStream.range(0, all.length).filter(rule).toArray();
    }

    private static double[] values(PurchaseLog log, Pairs pairs) {
        double[] values = new double[pairs.size()];
        for (int purchase = 0; purchase < log.size(); purchase++) {
            values[pairs.place(log.user(purchase), log.item(purchase))] = log.rating(purchase);
        }
        return values;
    }

    private static Ratings ratings(PurchaseLog log, Pairs pairs, double[] values, int[] selected) {
        return new Ratings(
                log.userCount(),
                log.itemCount(),
                IntStream.of(selected).map(pairs::user).toArray(),
                IntStream.of(selected).map(pairs::item).toArray(),
                IntStream.of(selected).mapToDouble(pair -> values[pair]).toArray());
    }

    /**
     * One log to learn from, another to predict; users and items are matched by their ids.
     *
     * @param log the training, with ratings
     * @param test the test, with ratings
     * @return the one fold
     */
    static RatingFold given(PurchaseLog log, PurchaseLog test) {
        Map<String, Integer> users = new LinkedHashMap<>();
        Map<String, Integer> items = new LinkedHashMap<>();
        IntStream.range(0, log.userCount()).forEach(user -> users.put(log.userId(user), user));
        IntStream.range(0, log.itemCount()).forEach(item -> items.put(log.itemId(item), item));
        IntStream.range(0, test.userCount()).forEach(user -> users.putIfAbsent(test.userId(user), users.size()));
        IntStream.range(0, test.itemCount()).forEach(item -> items.putIfAbsent(test.itemId(item), items.size()));
        Pairs trained = new Pairs(log);
        Pairs tested = new Pairs(test);
        int[] all = IntStream.range(0, trained.size()).toArray();
        Ratings training = ratings(log, trained, values(log, trained), all);
        int[] testUsers = IntStream.range(0, tested.size())
                .map(pair -> users.getOrDefault(test.userId(tested.user(pair)), -1))
                .toArray();
        int[] testItems = IntStream.range(0, tested.size())
                .map(pair -> items.getOrDefault(test.itemId(tested.item(pair)), -1))
                .toArray();
        return new RatingFold(
                new Ratings(users.size(), items.size(), training.users(), training.items(), training.values()),
                new Ratings(users.size(), items.size(), testUsers, testItems, values(test, tested)));
    }

    /** {@return the lowest rating of the training} */
    double lowest() {
        return Arrays.stream(training.values()).min().orElseThrow();
    }

    /** {@return the highest rating of the training} */
    double highest() {
        return Arrays.stream(training.values()).max().orElseThrow();
    }
}
