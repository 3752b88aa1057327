package org.uptakelab.evaluate;

import java.util.List;
import org.uptakelab.experiment.Bootstrap;

/**
 * Sums of users, as the bootstrap adds them up.
 *
 * @param rows the sums of each user
 * @param columns how many each has
 */
record SumRows(List<double[]> rows, int columns) implements Bootstrap.Sums {
    @Override
    public int users() {
        return rows.size();
    }

    @Override
    public void addTo(int user, double[] totals) {
        double[] sums = rows.get(user);
        for (int column = 0; column < columns; column++) {
            totals[column] += sums[column];
        }
    }

    /** {@return the sums over all users} */
    double[] totals() {
        double[] totals = new double[columns];
        for (int user = 0; user < users(); user++) {
            addTo(user, totals);
        }
        return totals;
    }
}
