package org.uptakelab.recommender;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;

/**
 * Which recommender the shop runs, and how: group {@code recommender} of a scenario.
 *
 * @param name name of the recommender
 * @param slateSize items on a slate, at least 0
 * @param retrainEvery rounds between two trainings, at least 1
 * @param parameters a value for each of {@link RecommenderParameters#ALL}, whether this recommender reads it or not, and for
 *     parameters of recommenders that were brought along
 */
public record RecommenderSpec(String name, int slateSize, int retrainEvery, Values parameters) {
    /** The recommenders that a scenario can name, from placebo to oracle. */
    public static final List<String> NAMES =
            RecommenderKind.ALL.stream().map(RecommenderKind::name).toList();

    /** What a name looks like. */
    static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Setting NAME =
            Setting.word("recommender.name", "item-llr", NAMES, "which recommender makes the slates");
    private static final Setting SLATE_SIZE =
            Setting.integer("recommender.slateSize", 10, Range.atLeast(0), "items on a slate");
    private static final Setting RETRAIN_EVERY =
            Setting.integer("recommender.retrainEvery", 1, Range.atLeast(1), "rounds between two trainings");

    /** The settings of the group: name, slateSize, retrainEvery, and every parameter. */
    public static final List<Setting> SETTINGS = Stream.concat(
                    Stream.of(NAME, SLATE_SIZE, RETRAIN_EVERY), RecommenderParameters.ALL.stream())
            .toList();

    /** Checks every value against its setting. */
    public RecommenderSpec {
        if (!WORD.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    NAME.key() + " must be lower-case letters, digits and hyphens, but is " + name + ".");
        }
        SLATE_SIZE.check(slateSize);
        RETRAIN_EVERY.check(retrainEvery);
        for (Setting parameter : RecommenderParameters.ALL) {
            parameter.check(parameters.of(parameter));
        }
        parameters = parametersIn(parameters);
    }

    /** Every parameter of the lab, defaults written out, and those of others that are given. */
    private static Values parametersIn(Values values) {
        Map<String, Object> kept = values.given("recommender");
        List.of(NAME, SLATE_SIZE, RETRAIN_EVERY).forEach(setting -> kept.remove(setting.key()));
        RecommenderParameters.ALL.forEach(parameter -> kept.put(parameter.key(), values.of(parameter)));
        return new Values(kept);
    }

    /**
     * The group of the values of its settings.
     *
     * @param values a value for every setting
     * @return the group
     */
    public static RecommenderSpec of(Values values) {
        return new RecommenderSpec(
                values.word(NAME), values.integer(SLATE_SIZE), values.integer(RETRAIN_EVERY), values);
    }

    /** {@return the values, in the order of {@link #SETTINGS}} */
    public List<Object> values() {
        return Stream.concat(
                        Stream.of(name, slateSize, retrainEvery),
                        RecommenderParameters.ALL.stream().map(parameters::of))
                .toList();
    }

    /** {@return the values of parameters that the lab does not have itself, by key: those of recommenders that were brought along} */
    public SortedMap<String, Object> brought() {
        SortedMap<String, Object> others = parameters.given("recommender");
        RecommenderParameters.ALL.forEach(parameter -> others.remove(parameter.key()));
        return others;
    }

    /** {@return the lab's parameters that make a difference: those that the recommender or its base reads} */
    public List<Setting> reads() {
        return RecommenderKind.named(name).map(kind -> kind.reads(base())).orElse(List.of());
    }

    /** {@return the recommender whose score another weighs, whether this one reads it or not} */
    public String base() {
        return parameters.word(RecommenderParameters.BASE);
    }

    /**
     * The same settings with another recommender.
     *
     * @param other name of the recommender; with that of its base in parentheses, as in {@code profit(item-cosine)}, the base too
     * @return a copy
     */
    public RecommenderSpec withName(String other) {
        int open = other.indexOf('(');
        if (open < 0) {
            return new RecommenderSpec(other, slateSize, retrainEvery, parameters);
        }
        Values based = parameters.with(RecommenderParameters.BASE, other.substring(open + 1, other.length() - 1));
        return new RecommenderSpec(other.substring(0, open), slateSize, retrainEvery, based);
    }
}
