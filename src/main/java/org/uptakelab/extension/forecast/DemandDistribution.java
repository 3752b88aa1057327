package org.uptakelab.extension.forecast;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/**
 * How many units may be demanded, around a forecast: a Poisson distribution, or, where past forecasts missed by more than luck, a
 * negative binomial one (Greenwood and Yule 1920), whose variance is a multiple of the mean.
 *
 * @param mean the forecast, at least 0
 * @param dispersion variance / mean, at least 1; 1 is Poisson
 */
public record DemandDistribution(double mean, double dispersion) {
    private static final double NEARLY_POISSON = 1 + 1e-9;

    /** Checks both values. */
    public DemandDistribution {
        if (!(mean >= 0) || Double.isInfinite(mean)) {
            throw new IllegalArgumentException("the mean of a demand must be at least 0 and finite, but is " + mean);
        }
        if (!(dispersion >= 1) || Double.isInfinite(dispersion)) {
            throw new IllegalArgumentException(
                    "variance / mean of a demand must be at least 1 and finite, but is " + dispersion);
        }
    }

    /**
     * The chance that no more than some units are demanded.
     *
     * @param units the units, at least 0
     * @return a chance in [0, 1]
     */
    public double atMost(int units) {
        if (mean == 0) {
            return 1;
        }
        if (dispersion <= NEARLY_POISSON) {
            return Gamma.regularizedGammaQ(units + 1.0, mean);
        }
        return Beta.regularizedBeta(1 / dispersion, mean / (dispersion - 1), units + 1.0);
    }

    /**
     * The smallest number of units that suffices with a chance.
     *
     * @param level the chance, in (0, 1)
     * @return the quantile, at least 0
     */
    public int quantile(double level) {
        int units = (int) FastMath.sqrt(mean * dispersion) / 2 + (int) mean;
        if (atMost(units) >= level) {
            while (units > 0 && atMost(units - 1) >= level) {
                units--;
            }
            return units;
        }
        do {
            units++;
        } while (atMost(units) < level);
        return units;
    }
}
