package org.uptakelab.neural;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.uptakelab.ledger.ItemSet;

class FrozenNetworkTest {
    /** Three items, one hidden unit. */
    private static FrozenNetwork network(double... itemBias) {
        return new FrozenNetwork(
                new double[][] {{1}, {2}, {-3}}, new double[] {0.5}, new double[][] {{2, 0, -2}}, itemBias);
    }

    private static double[] scores(FrozenNetwork network, int... owned) {
        double[] scores = {-1, -1, -1};
        network.score(0, ItemSet.of(owned), 1, scores);
        return scores;
    }

    @Test
    void chancesByHand() {
        // Owned 0 and 1, each with signal 1/√2: the hidden unit is tanh(3/√2 + 0.5), the levels 2h, 1 and -2h.
        double unit = Math.tanh(3 / Math.sqrt(2) + 0.5);
        double[] powers = {Math.exp(2 * unit), Math.exp(1), Math.exp(-2 * unit)};
        double sum = powers[0] + powers[1] + powers[2];
        assertArrayEquals(
                new double[] {powers[0] / sum, powers[1] / sum, powers[2] / sum},
                scores(network(0, 1, 0), 0, 1),
                1e-15);
    }

    @Test
    void whoOwnsNothingIsGivenWhatTheBiasesSay() {
        double unit = Math.tanh(0.5);
        double sum = Math.exp(2 * unit) + 1 + Math.exp(-2 * unit);
        assertEquals(1 / sum, scores(network(0, 0, 0))[1], 1e-15);
    }

    @Test
    void hugeLevelsGiveChancesAllTheSame() {
        double[] scores = scores(network(10_000, 10_000, -10_000), 2);
        assertEquals(1, scores[0] + scores[1] + scores[2], 1e-15);
        assertTrue(scores[0] > 0 && scores[1] > 0, "nobody overflows");
    }

    @Test
    void aWeightThatIsNoNumberShows() {
        assertTrue(network(0, 0, 0).isFinite());
        assertFalse(network(0, Double.NaN, 0).isFinite());
        assertFalse(network(0, Double.POSITIVE_INFINITY, 0).isFinite());
    }
}
