package org.uptakelab.reproduction.strike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.recommender.rating.Ratings;
import org.uptakelab.setting.UserError;

/**
 * Ratings to learn from and others to be listed.
 *
 * @param training what to learn from
 * @param test what is listed
 */
record Fold(Ratings training, Ratings test) {
    /**
     * Parts ratings into folds of equal size, drawn by chance; each is the test once.
     *
     * @param ratings the ratings
     * @param folds how many, at least 2
     * @param keys the luck of the parting
     * @return the folds
     * @throws UserError if there are fewer ratings than folds
     */
    static List<Fold> of(Ratings ratings, int folds, Keys keys) {
        if (ratings.size() < folds) {
            throw new UserError("A log for data-strike must have at least a rating for each of " + folds
                    + " parts, but has " + ratings.size() + ". Maybe take MovieLens.");
        }
        int[] foldOf = new int[ratings.size()];
        int[] order = IntStream.range(0, ratings.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        place -> keys.uniform(Purpose.SPLIT, ratings.users()[place], 0, ratings.items()[place])))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int place = 0; place < order.length; place++) {
            foldOf[order[place]] = place % folds;
        }
        List<Fold> all = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            int test = fold;
            all.add(new Fold(
                    select(ratings, place -> foldOf[place] != test), select(ratings, place -> foldOf[place] == test)));
        }
        return all;
    }

    /**
     * The training without the ratings of some users.
     *
     * @throws UserError if none is left
     */
    Ratings trainingWithout(IntPredicate gone) {
        if (IntStream.of(training.users()).allMatch(gone)) {
            throw new UserError(
                    "A log for data-strike must have ratings of so many users that some are left when nine of ten"
                            + " strike, but all " + training.userCount()
                            + " users strike here. Maybe take MovieLens, or a log of"
                            + " more users.");
        }
        return select(training, place -> !gone.test(training.users()[place]));
    }

    private static Ratings select(Ratings ratings, IntPredicate kept) {
        int[] places = IntStream.range(0, ratings.size()).filter(kept).toArray();
        return new Ratings(
                ratings.userCount(),
                ratings.itemCount(),
                IntStream.of(places).map(place -> ratings.users()[place]).toArray(),
                IntStream.of(places).map(place -> ratings.items()[place]).toArray(),
                IntStream.of(places)
                        .mapToDouble(place -> ratings.values()[place])
                        .toArray());
    }
}
