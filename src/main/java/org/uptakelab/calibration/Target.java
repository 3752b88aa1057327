package org.uptakelab.calibration;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptakelab.experiment.Replication;
import org.uptakelab.measure.Estimate;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.UserError;
import org.uptakelab.yaml.Printable;

/**
 * A measure and what it is to be: one value, for which a key is solved, or anything from one value to another, which settings either
 * have or not.
 *
 * @param measure the measure
 * @param low the smallest value allowed
 * @param high the largest value allowed; that of {@code low} if it is to be one value
 */
public record Target(String measure, double low, double high) {
    private static final double NEAR = 0.01;
    private static final String NUMBER = "[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]{1,2})?";
    private static final Pattern FORM =
            Pattern.compile("([^=]+)=\\s*(" + NUMBER + ")(?:\\s*\\.\\.\\s*(" + NUMBER + "))?\\s*");

    /** Checks that there is such a measure and that the ends are in order. */
    public Target {
        if (!Replication.MEASURES.contains(measure)) {
            throw new UserError("--target must name a measure, but names " + Printable.of(measure) + "."
                    + NearestWord.of(measure, Replication.MEASURES)
                            .map(nearest -> " Maybe you meant " + nearest + ".")
                            .orElse(" Maybe look at: uptake measures."));
        }
        if (!(low <= high)) {
            throw new UserError("--target " + measure + " must go from a value to a larger one, but goes from "
                    + number(low) + " to " + number(high) + ". Maybe swap the two.");
        }
    }

    /**
     * Reads {@code measure=value} or {@code measure=low..high}.
     *
     * @param text the text
     * @return the target
     * @throws UserError if the text is of neither form or names no measure
     */
    public static Target parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new UserError("--target must be measure=value or measure=low..high, but is " + Printable.of(text)
                    + ". Maybe you meant taken_share=0.35 or anyway_rate=0.75..1, for example.");
        }
        double low = Double.parseDouble(form.group(2));
        double high = Optional.ofNullable(form.group(3)).map(Double::valueOf).orElse(low);
        return new Target(form.group(1).strip(), low, high);
    }

    /** {@return whether the measure is to have one value} */
    public boolean isValue() {
        return low == high;
    }

    /**
     * Whether a setting gives the target: a value lies in the interval of the measure and no more than 0.01 from its mean (a hundredth
     * of the value if that is more than 1); of a range it is the mean that lies in it.
     *
     * @param estimate the measure under the setting
     * @return true if it does
     */
    public boolean isMet(Estimate estimate) {
        return isValue()
                ? estimate.contains(low) && Math.abs(miss(estimate)) <= NEAR * Math.max(1, Math.abs(low))
                : low <= estimate.mean() && estimate.mean() <= high;
    }

    /**
     * How far a measure is from its value.
     *
     * @param estimate the measure
     * @return mean - value; NaN where the measure is undefined
     */
    double miss(Estimate estimate) {
        return estimate.mean() - low;
    }

    /** {@return what the measure is to be, for example {@code 0.35} or {@code 0.75..1}} */
    public String written() {
        return isValue() ? number(low) : number(low) + ".." + number(high);
    }

    private static String number(double value) {
        return SearchKey.text(BigDecimal.valueOf(value));
    }

    /** {@return the target as a command line writes it} */
    @Override
    public String toString() {
        return measure + "=" + written();
    }
}
