package org.uptakelab.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.uptakelab.measure.Estimate;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Factor;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepResult;

/**
 * An experiment told in one language.
 *
 * @param result what the experiment gave
 * @param words the words of the language
 * @param numbers its numbers
 * @param estimates for each measure the estimates of all results in their order, worked out once
 */
record SweepEdition(SweepResult result, Words words, Numbers numbers, Map<String, List<Estimate>> estimates)
        implements MeasureEdition {
    /** Where each measure has a picture of its own, the first few have one, so that the page stays small. */
    private static final int MOST_PICTURES = 4;

    static SweepEdition of(SweepResult result, Locale language) {
        Words words = new Words(language);
        Map<String, List<Estimate>> estimates = new LinkedHashMap<>();
        for (String measure : result.sweep().measures()) {
            estimates.put(
                    measure,
                    result.results().stream()
                            .map(cell -> cell.estimate(measure))
                            .toList());
        }
        return new SweepEdition(result, words, new Numbers(words), estimates);
    }

    /** {@return the estimates of a measure, one a result, in their order} */
    List<Estimate> all(String measure) {
        return Objects.requireNonNull(estimates.get(measure));
    }

    /** {@return the estimates of a measure with one recommender, by its index, one a point, in their order} */
    List<Estimate> of(int recommender, String measure) {
        int step = sweep().recommenders().size();
        List<Estimate> all = all(measure);
        return IntStream.range(0, sweep().cells().size())
                .mapToObj(cell -> all.get(cell * step + recommender))
                .toList();
    }

    Sweep sweep() {
        return result.sweep();
    }

    /** {@return the measures that have a picture of their own where each has one} */
    List<String> drawn() {
        return sweep().measures().stream().limit(MOST_PICTURES).toList();
    }

    /** {@return the axis of a factor, by its index} */
    FactorAxis places(int factor) {
        return FactorAxis.of(sweep().factors().get(factor));
    }

    /** {@return a key in words} */
    KeyText key(Factor factor) {
        return KeyText.of(factor.key(), words.language());
    }

    /** {@return a value of a factor as people of the language write it} */
    String level(String value) {
        return FactorAxis.isPlain(value)
                ? numbers.decimals(Double.parseDouble(value), value.length() - 1 - lastWhole(value))
                : value;
    }

    private static int lastWhole(String value) {
        int point = value.indexOf('.');
        return point < 0 ? value.length() - 1 : point;
    }

    /** {@return ends for the axis of a measure that hold all its means and intervals, as far as they are drawn} */
    ValueAxis axis(String measure) {
        double[] ends = all(measure).stream()
                .map(text(measure)::cut)
                .flatMapToDouble(SweepEdition::ends)
                .toArray();
        return ValueAxis.around(ends, isShare(measure));
    }

    /** {@return what an axis must hold of an estimate: both ends of its interval, or else its mean} */
    static DoubleStream ends(Estimate estimate) {
        return estimate.hasInterval()
                ? DoubleStream.of(estimate.low(), estimate.high())
                : DoubleStream.of(estimate.mean());
    }

    /** {@return ends for colours of a measure: those of its means, without the noise about 0} */
    ValueAxis meanAxis(String measure) {
        double[] means = all(measure).stream().mapToDouble(Estimate::mean).toArray();
        double most =
                DoubleStream.of(means).filter(mean -> !Double.isNaN(mean)).max().orElse(0);
        double noise = -0.02 * most;
        return ValueAxis.around(
                DoubleStream.of(means)
                        .map(mean -> mean < 0 && mean > noise ? 0 : mean)
                        .toArray(),
                isShare(measure));
    }

    /** {@return how many replications each point has, from the fewest to the most if not all have as many} */
    String replications() {
        List<Integer> replications = replicationCounts();
        String fewest = numbers.whole(Collections.min(replications));
        return replications.size() == 1
                ? fewest
                : fewest + " " + words.say("number.to") + " " + numbers.whole(Collections.max(replications));
    }

    private List<Integer> replicationCounts() {
        return result.results().stream()
                .flatMap(cell -> cell.values().values().stream())
                .map(values -> values.length)
                .distinct()
                .toList();
    }

    /** {@return how the intervals of a chart are made} */
    String intervalNote() {
        if (replicationCounts().equals(List.of(1))) {
            return words.say("interval.none");
        }
        String made = words.say("interval", "replications", replications());
        return sweep().recommenders().size() > 1 ? made + " " + words.say("interval.paired") : made;
    }

    /** {@return the values of the factors at a point, for example {@code shopper.search=5 shopper.attention=0.3}} */
    String point(CellResult result) {
        return IntStream.range(0, sweep().factors().size())
                .mapToObj(i -> sweep().factors().get(i).key()
                        + '='
                        + result.cell().values().get(i))
                .collect(Collectors.joining(" "));
    }
}
