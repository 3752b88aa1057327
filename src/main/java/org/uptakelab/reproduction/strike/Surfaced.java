package org.uptakelab.reproduction.strike;

import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.uptakelab.recommender.rating.RatingPredictor;
import org.uptakelab.recommender.rating.Ratings;

/**
 * How many hits of a test are surfaced, user by user: a hit is an item with enough stars, and of the items that a user rates in the test
 * the list shows those with the highest prediction, as many as there are hits among them.
 *
 * @param listed hits on each user's list
 * @param possible hits that there were for each user
 */
record Surfaced(int[] listed, int[] possible) {
    /** Nothing counted so far. */
    Surfaced(int users) {
        this(new int[users], new int[users]);
    }

    /**
     * Counts a test.
     *
     * @param test the ratings to be listed
     * @param predictors predicts for each user; items without a prediction come last
     * @param hit stars from which on a rating is a hit
     */
    void count(Ratings test, IntFunction<RatingPredictor> predictors, double hit) {
        for (int from = 0; from < test.size(); ) {
            int user = test.users()[from];
            int to = from;
            while (to < test.size() && test.users()[to] == user) {
                to++;
            }
            count(test, from, to, predictors.apply(user), hit);
            from = to;
        }
    }

    private void count(Ratings test, int from, int to, RatingPredictor predictor, double hit) {
        int user = test.users()[from];
        double[] scores = IntStream.range(from, to)
                .mapToDouble(place -> predictor.predict(user, test.items()[place]))
                .map(score -> Double.isNaN(score) ? Double.NEGATIVE_INFINITY : score)
                .toArray();
        int hits = (int) IntStream.range(from, to)
                .filter(place -> test.values()[place] >= hit)
                .count();
        listed[user] += (int) IntStream.range(from, to)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> -scores[place - from])
                        .thenComparing(place -> test.items()[place]))
                .limit(hits)
                .filter(place -> test.values()[place] >= hit)
                .count();
        possible[user] += hits;
    }

    /**
     * Surfaced hits of some users.
     *
     * @param counted which users
     * @return hits on their lists
     */
    int listed(IntPredicate counted) {
        return IntStream.range(0, listed.length)
                .filter(counted)
                .map(user -> listed[user])
                .sum();
    }

    /** {@return the hits that all lists could hold} */
    int allPossible() {
        return IntStream.of(possible).sum();
    }
}
