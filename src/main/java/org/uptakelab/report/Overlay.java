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
     * Where values are on a painted chart. Values beyond an axis are at its end: XChart would have them in the middle.
     *
     * @param chart the chart, with the ends of both axes set
     */
    record Scale(AxesChart<?, ?> chart) {
        /** {@return the x coordinate of a value} */
        double x(double value) {
            double low = chart.getStyler().getXAxisMin();
            double high = chart.getStyler().getXAxisMax();
            return chart.getScreenXFromChart(Math.max(low, Math.min(value, high)));
        }

        /** {@return the y coordinate of a value} */
        double y(double value) {
            double low = chart.getStyler().getYAxisMin();
            double high = chart.getStyler().getYAxisMax();
            return chart.getScreenYFromChart(Math.max(low, Math.min(value, high)));
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
