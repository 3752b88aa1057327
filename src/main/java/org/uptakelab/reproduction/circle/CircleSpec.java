package org.uptakelab.reproduction.circle;

import org.uptakelab.reproduction.Parameters;

/**
 * The sizes and parameters of a circle.
 *
 * @param items N, items around the circle, at least 2
 * @param steps T, items each user tries, at most as many as there are
 * @param users users in a population, at least 2
 * @param variance σ², of a value around its mean
 * @param priorVariance σ̄², of the means themselves
 * @param correlation ρ, between the values of neighbours on the circle; that of items d steps apart is ρ^d
 * @param common β, weight of what an item is worth to everybody beside what it is worth to the user
 * @param caution γ, aversion to uncertainty
 */
record CircleSpec(
        int items,
        int steps,
        int users,
        double variance,
        double priorVariance,
        double correlation,
        double common,
        double caution) {
    static CircleSpec of(Parameters parameters, double correlation, double common, double caution) {
        return new CircleSpec(
                parameters.whole("items"),
                parameters.whole("steps"),
                parameters.whole("users"),
                parameters.real("variance"),
                parameters.real("prior_variance"),
                correlation,
                common,
                caution);
    }

    /** {@return how many steps around the circle two items are apart} */
    int distance(int first, int second) {
        int apart = Math.abs(first - second);
        return Math.min(apart, items - apart);
    }

    /** {@return the covariances of an item with those 0, 1, 2 … steps further round the circle} */
    double[] covariances() {
        double[] covariances = new double[items];
        for (int item = 0; item < items; item++) {
            covariances[item] = variance * StrictMath.pow(correlation, distance(0, item));
        }
        return covariances;
    }
}
