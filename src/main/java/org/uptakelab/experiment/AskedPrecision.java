package org.uptakelab.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.uptakelab.measure.Measures;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.UserError;
import org.uptakelab.yaml.Place;
import org.uptakelab.yaml.Printable;
import org.uptakelab.yaml.Problems;
import org.uptakelab.yaml.YamlNode;

/**
 * What a file or a command line says of the precision it wants, before it is known what is measured.
 *
 * @param widths widths of intervals: under the name of a measure for that measure, under {@code precision} for every share
 * @param most the most replications; null if nothing is said
 */
public record AskedPrecision(
        List<GivenValue> widths, @Nullable GivenValue most) {
    /** Nothing is said: {@code run.replications} are all. */
    public static final AskedPrecision NOTHING = new AskedPrecision(List.of(), null);

    private static final String ALL_SHARES = "precision";
    private static final String MOST = "most";
    private static final Setting WIDTH = Setting.real("measure.width", 0.01, Range.atLeast(0), "widest interval");
    private static final Setting LIMIT =
            Setting.integer("run.most", Precision.MOST, Range.atLeast(2), "the most replications");

    /** Copies the widths. */
    public AskedPrecision {
        widths = List.copyOf(widths);
    }

    /**
     * What the options of a command line say.
     *
     * @param precision values of {@code --precision}: a width, or a measure and a width, joined by {@code =}
     * @param most the value of {@code --most}; null if the option is not there
     * @return what they say
     */
    public static AskedPrecision ofOptions(List<String> precision, @Nullable String most) {
        Place place = Place.of("--precision");
        List<GivenValue> widths = new ArrayList<>();
        for (String asked : precision) {
            int equals = asked.indexOf('=');
            String measure =
                    equals < 0 ? ALL_SHARES : asked.substring(0, equals).strip();
            widths.add(plain(measure, asked.substring(equals + 1).strip(), place));
        }
        return new AskedPrecision(widths, most == null ? null : plain(MOST, most, Place.of("--most")));
    }

    private static GivenValue plain(String key, String value, Place place) {
        YamlNode.Form form = value.isEmpty() ? YamlNode.Form.EMPTY : YamlNode.Form.PLAIN;
        return new GivenValue(key, form, value, List.of(), place, place);
    }

    /**
     * What the keys {@code precision} and {@code most} of a file say.
     *
     * @param precision the value of the first: a width for every share, or widths by measure; empty if the key is not there
     * @param most the value of the second; empty if the key is not there
     * @param problems hears of keys that are no words
     * @return what they say
     */
    public static AskedPrecision ofKeys(Optional<YamlNode> precision, Optional<YamlNode> most, Problems problems) {
        List<GivenValue> widths = new ArrayList<>();
        precision.ifPresent(node -> {
            if (node.form() == YamlNode.Form.MAPPING) {
                node.entries(problems)
                        .forEach(entry -> widths.add(GivenValue.of(entry.key(), entry.keyPlace(), entry.value())));
            } else {
                widths.add(GivenValue.of(ALL_SHARES, node.place(), node));
            }
        });
        return new AskedPrecision(
                widths,
                most.map(node -> GivenValue.of(MOST, node.place(), node)).orElse(null));
    }

    /**
     * What is said when this goes over something said before.
     *
     * @param before what was said before
     * @return widths of this if it has any, else of the other; the same for the most replications
     */
    public AskedPrecision over(AskedPrecision before) {
        return new AskedPrecision(widths.isEmpty() ? before.widths : widths, most == null ? before.most : most);
    }

    /**
     * The rule that is asked for.
     *
     * @param measures the measures that are recorded
     * @param problems hears what is wrong with what is said
     * @return the rule; that of a fixed number if no precision is asked for or something is wrong
     */
    public StoppingRule rule(List<String> measures, Problems problems) {
        OptionalInt limit = limit(problems);
        if (widths.isEmpty()) {
            if (most != null) {
                problems.complain(
                        most.place(),
                        "the most replications are said, but no precision that would ask for more than run.replications."
                                + " Maybe say a precision too, for example 0.02.");
            }
            return new FixedReplications();
        }
        Map<String, Double> read = read(measures, problems);
        return read.isEmpty() ? new FixedReplications() : new Precision(read, limit.orElse(Precision.MOST));
    }

    /**
     * The rule that is asked for on a command line alone.
     *
     * @param measures the measures that are recorded
     * @return the rule
     * @throws UserError with everything that is wrong with what is said
     */
    public StoppingRule rule(List<String> measures) {
        Problems problems = new Problems();
        StoppingRule rule = rule(measures, problems);
        problems.throwIfAny();
        return rule;
    }

    private OptionalInt limit(Problems problems) {
        if (most == null) {
            return OptionalInt.empty();
        }
        Object value = SettingParser.parse(
                LIMIT,
                most,
                message -> problems.complain(
                        most.place(), message.replaceFirst("^" + LIMIT.key(), "the most replications")));
        return value instanceof Integer number ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private Map<String, Double> read(List<String> measures, Problems problems) {
        Map<String, Double> shares = new LinkedHashMap<>();
        Map<String, Double> named = new LinkedHashMap<>();
        for (GivenValue width : widths) {
            boolean all = width.key().equals(ALL_SHARES);
            if (!all && !measures.contains(width.key())) {
                problems.complain(width.keyPlace(), unknown(width.key(), measures));
            } else if (all && measures.stream().noneMatch(Measures.SHARES::contains)) {
                problems.complain(
                        width.place(),
                        "one width is for shares, but none is recorded. Maybe name a measure: " + measures.get(0)
                                + " and its width.");
            } else {
                number(width, problems).ifPresent(value -> {
                    Map<String, Double> into = all ? shares : named;
                    List<String> of = all ? Measures.SHARES : List.of(width.key());
                    if (of.stream().filter(measures::contains).anyMatch(into::containsKey)) {
                        problems.complain(
                                width.keyPlace(),
                                "the width of " + (all ? "shares" : width.key())
                                        + " is given twice. Maybe delete one of them.");
                    }
                    of.stream().filter(measures::contains).forEach(measure -> into.put(measure, value));
                });
            }
        }
        shares.putAll(named);
        return inOrder(measures, shares);
    }

    /** Equal rules are written alike, whatever the order they were given in. */
    private static Map<String, Double> inOrder(List<String> measures, Map<String, Double> read) {
        Map<String, Double> ordered = new LinkedHashMap<>();
        measures.stream()
                .filter(read::containsKey)
                .forEach(measure -> ordered.put(measure, Objects.requireNonNull(read.get(measure))));
        return ordered;
    }

    private static String unknown(String name, List<String> measures) {
        String message = Printable.of(name) + " is asked to be precise, but ";
        return Replication.MEASURES.contains(name)
                ? message + "is not among the measures that are recorded. Maybe add it to measures."
                : message + "is not a measure." + NearestWord.advice(name, measures);
    }

    private static OptionalDouble number(GivenValue width, Problems problems) {
        List<String> wrong = new ArrayList<>();
        Object value = SettingParser.parse(WIDTH, width, wrong::add);
        if (value instanceof Double number && number > 0) {
            return OptionalDouble.of(number);
        }
        String advice = SettingParser.number(WIDTH, width.text())
                .filter(near -> Double.parseDouble(near) > 0)
                .map(near -> " Maybe you meant " + near + ".")
                .orElse("");
        problems.complain(
                width.place(),
                "the precision of " + (width.key().equals(ALL_SHARES) ? "shares" : width.key())
                        + " must be a number more than 0, the widest 95 % interval from end to end, but is "
                        + width.shown() + "." + advice);
        return OptionalDouble.empty();
    }
}
