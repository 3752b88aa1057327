package org.uptakelab.reproduction.confounding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

class BetaTest {
    private static final int DRAWS = 20_000;
    private static final Keys KEYS = new Keys(4, 1);

    private static double[] drawn(Beta beta) {
        return IntStream.range(0, DRAWS)
                .mapToDouble(number -> beta.draw(
                        place -> KEYS.normal(Purpose.LOOP_UTILITY, number, 0, 2L * place),
                        place -> KEYS.uniform(Purpose.LOOP_UTILITY, number, 0, 2L * place + 1)))
                .toArray();
    }

    @Test
    void shapesAreThoseOfMeanAndDeviation() {
        // Mean 1/2 and variance 1/12: the uniform distribution.
        Beta uniform = Beta.of(0.5, Math.sqrt(1.0 / 12));
        assertEquals(1, uniform.first(), 1e-12);
        assertEquals(1, uniform.second(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0.2", "0.05, 0.01", "0.1, 0.2", "0.98, 0.00001"})
    void draws(double mean, double deviation) {
        Beta beta = Beta.of(mean, deviation);
        double[] drawn = drawn(beta);
        BetaDistribution expected = new BetaDistribution(null, beta.first(), beta.second());
        // Shares below three points of the library's distribution: 12 of them in all, 5 sd each, one false alarm in
        // 100,000.
        for (double point : new double[] {mean - deviation / 2, mean, mean + deviation}) {
            double share = expected.cumulativeProbability(point);
            double here = (double) IntStream.range(0, DRAWS)
                            .filter(i -> drawn[i] < point)
                            .count()
                    / DRAWS;
            assertEquals(share, here, 5 * Math.sqrt(share * (1 - share) / DRAWS), "below " + point);
        }
    }

    @Test
    void aMeanCannotSpreadFurtherThanZeroAndOne() {
        assertTrue(Beta.exists(0.5, 0.49));
        assertFalse(Beta.exists(0.5, 0.5));
        assertFalse(Beta.exists(1e-11, 1e-5));
        assertFalse(Beta.exists(0, 1e-5));
        assertThrows(IllegalArgumentException.class, () -> Beta.of(0.5, 0.5));
    }
}
