package org.uptakelab.audit;

import org.uptakelab.data.ImpressionLog.Weights;
import org.uptakelab.measure.Wilson;

/**
 * What share of a policy's suggestions would have been clicked if every item had been shown alike, from the chance with which each was chosen:
 * a click weighs as much more as its item was shown less often. Weights of clicks are divided by the weights of all suggestions and not by
 * their number, so the estimate stays within 0 and 1 and needs not know among how many items was chosen (Hájek's ratio, 1971; for logs
 * of policies Swaminathan and Joachims, The self-normalized estimator for counterfactual learning, 2015).
 *
 * @param shown the rate of the policy, as counted
 * @param weights the weights of its suggestions
 * @param clicked the weights of those clicked
 */
public record ShownAlike(Rate shown, Weights weights, Weights clicked) {
    /** Weighted suggestions that are worth fewer than these unweighted ones give no answer. */
    public static final double LEAST = 30;

    /** {@return the estimate, from 0 to 1; NaN if there is no answer} */
    public double value() {
        return hasAnswer() ? ratio() : Double.NaN;
    }

    /** {@return the lower end of its 95 % interval, at least 0: Wilson's for the effective number of
     * suggestions (Franco, Little, Louis and Slud 2019 compare such intervals); NaN if there is no answer} */
    public double low() {
        return hasAnswer() ? Wilson.of(ratio(), effective()).low() : Double.NaN;
    }

    /** {@return the upper end of it, at most 1} */
    public double high() {
        return hasAnswer() ? Wilson.of(ratio(), effective()).high() : Double.NaN;
    }

    /** {@return whether the weighted suggestions are worth enough for an answer, {@link #LEAST} at the least} */
    public boolean hasAnswer() {
        return effective() >= LEAST;
    }

    /**
     * How many suggestions without weights would tell as much: (Σ w)² / Σ w² (Kish, Survey Sampling, 1965), or fewer if the clicks that
     * there are make the ratio vary more than that, by its variance Σ w² (click − ratio)² / (Σ w)².
     *
     * @return at most about the number of suggestions, above 0
     */
    public double effective() {
        double byWeights = weights.sum() * weights.sum() / weights.squares();
        double ratio = ratio();
        double spread = (1 - ratio) * (1 - ratio) * clicked.squares()
                + ratio * ratio * Math.max(0, weights.squares() - clicked.squares());
        double binomial = ratio * (1 - ratio) * weights.sum() * weights.sum();
        return binomial > 0 && spread > 0 ? Math.min(byWeights, binomial / spread) : byWeights;
    }

    private double ratio() {
        return Math.min(1, clicked.sum() / weights.sum());
    }
}
