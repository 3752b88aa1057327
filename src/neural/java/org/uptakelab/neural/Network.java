package org.uptakelab.neural;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.ojalgo.ann.ArtificialNeuralNetwork;
import org.ojalgo.ann.ArtificialNeuralNetwork.Activator;
import org.ojalgo.ann.NetworkTrainer;
import org.ojalgo.matrix.store.R064Store;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/**
 * The network while it learns: items in, a hidden layer, items out. The gradients are ojAlgo's. Not safe for use by several
 * threads at once.
 *
 * <p>A batch moves each weight by {@code learningRate} times the sum of its users' gradients, after it has shrunk by
 * {@code learningRate · decay}; biases do not shrink. The loss of a user is the cross-entropy between the network's chances and
 * equal chances for all items owned, so every user counts the same.
 */
final class Network {
    private static final int INTO_HIDDEN = 0;
    private static final int OUT_OF_HIDDEN = 1;

    private final int items;
    private final AutoencoderSpec spec;
    private final ArtificialNeuralNetwork network;

    /**
     * A network that has learned nothing yet.
     *
     * @param items number of items
     * @param spec how it is built and trained
     * @param keys the luck of its first weights, uniform as Glorot and Bengio (2010) advise
     * @param inclination the bias of each item at the start: what the network thinks of it before it knows anything of a user
     */
    Network(int items, AutoencoderSpec spec, Keys keys, IntToDoubleFunction inclination) {
        this.items = items;
        this.spec = spec;
        network = ArtificialNeuralNetwork.builder(items)
                .layer(spec.hidden(), Activator.TANH)
                .layer(items, Activator.SOFTMAX)
                .get();
        NetworkTrainer start = network.newTrainer();
        double reach = Math.sqrt(6.0 / (items + spec.hidden()));
        for (int unit = 0; unit < spec.hidden(); unit++) {
            start.bias(INTO_HIDDEN, unit, 0);
            for (int item = 0; item < items; item++) {
                double in = keys.uniform(Purpose.NETWORK_WEIGHT, INTO_HIDDEN, unit, item);
                double out = keys.uniform(Purpose.NETWORK_WEIGHT, OUT_OF_HIDDEN, unit, item);
                start.weight(INTO_HIDDEN, item, unit, reach * (2 * in - 1));
                start.weight(OUT_OF_HIDDEN, unit, item, reach * (2 * out - 1));
            }
        }
        for (int item = 0; item < items; item++) {
            start.bias(OUT_OF_HIDDEN, item, inclination.applyAsDouble(item));
        }
    }

    /** What a network is to learn of one user: to name all items owned from those it is shown. */
    record Lesson(int[] shown, int[] owned) {}

    /**
     * Learns from a batch.
     *
     * @param lessons what to learn, each of at least one item owned
     */
    void learn(List<Lesson> lessons) {
        R064Store shown = R064Store.FACTORY.make(lessons.size(), items);
        R064Store owned = R064Store.FACTORY.make(lessons.size(), items);
        for (int row = 0; row < lessons.size(); row++) {
            Lesson lesson = lessons.get(row);
            fill(shown, row, lesson.shown(), FrozenNetwork.signal(lesson.shown().length));
            fill(owned, row, lesson.owned(), 1.0 / lesson.owned().length);
        }
        network.newTrainer(lessons.size())
                .rate(spec.learningRate())
                .ridge(spec.decay())
                .train(shown, owned);
    }

    private static void fill(R064Store batch, int row, int[] items, double value) {
        for (int item : items) {
            batch.set(row, item, value);
        }
    }

    /** {@return what it has learned so far, which does not change any more} */
    FrozenNetwork freeze() {
        int hidden = spec.hidden();
        double[][] into = new double[items][hidden];
        double[][] out = new double[hidden][items];
        double[] hiddenBias = new double[hidden];
        double[] itemBias = new double[items];
        for (int unit = 0; unit < hidden; unit++) {
            hiddenBias[unit] = network.getBias(INTO_HIDDEN, unit);
            for (int item = 0; item < items; item++) {
                into[item][unit] = network.getWeight(INTO_HIDDEN, item, unit);
                out[unit][item] = network.getWeight(OUT_OF_HIDDEN, unit, item);
            }
        }
        for (int item = 0; item < items; item++) {
            itemBias[item] = network.getBias(OUT_OF_HIDDEN, item);
        }
        return new FrozenNetwork(into, hiddenBias, out, itemBias);
    }
}
