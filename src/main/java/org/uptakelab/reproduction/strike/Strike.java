package org.uptakelab.reproduction.strike;

import java.util.BitSet;
import java.util.List;
import org.uptakelab.experiment.RatingNames;
import org.uptakelab.recommender.rating.RatingPredictor;
import org.uptakelab.recommender.rating.RatingTrainer;
import org.uptakelab.recommender.rating.Ratings;

/**
 * One strike on one set of ratings: hits surfaced with everybody's ratings, by the mean of each item, and without those of the strikers,
 * who either stay and are listed by the mean of each item, or leave.
 */
final class Strike {
    private final BitSet strikers;
    private final Surfaced all;
    private final Surfaced impersonal;
    private final Surfaced struck;

    private Strike(BitSet strikers, Surfaced all, Surfaced impersonal, int users) {
        this.strikers = strikers;
        this.all = all;
        this.impersonal = impersonal;
        this.struck = new Surfaced(users);
    }

    /**
     * Strikes on the same ratings, one for each circle of strikers.
     *
     * @param folds the ratings, parted
     * @param circles who strikes each time
     * @param personal learns what each user likes
     * @param hit stars from which on a rating is a hit
     * @return what came of each
     */
    static List<Strike> on(List<Fold> folds, List<BitSet> circles, RatingTrainer personal, double hit) {
        int users = folds.get(0).training().userCount();
        Surfaced all = new Surfaced(users);
        Surfaced impersonal = new Surfaced(users);
        List<Strike> strikes = circles.stream()
                .map(circle -> new Strike(circle, all, impersonal, users))
                .toList();
        RatingTrainer mean = RatingNames.trainer("item-mean");
        for (Fold fold : folds) {
            RatingPredictor known = personal.train(fold.training());
            RatingPredictor means = mean.train(fold.training());
            all.count(fold.test(), user -> orElse(known, means), hit);
            impersonal.count(fold.test(), user -> means, hit);
            for (Strike strike : strikes) {
                Ratings left = fold.trainingWithout(strike.strikers::get);
                RatingPredictor fewer = personal.train(left);
                RatingPredictor fewerMeans = mean.train(left);
                strike.struck.count(
                        fold.test(), user -> strike.strikers.get(user) ? fewerMeans : orElse(fewer, fewerMeans), hit);
            }
        }
        return strikes;
    }

    private static RatingPredictor orElse(RatingPredictor first, RatingPredictor second) {
        return (user, item) -> {
            double prediction = first.predict(user, item);
            return Double.isNaN(prediction) ? second.predict(user, item) : prediction;
        };
    }

    private double share(int hits) {
        return (double) hits / all.allPossible();
    }

    /** {@return surfaced hits with everybody's ratings / possible hits} */
    double withAll() {
        return share(all.listed(user -> true));
    }

    /** {@return surfaced hits by the mean of each item / possible hits} */
    double impersonal() {
        return share(impersonal.listed(user -> true));
    }

    /** {@return surfaced hits when the strikers stay without giving data / possible hits} */
    double struck() {
        return share(struck.listed(user -> true));
    }

    /** {@return surfaced hits when the strikers leave / possible hits, theirs included} */
    double boycotted() {
        return share(struck.listed(user -> !strikers.get(user)));
    }

    /** {@return what personal lists add to the mean of each item / possible hits} */
    double gap() {
        return withAll() - impersonal();
    }

    /** {@return whether there is a gap that a strike could take a share of, for all and for those who do not strike} */
    boolean isMeasurable() {
        return Double.isFinite(gapLost()) && Double.isFinite(gapLostToOthers());
    }

    /** {@return the share of the gap that the strike takes} */
    double gapLost() {
        return (withAll() - struck()) / gap();
    }

    /** {@return the share of the gap that is lost to those who do not strike} */
    double gapLostToOthers() {
        int with = all.listed(user -> !strikers.get(user));
        int without = struck.listed(user -> !strikers.get(user));
        int mean = impersonal.listed(user -> !strikers.get(user));
        return (double) (with - without) / (with - mean);
    }
}
