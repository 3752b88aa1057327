package org.uptakelab.report;

import java.util.Map;
import org.uptakelab.measure.Estimate;

/** Results in one language that are told in measures: what such editions share. */
interface MeasureEdition {
    /** {@return the words of the language} */
    Words words();

    /** {@return its numbers} */
    Numbers numbers();

    /** {@return a measure in words} */
    default MeasureText text(String measure) {
        return MeasureText.of(measure, words().language());
    }

    /** {@return whether a measure is shown in percent} */
    default boolean isShare(String measure) {
        return text(measure).unit() == MeasureText.Unit.SHARE;
    }

    /** {@return a mean with its unit, or the word for undefined} */
    default String value(Estimate estimate, String measure) {
        return estimate.isDefined()
                ? numbers().value(estimate.mean(), text(measure).unit())
                : words().say("undefined");
    }

    /** {@return a cell of a table on a page: {@code label}, {@code mean} and {@code interval}, which is false if there is none} */
    default Map<String, Object> cell(Estimate estimate, String measure) {
        MeasureText text = text(measure);
        return Map.of(
                "label", text.label(),
                "mean", value(estimate, measure),
                "interval", estimate.hasInterval() ? numbers().interval(estimate, text.unit()) : false);
    }

    /** {@return a number on an axis of a measure} */
    default String tick(double value, String measure, ValueAxis axis) {
        return isShare(measure) ? numbers().percent(value) : number(value, axis);
    }

    /** {@return a number on an axis, with as many decimals as its length asks for} */
    default String number(double value, ValueAxis axis) {
        int decimals = (int) Math.max(0, Math.ceil(1 - Math.log10(axis.high() - axis.low())));
        return numbers().decimals(value, decimals);
    }
}
