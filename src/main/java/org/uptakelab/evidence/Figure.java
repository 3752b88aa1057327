package org.uptakelab.evidence;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * A published figure that a claim or the rebuilding of a model is held against.
 *
 * @param id by which claims name it: lower-case letters, digits and hyphens, such as {@code sharma-2015-anyway}
 * @param wording the number as its source words it, such as "at least 75 %"
 * @param label what it is the number of, in a few words
 * @param low its lower end in {@code unit}; empty if the source says "up to"
 * @param high its upper end, equal to {@code low} for a single number; empty if the source says "at least"
 * @param unit in what it is measured
 * @param of what it is a share of, or compared with: its denominator
 * @param source where it stands
 * @param certainty how sure we are
 */
public record Figure(
        String id,
        Bilingual wording,
        Bilingual label,
        OptionalDouble low,
        OptionalDouble high,
        Unit unit,
        Bilingual of,
        Bilingual source,
        Certainty certainty) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Checks the id and the ends. */
    public Figure {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "The id of a figure must be lower-case letters and digits with hyphens between, but is " + id
                            + ".");
        }
        if (low.isEmpty() && high.isEmpty()) {
            throw new IllegalArgumentException(
                    "The figure " + id + " must have a lower or an upper end, but has none.");
        }
        low.ifPresent(value -> checkEnd(id, value, unit));
        high.ifPresent(value -> checkEnd(id, value, unit));
        if (low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble()) {
            throw new IllegalArgumentException("The ends of the figure " + id + " must be low <= high, but are "
                    + low.getAsDouble() + " and " + high.getAsDouble() + ".");
        }
    }

    private static void checkEnd(String id, double value, Unit unit) {
        if (!Double.isFinite(value) || unit == Unit.SHARE && !(0 <= value && value <= 1)) {
            throw new IllegalArgumentException("The ends of the figure " + id + " must be "
                    + (unit == Unit.SHARE ? "shares from 0 to 1" : "numbers") + ", but one is " + value + ".");
        }
    }
}
