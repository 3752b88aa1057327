package org.uptakelab.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.uptakelab.data.PurchaseLog;
import org.uptakelab.experiment.Bootstrap;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.RatingNames;
import org.uptakelab.experiment.Workers;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.rating.RatingPredictor;
import org.uptakelab.recommender.rating.Ratings;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.UserError;

/**
 * Evaluates predictors of ratings on a log with ratings. Errors are taken over the ratings of all folds together; predictions are
 * first held within the lowest and highest rating of the training. The number of threads changes no result.
 */
public final class RatingEvaluation {
    private final List<RatingFold> folds;
    private final List<String> names;
    private final Keys keys;

    private RatingEvaluation(List<RatingFold> folds, List<String> names, long seed) {
        this.folds = folds;
        this.names = names;
        this.keys = new Keys(seed, 1);
    }

    /**
     * Evaluates predictors by cross-validation.
     *
     * @param log the log
     * @param folds how many folds, at least 2
     * @param names the predictors; the yardstick is put before them if it is not named
     * @param seed the seed of the folds and of the bootstrap
     * @param threads number of threads that work, at least 1
     * @param progress hears of every predictor that is done with a fold
     * @return the metrics
     * @throws UserError if the log has no ratings or a name is unknown
     */
    public static RatingResult folds(
            PurchaseLog log, int folds, List<String> names, long seed, int threads, ProgressListener progress) {
        refuseWithoutRatings(log);
        List<String> checked = checked(names);
        return new RatingEvaluation(RatingFold.folds(log, folds, seed), checked, seed)
                .run("protocol: folds\nfolds: " + folds + "\n", threads, progress);
    }

    /**
     * Evaluates predictors on a test that is given.
     *
     * @param log the training
     * @param test the test
     * @param names the predictors; the yardstick is put before them if it is not named
     * @param seed the seed of the bootstrap
     * @param threads number of threads that work, at least 1
     * @param progress hears of every predictor that is done
     * @return the metrics
     * @throws UserError if a log has no ratings or a name is unknown
     */
    public static RatingResult given(
            PurchaseLog log, PurchaseLog test, List<String> names, long seed, int threads, ProgressListener progress) {
        refuseWithoutRatings(log);
        refuseWithoutRatings(test);
        List<String> checked = checked(names);
        return new RatingEvaluation(List.of(RatingFold.given(log, test)), checked, seed)
                .run("protocol: given\n", threads, progress);
    }

    private static void refuseWithoutRatings(PurchaseLog log) {
        if (!log.hasRatings()) {
            throw new UserError("--ratings needs a log with ratings, but this one has none. Maybe name the column:"
                    + " --columns user=…,item=…,timestamp=…,rating=…");
        }
    }

    private static List<String> checked(List<String> names) {
        List<String> problems = new ArrayList<>();
        Set<String> all = new LinkedHashSet<>();
        if (!names.contains(RatingNames.YARDSTICK)) {
            all.add(RatingNames.YARDSTICK);
        }
        for (String name : names) {
            if (!RatingNames.ALL.contains(name)) {
                problems.add("With --ratings, --recommender must be one of " + String.join(", ", RatingNames.ALL)
                        + ", but is " + name + "." + NearestWord.advice(name, RatingNames.ALL));
            } else if (!all.add(name)) {
                problems.add("--recommender must name each recommender once, but names " + name + " twice.");
            }
        }
        if (!problems.isEmpty()) {
            throw new UserError(problems);
        }
        return List.copyOf(all);
    }

    private RatingResult run(String recipe, int threads, ProgressListener progress) {
        try (Workers workers = new Workers(threads)) {
            double[][] predictions = new double[folds.size() * names.size()][];
            AtomicLong done = new AtomicLong();
            workers.each(predictions.length, task -> {
                RatingFold fold = folds.get(task / names.size());
                predictions[task] = predictions(fold, names.get(task % names.size()));
                progress.done(done.incrementAndGet(), predictions.length, "predictors");
            });
            return result(recipe, predictions, workers);
        }
    }

    private static double[] predictions(RatingFold fold, String name) {
        RatingPredictor predictor = RatingNames.trainer(name).train(fold.training());
        Ratings test = fold.test();
        double lowest = fold.lowest();
        double highest = fold.highest();
        double[] predictions = new double[test.size()];
        for (int index = 0; index < predictions.length; index++) {
            double predicted = predictor.predict(test.users()[index], test.items()[index]);
            predictions[index] = Math.max(lowest, Math.min(highest, predicted));
        }
        return predictions;
    }

    private RatingResult result(String recipe, double[][] predictions, Workers workers) {
        RatingSums sums = new RatingSums(folds.get(0).training().userCount(), names.size());
        long ratings = 0;
        for (int fold = 0; fold < folds.size(); fold++) {
            Ratings test = folds.get(fold).test();
            double mean = folds.get(fold).training().mean();
            for (int index = 0; index < test.size(); index++) {
                int user = test.users()[index];
                sums.count(user);
                for (int predictor = 0; predictor < names.size(); predictor++) {
                    double predicted = predictions[fold * names.size() + predictor][index];
                    sums.add(user, predictor, predicted, test.values()[index], mean);
                }
            }
            ratings += test.size();
        }
        SumRows users = sums.counted();
        return new RatingResult(
                recipe, folds.size(), users.users(), ratings, names, rows(users, sums.quotients(), workers));
    }

    private List<RatingRow> rows(SumRows users, List<Bootstrap.Quotient> quotients, Workers workers) {
        Bootstrap bootstrap = new Bootstrap(users, quotients, keys, workers);
        double[] totals = users.totals();
        int yardstick = names.indexOf(RatingNames.YARDSTICK) * RatingMetric.values().length;
        List<RatingRow> rows = new ArrayList<>();
        for (int predictor = 0; predictor < names.size(); predictor++) {
            for (RatingMetric metric : RatingMetric.values()) {
                int cell = predictor * RatingMetric.values().length + metric.ordinal();
                int other = yardstick + metric.ordinal();
                double value = quotients.get(cell).of(totals);
                Bootstrap.Interval interval = bootstrap.of(cell);
                Bootstrap.Interval difference = bootstrap.ofDifference(cell, other);
                rows.add(new RatingRow(
                        names.get(predictor),
                        metric,
                        value,
                        interval.low(),
                        interval.high(),
                        value - quotients.get(other).of(totals),
                        difference.low(),
                        difference.high()));
            }
        }
        return rows;
    }
}
