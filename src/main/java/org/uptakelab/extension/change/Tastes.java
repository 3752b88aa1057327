package org.uptakelab.extension.change;

import java.util.Arrays;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.world.World;

/**
 * Tastes as they are in a round: each turns on the great circle that leads from where it started towards the taste of another user,
 * drawn by key, by the same angle every round, so that after n rounds the cosine with the start is cos(n · drift). Then each item
 * owned adds {@code habit} times its profile, and the sum is brought back to length 1.
 */
final class Tastes {
    private final World world;
    private final double drift;
    private final double habit;
    private final double[][] aims;

    Tastes(World world, Keys keys, double drift, double habit) {
        this.world = world;
        this.drift = drift;
        this.habit = habit;
        this.aims = new double[world.users()][];
        if (drift > 0) {
            Arrays.setAll(aims, user -> aim(user, keys));
        }
    }

    /** Whether a taste can be another than at the start. */
    boolean change() {
        return drift > 0 || habit > 0;
    }

    /** The direction, at right angles to the own taste, in which that of another user lies; nothing if the two are the same. */
    private double[] aim(int user, Keys keys) {
        double[] own = world.taste(user);
        double[] aim = world.taste(keys.below(Purpose.CHANGE, user, 0, 0, world.users()));
        double along = dot(own, aim);
        for (int d = 0; d < own.length; d++) {
            aim[d] -= along * own[d];
        }
        return dot(aim, aim) < 1e-12 ? new double[own.length] : normalised(aim);
    }

    /**
     * The taste of a user at a visit.
     *
     * @param user the user
     * @param owned what the user owns
     * @param round the round, from 1
     * @return a vector of length 1
     */
    double[] at(int user, ItemSet owned, int round) {
        double[] taste = world.taste(user);
        if (drift > 0) {
            double cosine = StrictMath.cos((round - 1) * drift);
            double sine = StrictMath.sin((round - 1) * drift);
            for (int d = 0; d < taste.length; d++) {
                taste[d] = cosine * taste[d] + sine * aims[user][d];
            }
        }
        if (habit > 0) {
            for (int index = 0; index < owned.size(); index++) {
                double[] profile = world.profile(owned.get(index));
                for (int d = 0; d < taste.length; d++) {
                    taste[d] += habit * profile[d];
                }
            }
        }
        return normalised(taste);
    }

    /** The cosine of two vectors of length 1. */
    static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int d = 0; d < left.length; d++) {
            sum += left[d] * right[d];
        }
        return sum;
    }

    private static double[] normalised(double[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        for (int d = 0; d < vector.length && length > 0; d++) {
            vector[d] /= length;
        }
        return vector;
    }
}
