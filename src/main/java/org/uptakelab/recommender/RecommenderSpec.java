package org.uptakelab.recommender;

import java.util.List;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;

/**
 * Which recommender the shop runs, and how: group {@code recommender} of a scenario.
 *
 * @param name name of the recommender
 * @param slateSize items on a slate, at least 0
 * @param retrainEvery rounds between two trainings, at least 1
 * @param base for {@code profit}: the recommender whose score is weighed with the price
 * @param lambda for {@code profit}: exponent of the price; 0 leaves the base as it is
 */
public record RecommenderSpec(String name, int slateSize, int retrainEvery, String base, double lambda) {
    /** The recommenders that a scenario can name, from placebo to oracle. */
    public static final List<String> NAMES = List.of(
            "none",
            "random",
            "popular",
            "item-llr",
            "item-llr-signed",
            "item-cosine",
            "taste-item-llr",
            "profit",
            "oracle");

    /** The recommenders whose score {@code profit} can weigh: those with scores of at least 0. */
    public static final List<String> BASES =
            List.of("random", "popular", "item-llr", "item-llr-signed", "item-cosine", "taste-item-llr");

    private static final Setting NAME =
            Setting.word("recommender.name", "item-llr", NAMES, "which recommender makes the slates");
    private static final Setting SLATE_SIZE =
            Setting.integer("recommender.slateSize", 10, Range.atLeast(0), "items on a slate");
    private static final Setting RETRAIN_EVERY =
            Setting.integer("recommender.retrainEvery", 1, Range.atLeast(1), "rounds between two trainings");
    private static final Setting BASE = Setting.word(
            "recommender.base", "item-llr", BASES, "for profit: the recommender whose score is weighed with the price");
    private static final Setting LAMBDA = Setting.real(
            "recommender.lambda", 1.0, Range.ANY, "for profit: exponent of the price that weighs the score");

    /** The settings of the group, in the order of the record. */
    public static final List<Setting> SETTINGS = List.of(NAME, SLATE_SIZE, RETRAIN_EVERY, BASE, LAMBDA);

    /** Checks every value against its setting. */
    public RecommenderSpec {
        NAME.check(name);
        SLATE_SIZE.check(slateSize);
        RETRAIN_EVERY.check(retrainEvery);
        BASE.check(base);
        LAMBDA.check(lambda);
    }

    /**
     * The group of the values of its settings.
     *
     * @param values a value for every setting
     * @return the group
     */
    public static RecommenderSpec of(Values values) {
        return new RecommenderSpec(
                values.word(NAME),
                values.integer(SLATE_SIZE),
                values.integer(RETRAIN_EVERY),
                values.word(BASE),
                values.real(LAMBDA));
    }

    /** {@return the values, in the order of {@link #SETTINGS}} */
    public List<Object> values() {
        return List.of(name, slateSize, retrainEvery, base, lambda);
    }

    /**
     * The same settings with another recommender.
     *
     * @param other name of the recommender
     * @return a copy
     */
    public RecommenderSpec withName(String other) {
        return new RecommenderSpec(other, slateSize, retrainEvery, base, lambda);
    }
}
