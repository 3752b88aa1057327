package org.uptakelab.report;

import java.awt.Graphics2D;
import org.knowm.xchart.internal.chartpart.Annotation;
import org.knowm.xchart.internal.chartpart.AxesChart;

/** An annotation of an XChart chart for what XChart has no series for: bars with hatching, intervals to both sides, names. */
final class Overlay extends Annotation {
    private final Drawing drawing;

    /** What to draw, in the chart's own coordinates. */
    @FunctionalInterface
    interface Drawing {
        /**
         * Draws.
         *
         * @param g where to draw
         * @param scale where values are
         */
        void draw(Graphics2D g, Scale scale);
    }

    /**
     * Where values are on a painted chart.
     *
     * @param chart the chart
     */
    record Scale(AxesChart<?, ?> chart) {
        /** {@return the x coordinate of a value} */
        double x(double value) {
            return chart.getScreenXFromChart(value);
        }

        /** {@return the y coordinate of a value} */
        double y(double value) {
            return chart.getScreenYFromChart(value);
        }
    }

    Overlay(Drawing drawing) {
        super(false);
        this.drawing = drawing;
    }

    @Override
    public void paint(Graphics2D g) {
        drawing.draw(g, new Scale(chart));
    }
}
