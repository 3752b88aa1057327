package org.uptakelab.extension.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.distribution.PascalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandDistributionTest {
    private static final double CLOSE = 1e-10;

    @Test
    void withoutDispersionItIsPoisson() {
        PoissonDistribution poisson = new PoissonDistribution(3.5);
        for (int units = 0; units < 12; units++) {
            assertEquals(poisson.cumulativeProbability(units), new DemandDistribution(3.5, 1).atMost(units), CLOSE);
        }
    }

    @Test
    void withDispersionItIsNegativeBinomial() {
        // Failures before the 4th success at chance 0.4: mean 6, variance 15.
        PascalDistribution pascal = new PascalDistribution(4, 0.4);
        for (int units = 0; units < 25; units++) {
            assertEquals(pascal.cumulativeProbability(units), new DemandDistribution(6, 2.5).atMost(units), CLOSE);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1, .9", "0.1, 1, .5", "0.1, 1, .99", "2.5, 1.7, .01", "2.5, 1.7, .714", "400, 1, .5", "400, 30, .99"
    })
    void theQuantileIsTheSmallestNumberThatSuffices(double mean, double dispersion, double level) {
        DemandDistribution demand = new DemandDistribution(mean, dispersion);
        int quantile = demand.quantile(level);
        assertTrue(demand.atMost(quantile) >= level);
        assertTrue(quantile == 0 || demand.atMost(quantile - 1) < level);
    }

    @Test
    void refusesWhatIsNoDemand() {
        assertThrows(IllegalArgumentException.class, () -> new DemandDistribution(-0.1, 1));
        assertThrows(IllegalArgumentException.class, () -> new DemandDistribution(Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> new DemandDistribution(1, 0.9));
    }
}
