package org.uptakelab.classroom.shop;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An estimate with its 95 % interval. What cannot be told is absent.
 *
 * @param mean the estimate
 * @param low lower end; not clipped
 * @param high upper end; not clipped
 * @param pupils pupils it rests on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Interval(
        @Nullable Double mean,
        @Nullable Double low,
        @Nullable Double high,
        int pupils) {
    /**
     * Whether the interval holds a value.
     *
     * @param value the value
     * @return true if there is an interval and the value is in it
     */
    public boolean contains(double value) {
        return low != null && high != null && low <= value && value <= high;
    }

    /**
     * Whether the whole interval lies above a value.
     *
     * @param value the value
     * @return true if there is an interval and it does
     */
    public boolean isAbove(double value) {
        return low != null && low > value;
    }
}
