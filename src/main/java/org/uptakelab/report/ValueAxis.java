package org.uptakelab.report;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The ends of an axis of values: round numbers around all of them, 0 among them where it is not far.
 *
 * @param low the lower end
 * @param high the upper end, more than {@code low}
 */
record ValueAxis(double low, double high) {
    private static final int MOST_STEPS = 5;

    /** Values that begin above this part of the largest one are shown without 0. */
    private static final double FAR_FROM_ZERO = 0.4;

    /**
     * The axis for some values.
     *
     * @param values the values; NaN is passed over
     * @param fromZero whether the axis must show 0, as that of shares
     * @return the axis; from 0 to 1 if there is no value
     */
    static ValueAxis around(double[] values, boolean fromZero) {
        double least = DoubleStream.of(values)
                .filter(value -> !Double.isNaN(value))
                .min()
                .orElse(0);
        double most = DoubleStream.of(values)
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(1);
        if (fromZero || Math.abs(least) < FAR_FROM_ZERO * Math.abs(most)) {
            least = Math.min(least, 0);
            most = Math.max(most, 0);
        }
        if (most - least < 1e-9 * Math.max(1, Math.abs(most))) {
            most = least + Math.max(0.1, Math.abs(least) * 0.1);
        }
        double step = step(most - least);
        return new ValueAxis(Math.floor(least / step + 1e-9) * step, Math.ceil(most / step - 1e-9) * step);
    }

    /** {@return round numbers from end to end at equal distances, both ends among them} */
    double[] ticks() {
        double step = step(high - low);
        int steps = (int) Math.round((high - low) / step);
        return IntStream.rangeClosed(0, steps)
                .mapToDouble(tick -> low + tick * (high - low) / steps)
                .toArray();
    }

    /** {@return whether a value is one of the ticks; XChart has some between them, which stay without a label} */
    boolean isTick(double value) {
        double steps = (value - low) / step(high - low);
        return Math.abs(steps - Math.rint(steps)) < 1e-6;
    }

    /** {@return the place of a value between the ends, in [0, 1] if it lies there} */
    double part(double value) {
        return (value - low) / (high - low);
    }

    /** The smallest of 1, 2 or 5 times a power of ten that divides a width into few steps. */
    private static double step(double width) {
        double step = Math.pow(10, Math.floor(Math.log10(width / MOST_STEPS)));
        for (double factor : new double[] {2, 2.5, 2}) {
            step *= width / step > MOST_STEPS + 1e-9 ? factor : 1;
        }
        return step;
    }
}
