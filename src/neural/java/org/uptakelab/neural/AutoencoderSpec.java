package org.uptakelab.neural;

import java.util.List;
import java.util.Map;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;

/**
 * How the network is built and trained: the parameters of {@code autoencoder}.
 *
 * @param hidden units of the hidden layer, at least 1
 * @param passes times that the first training goes through all users, at least 1; each later training goes through them once more
 * @param learningRate how far a user's gradient moves the weights, at least 0
 * @param dropout chance that an item a user owns is hidden from the network while it learns, in [0, 1]
 * @param decay share of {@code learningRate} by which weights shrink at each batch, at least 0
 */
record AutoencoderSpec(int hidden, int passes, double learningRate, double dropout, double decay) {
    private static final Setting HIDDEN =
            Setting.integer("recommender.hidden", 16, Range.atLeast(1), "units of the network's hidden layer");
    private static final Setting PASSES = Setting.integer(
            "recommender.passes",
            10,
            Range.atLeast(1),
            "times that the first training goes through all users; each later one goes through them once more");
    private static final Setting LEARNING_RATE = Setting.real(
            "recommender.learningRate", 0.1, Range.atLeast(0), "how far a user's gradient moves the network's weights");
    private static final Setting DROPOUT = Setting.real(
            "recommender.dropout",
            0.5,
            Range.between(0, 1),
            "chance that an item a user owns is hidden from the network while it learns");
    private static final Setting DECAY = Setting.real(
            "recommender.decay",
            0.01,
            Range.atLeast(0),
            "how much the network's weights shrink at each batch, as a share of learningRate");

    /** The settings, in the order of the record. */
    static final List<Setting> SETTINGS = List.of(HIDDEN, PASSES, LEARNING_RATE, DROPOUT, DECAY);

    /** Every parameter at its default. */
    static final AutoencoderSpec DEFAULT = of(new Values(Map.of()));

    /** Checks every value against its setting. */
    AutoencoderSpec {
        HIDDEN.check(hidden);
        PASSES.check(passes);
        LEARNING_RATE.check(learningRate);
        DROPOUT.check(dropout);
        DECAY.check(decay);
    }

    /** The parameters among the values of a scenario. */
    static AutoencoderSpec of(Values values) {
        return new AutoencoderSpec(
                values.integer(HIDDEN),
                values.integer(PASSES),
                values.real(LEARNING_RATE),
                values.real(DROPOUT),
                values.real(DECAY));
    }
}
