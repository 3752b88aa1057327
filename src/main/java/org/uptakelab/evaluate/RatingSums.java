package org.uptakelab.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.uptakelab.experiment.Bootstrap;

/** For each user the sums of errors of all predictors: what the bootstrap draws. The last column counts the ratings. */
final class RatingSums {
    private static final int COLUMNS = 5;
    private static final int SQUARES = 0;
    private static final int ABSOLUTES = 1;
    private static final int PREDICTED = 2;
    private static final int ALL_SQUARES = 3;
    private static final int ALL_ABSOLUTES = 4;

    private final int predictors;
    private final double[][] users;

    RatingSums(int users, int predictors) {
        this.users = new double[users][0];
        this.predictors = predictors;
    }

    private int columns() {
        return COLUMNS * predictors + 1;
    }

    /** Counts a rating of a test. */
    void count(int user) {
        if (users[user].length == 0) {
            users[user] = new double[columns()];
        }
        users[user][columns() - 1]++;
    }

    /**
     * Adds the error of one prediction of a rating that was counted.
     *
     * @param user the user
     * @param predictor the number of the predictor
     * @param predicted the prediction; NaN for none
     * @param rating the rating
     * @param otherwise what stands in for a prediction that is not there
     */
    void add(int user, int predictor, double predicted, double rating, double otherwise) {
        double[] sums = users[user];
        int first = COLUMNS * predictor;
        boolean known = !Double.isNaN(predicted);
        double error = (known ? predicted : otherwise) - rating;
        if (known) {
            sums[first + SQUARES] += error * error;
            sums[first + ABSOLUTES] += Math.abs(error);
            sums[first + PREDICTED]++;
        }
        sums[first + ALL_SQUARES] += error * error;
        sums[first + ALL_ABSOLUTES] += Math.abs(error);
    }

    /** {@return what each metric of each predictor divides, in the order of predictors and of {@link RatingMetric}} */
    List<Bootstrap.Quotient> quotients() {
        int all = columns() - 1;
        List<Bootstrap.Quotient> quotients = new ArrayList<>();
        for (int predictor = 0; predictor < predictors; predictor++) {
            int first = COLUMNS * predictor;
            quotients.add(new Bootstrap.Quotient(first + SQUARES, first + PREDICTED, true));
            quotients.add(new Bootstrap.Quotient(first + ABSOLUTES, first + PREDICTED));
            quotients.add(new Bootstrap.Quotient(first + PREDICTED, all));
            quotients.add(new Bootstrap.Quotient(first + ALL_SQUARES, all, true));
            quotients.add(new Bootstrap.Quotient(first + ALL_ABSOLUTES, all));
        }
        return quotients;
    }

    /** {@return the sums of the users who rated anything in a test} */
    SumRows counted() {
        List<double[]> counted = new ArrayList<>();
        for (double[] sums : users) {
            if (sums.length > 0) {
                counted.add(sums);
            }
        }
        return new SumRows(counted, columns());
    }
}
