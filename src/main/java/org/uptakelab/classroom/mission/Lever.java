package org.uptakelab.classroom.mission;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.uptakelab.setting.RealText;
import org.uptakelab.setting.UserError;

/**
 * Something a pupil may turn on a mission.
 *
 * @param key a setting of the lab, for example {@code shopper.attention}, or {@code price}: all prices times this
 * @param type {@code integer}, {@code real} or {@code word}
 * @param min smallest value of a number
 * @param max largest value of a number
 * @param step distance of neighbouring values of a number
 * @param choices the words of a word
 * @param standard the value where nobody turns it; {@code default} on the wire
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Lever(
        String key,
        String type,
        @Nullable Double min,
        @Nullable Double max,
        @Nullable Double step,
        @Nullable List<String> choices,
        @JsonProperty("default") Object standard) {
    /** The type of whole numbers. */
    public static final String INTEGER = "integer";
    /** The type of numbers. */
    public static final String REAL = "real";
    /** The type of words. */
    public static final String WORD = "word";

    /** How far a number may be off its scale: a page computes min + n · step in its own way. */
    private static final double NEAR = 1e-6;

    /**
     * A value of this lever.
     *
     * @param chosen what was chosen
     * @return an Integer, a Double or a String, exactly on the scale
     * @throws UserError if it is of another type, out of range or between two values
     */
    public Object value(Object chosen) {
        if (type.equals(WORD)) {
            if (chosen instanceof String word && words().contains(word)) {
                return word;
            }
            throw refused(chosen, "one of " + String.join(", ", words()));
        }
        if (chosen instanceof Number number && Double.isFinite(number.doubleValue())) {
            double low = Objects.requireNonNull(min);
            double width = Objects.requireNonNull(step);
            double steps = (number.doubleValue() - low) / width;
            double nearest = StrictMath.rint(steps);
            if (Math.abs(steps - nearest) < NEAR && nearest >= 0 && nearest < values()) {
                return at((int) nearest);
            }
        }
        throw refused(
                chosen,
                "in [" + RealText.of(Objects.requireNonNull(min)) + ", " + RealText.of(Objects.requireNonNull(max))
                        + "] in steps of " + RealText.of(Objects.requireNonNull(step)));
    }

    private UserError refused(Object chosen, String rule) {
        String shown = String.valueOf(chosen);
        return new UserError(key + " must be " + rule + ", but is "
                + (shown.length() > 40 ? shown.substring(0, 40) + "…" : shown) + ".");
    }

    /** {@return how many values the lever has} */
    public int values() {
        return type.equals(WORD)
                ? words().size()
                : (int) Math.floor((Objects.requireNonNull(max) - Objects.requireNonNull(min))
                                        / Objects.requireNonNull(step)
                                + NEAR)
                        + 1;
    }

    /**
     * A value by its place on the scale.
     *
     * @param place the place, from 0
     * @return an Integer, a Double or a String
     */
    public Object at(int place) {
        if (type.equals(WORD)) {
            return words().get(place);
        }
        // Rounded to nine decimals: 0.1 · 3 is 0.3 here, as on the page.
        double value =
                StrictMath.rint((Objects.requireNonNull(min) + place * Objects.requireNonNull(step)) * 1e9) / 1e9;
        return type.equals(INTEGER) ? (Object) (int) value : (Object) value;
    }

    /**
     * Some values, spread over the scale.
     *
     * @param most how many at most, at least 2
     * @return places on the scale, ascending, both ends among them
     */
    public List<Integer> spread(int most) {
        int count = Math.min(most, values());
        List<Integer> places = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            places.add(count == 1 ? 0 : (int) ((long) index * (values() - 1) / (count - 1)));
        }
        return places;
    }

    /** The words to choose from. */
    List<String> words() {
        return Objects.requireNonNull(choices);
    }
}
