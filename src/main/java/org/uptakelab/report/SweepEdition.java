package org.uptakelab.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.uptakelab.measure.Estimate;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepResult;

/**
 * An experiment told in one language.
 *
 * @param result what the experiment gave
 * @param words the words of the language
 * @param numbers its numbers
 */
record SweepEdition(SweepResult result, Words words, Numbers numbers) {
    static SweepEdition of(SweepResult result, Locale language) {
        Words words = new Words(language);
        return new SweepEdition(result, words, new Numbers(words));
    }

    Sweep sweep() {
        return result.sweep();
    }

    MeasureText text(String measure) {
        return MeasureText.of(measure, words.language());
    }

    /** {@return a mean with its unit, or the word for undefined} */
    String value(Estimate estimate, String measure) {
        return estimate.isDefined()
                ? numbers.value(estimate.mean(), text(measure).unit())
                : words.say("undefined");
    }

    /** {@return a number on an axis of a measure} */
    String tick(double value, String measure, ValueAxis axis) {
        MeasureText.Unit unit = text(measure).unit();
        if (unit == MeasureText.Unit.SHARE) {
            return numbers.percent(value);
        }
        int decimals = (int) Math.max(0, Math.ceil(1 - Math.log10(axis.high() - axis.low())));
        return numbers.decimals(value, decimals);
    }

    /** {@return ends for the axis of a measure that hold all its means and intervals} */
    ValueAxis axis(String measure) {
        double[] ends = result.results().stream()
                .map(cell -> cell.estimate(measure))
                .flatMapToDouble(estimate -> estimate.hasInterval()
                        ? DoubleStream.of(estimate.low(), estimate.high())
                        : DoubleStream.of(estimate.mean()))
                .toArray();
        return ValueAxis.around(ends, text(measure).unit() == MeasureText.Unit.SHARE);
    }

    /** {@return how the intervals of a chart are made} */
    String intervalNote() {
        List<Integer> replications = sweep().cells().stream()
                .map(Cell::scenario)
                .map(scenario -> scenario.run().replications())
                .distinct()
                .toList();
        if (replications.equals(List.of(1))) {
            return words.say("interval.none");
        }
        String number = replications.size() == 1 ? numbers.whole(replications.get(0)) : "n";
        String made = words.say("interval", "replications", number);
        return sweep().recommenders().size() > 1 ? made + " " + words.say("interval.paired") : made;
    }

    /** {@return the values of the factors at a point, for example {@code shopper.search=5 shopper.attention=0.3}} */
    String point(CellResult result) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sweep().factors().size(); i++) {
            text.append(i == 0 ? "" : " ")
                    .append(sweep().factors().get(i).key())
                    .append('=')
                    .append(result.cell().values().get(i));
        }
        return text.toString();
    }
}
