package org.uptakelab.reproduction.confounding;

import java.util.function.IntToDoubleFunction;

/**
 * A beta distribution given by its mean and standard deviation, as Chaney, Stewart and Engelhardt give theirs. Drawn as a gamma number
 * divided by the sum of two, with logarithms, for shapes reach from far below 1 to many millions.
 *
 * @param first its first shape, above 0
 * @param second its second shape, above 0
 */
record Beta(double first, double second) {
    /** {@return whether there is such a distribution: none spreads further than one of 0 and 1 alone} */
    static boolean exists(double mean, double deviation) {
        return mean > 0 && mean < 1 && deviation > 0 && deviation * deviation < mean * (1 - mean);
    }

    static Beta of(double mean, double deviation) {
        if (!exists(mean, deviation)) {
            throw new IllegalArgumentException(
                    "A beta distribution must have a mean between 0 and 1 and a variance below"
                            + " mean · (1 − mean), but has mean " + mean + " and standard deviation " + deviation
                            + ".");
        }
        double shape = ((1 - mean) / (deviation * deviation) - 1 / mean) * mean * mean;
        return new Beta(shape, shape * (1 / mean - 1));
    }

    /**
     * Draws.
     *
     * @param normals standard normal numbers, by their place from 0
     * @param uniforms uniform numbers above 0 and below 1, by their place from 0
     * @return a number from 0 to 1
     */
    double draw(IntToDoubleFunction normals, IntToDoubleFunction uniforms) {
        double one =
                logGamma(first, place -> normals.applyAsDouble(2 * place), place -> uniforms.applyAsDouble(2 * place));
        double other = logGamma(
                second, place -> normals.applyAsDouble(2 * place + 1), place -> uniforms.applyAsDouble(2 * place + 1));
        return 1 / (1 + StrictMath.exp(other - one));
    }

    /** The logarithm of a gamma number (Marsaglia and Tsang, ACM Transactions on Mathematical Software 26(3), 2000). */
    private static double logGamma(double shape, IntToDoubleFunction normals, IntToDoubleFunction uniforms) {
        if (shape < 1) {
            return logGamma(shape + 1, normals, place -> uniforms.applyAsDouble(place + 1))
                    + StrictMath.log(uniforms.applyAsDouble(0)) / shape;
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        for (int place = 0; ; place++) {
            double x = normals.applyAsDouble(place);
            double root = 1 + c * x;
            if (root <= 0) {
                continue;
            }
            double v = root * root * root;
            if (StrictMath.log(uniforms.applyAsDouble(place)) < x * x / 2 + d * (1 - v + StrictMath.log(v))) {
                return StrictMath.log(d * v);
            }
        }
    }
}
