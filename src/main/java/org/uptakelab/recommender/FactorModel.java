package org.uptakelab.recommender;

import org.apache.commons.rng.UniformRandomProvider;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.setting.Values;

/**
 * What a factorization of purchases by alternating least squares is told, and where it starts: the same for {@code als} and
 * {@code taste-als}.
 *
 * @param factors number of factors of a user and of an item, at least 1
 * @param iterations how often users and then items are solved for, at least 1
 * @param regularization weight of the squared factors, λ, greater than 0
 * @param confidence how much more a purchase weighs than none, α, at least 0: a purchase counts 1 + α times
 */
public record FactorModel(int factors, int iterations, double regularization, double confidence) {
    /** Taste draws all but the first factor from [0, 0.1). */
    private static final double SPREAD = 0.1;

    /** Checks every value against its setting. */
    public FactorModel {
        RecommenderParameters.FACTORS.check(factors);
        RecommenderParameters.ITERATIONS.check(iterations);
        RecommenderParameters.REGULARIZATION.check(regularization);
        RecommenderParameters.CONFIDENCE.check(confidence);
    }

    /**
     * The model that a scenario asks for.
     *
     * @param parameters the parameters of the recommender
     * @return the model
     */
    public static FactorModel of(Values parameters) {
        return new FactorModel(
                parameters.integer(RecommenderParameters.FACTORS),
                parameters.integer(RecommenderParameters.ITERATIONS),
                parameters.real(RecommenderParameters.REGULARIZATION),
                parameters.real(RecommenderParameters.CONFIDENCE));
    }

    /**
     * The factors that an item which somebody has bought starts from, distributed as in Apache Mahout Taste: first the mean of
     * what is known of it, which is 1 for purchases, then uniform draws from (0, 0.1).
     *
     * @param keys seed and replication
     * @param item the item
     * @return its factors
     */
    public double[] initialFactors(Keys keys, int item) {
        UniformRandomProvider draws = keys.stream(Purpose.FACTORS, item, 0);
        double[] initial = new double[factors];
        initial[0] = 1;
        for (int factor = 1; factor < factors; factor++) {
            initial[factor] = SPREAD * Keys.toUniform(draws.nextLong());
        }
        return initial;
    }
}
