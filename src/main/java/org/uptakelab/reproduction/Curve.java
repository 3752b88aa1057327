package org.uptakelab.reproduction;

import java.util.List;
import org.uptakelab.measure.Estimate;

/**
 * A curve of a chart: a quantity over time, or along a parameter of the model.
 *
 * @param chart the chart it stands in; the words of the room have its title, {@code chart.NAME}, and its axes
 * @param name its name; the words of the room have {@code curve.NAME}
 * @param points its points, x rising
 */
public record Curve(String chart, String name, List<Point> points) {
    /** Checks that there is something to draw. */
    public Curve {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException(
                    "A curve must have a point, but " + name + " of " + chart + " has none.");
        }
    }

    /**
     * A point of a curve.
     *
     * @param x where
     * @param mean the value there
     * @param low lower end of its 95 % interval; NaN if there is none
     * @param high upper end of its 95 % interval; NaN if there is none
     */
    public record Point(double x, double mean, double low, double high) {
        /**
         * A point without an interval.
         *
         * @param x where
         * @param value the value there
         * @return the point
         */
        public static Point exact(double x, double value) {
            return new Point(x, value, Double.NaN, Double.NaN);
        }

        /**
         * A point of what was estimated.
         *
         * @param x where
         * @param estimate mean and interval there
         * @return the point
         */
        public static Point of(double x, Estimate estimate) {
            return new Point(x, estimate.mean(), estimate.low(), estimate.high());
        }

        /**
         * A point of what was found.
         *
         * @param x where
         * @param found a quantity, as it came out there
         * @return the point
         */
        public static Point of(double x, Found found) {
            return new Point(x, found.here(), found.low(), found.high());
        }
    }
}
