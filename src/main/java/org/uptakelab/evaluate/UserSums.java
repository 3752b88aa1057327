package org.uptakelab.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uptakelab.experiment.Bootstrap;

/**
 * For each user the sums of all mean metrics over the user's lists: what the bootstrap draws. A column for each recommender, length
 * of lists and mean metric, and beside it the number of lists for which the metric is defined.
 */
final class UserSums {
    /** The metrics that are means over lists. */
    static final List<Metric> MEANS =
            Stream.of(Metric.values()).filter(Metric::isMean).toList();

    private final int recommenders;
    private final int lengths;
    private final double[][] users;

    UserSums(int users, int recommenders, int lengths) {
        this.users = new double[users][0];
        this.recommenders = recommenders;
        this.lengths = lengths;
    }

    /** {@return the place of a value among the quotients} */
    int cell(int recommender, int length, Metric metric) {
        return (recommender * lengths + length) * MEANS.size() + MEANS.indexOf(metric);
    }

    private int cells() {
        return recommenders * lengths * MEANS.size();
    }

    /** Makes room for a user; not to be called from several threads at once. */
    void open(int user) {
        if (users[user].length == 0) {
            users[user] = new double[2 * cells()];
        }
    }

    /** Adds the value of one list of a user who has room; no two threads may add for the same user at once. */
    void add(int user, int cell, double value) {
        if (!Double.isNaN(value)) {
            double[] sums = users[user];
            sums[2 * cell] += value;
            sums[2 * cell + 1]++;
        }
    }

    /** {@return the sums of the users who have any list} */
    SumRows counted() {
        List<double[]> counted = new ArrayList<>();
        for (double[] sums : users) {
            if (sums.length > 0) {
                counted.add(sums);
            }
        }
        return new SumRows(counted, 2 * cells());
    }

    /** {@return the quotient of each cell} */
    List<Bootstrap.Quotient> quotients() {
        return IntStream.range(0, cells())
                .mapToObj(cell -> new Bootstrap.Quotient(2 * cell, 2 * cell + 1))
                .toList();
    }
}
