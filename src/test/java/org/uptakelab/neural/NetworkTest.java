package org.uptakelab.neural;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.neural.Network.Lesson;
import org.uptakelab.random.Keys;

class NetworkTest {
    private static final int ITEMS = 5;
    private static final double RATE = 0.2;
    private static final double DECAY = 0.3;
    private static final AutoencoderSpec SPEC = new AutoencoderSpec(3, 1, RATE, 0.5, DECAY);
    private static final List<Lesson> LESSONS = List.of(
            new Lesson(new int[] {0, 3}, new int[] {0, 1, 3}),
            new Lesson(new int[] {}, new int[] {2}),
            new Lesson(new int[] {4}, new int[] {1, 4}));

    private static Network network(long seed) {
        return new Network(ITEMS, SPEC, new Keys(seed, 1), item -> 0.1 * item);
    }

    /** The loss as the class states it: cross-entropy with equal chances for all items owned, summed over users. */
    private static double loss(FrozenNetwork network) {
        double loss = 0;
        for (Lesson lesson : LESSONS) {
            double[] chances = new double[ITEMS];
            network.score(0, ItemSet.of(lesson.shown()), 1, chances);
            for (int item : lesson.owned()) {
                loss -= Math.log(chances[item]) / lesson.owned().length;
            }
        }
        return loss;
    }

    private static List<double[]> weights(FrozenNetwork network) {
        return Stream.concat(Arrays.stream(network.into()), Arrays.stream(network.out()))
                .toList();
    }

    private static List<double[]> biases(FrozenNetwork network) {
        return List.of(network.hiddenBias(), network.itemBias());
    }

    /** The slope of the loss along one number of the network, which is left as it was. */
    private static double slope(FrozenNetwork network, double[] numbers, int index) {
        double step = 1e-5;
        double before = numbers[index];
        numbers[index] = before + step;
        double above = loss(network);
        numbers[index] = before - step;
        double below = loss(network);
        numbers[index] = before;
        return (above - below) / (2 * step);
    }

    @Test
    void aBatchIsOneStepDownTheSlopeOfTheLoss() {
        Network network = network(1);
        FrozenNetwork before = network.freeze();
        network.learn(LESSONS);
        FrozenNetwork after = network.freeze();

        assertStep(before, weights(before), weights(after), DECAY);
        assertStep(before, biases(before), biases(after), 0);
    }

    private static void assertStep(FrozenNetwork network, List<double[]> before, List<double[]> after, double decay) {
        List<double[]> expected = new ArrayList<>();
        for (double[] numbers : before) {
            double[] moved = new double[numbers.length];
            for (int index = 0; index < numbers.length; index++) {
                moved[index] = numbers[index] - RATE * (slope(network, numbers, index) + decay * numbers[index]);
            }
            expected.add(moved);
        }
        for (int row = 0; row < before.size(); row++) {
            // A central difference errs by about step² and by rounding / step: 1e-10 both.
            assertArrayEquals(expected.get(row), after.get(row), 1e-8);
        }
    }

    @Test
    void firstWeightsAreLuckFromKeysAndStayInReach() {
        FrozenNetwork network = network(7).freeze();
        double reach = Math.sqrt(6.0 / (ITEMS + 3));
        for (double[] row : weights(network)) {
            for (double weight : row) {
                assertEquals(0, weight, reach);
                assertNotEquals(0, weight);
            }
        }
        assertArrayEquals(new double[] {0, 0.1, 0.2, 0.1 * 3, 0.4}, network.itemBias());
        assertArrayEquals(new double[3], network.hiddenBias());
        assertArrayEquals(network.into(), network(7).freeze().into());
        assertNotEquals(network.into()[0][0], network(8).freeze().into()[0][0]);
    }

    @Test
    void whatIsFrozenDoesNotLearnOn() {
        Network network = network(1);
        FrozenNetwork frozen = network.freeze();
        double loss = loss(frozen);
        network.learn(LESSONS);
        assertEquals(loss, loss(frozen));
        assertNotEquals(loss, loss(network.freeze()));
    }
}
