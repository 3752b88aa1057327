package org.uptakelab.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.IntStream;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.Figure.Entry;
import org.uptakelab.sweep.Factor;

/**
 * A measure against the values of a factor, a line with a band for each recommender.
 *
 * @param edition the experiment in one language
 * @param factor the factor
 */
record SweepLines(SweepEdition edition, Factor factor) {
    private static final double MARKER = 9;

    /** Bands may lie over each other, so they are lighter than elsewhere. */
    private static final int BAND = 34;

    /** Room beside a plot for the labels of its upright axis. */
    private static final int AXIS = 60;

    /** {@return what the lines mean, one entry a recommender} */
    static List<Entry> key(List<String> recommenders) {
        return IntStream.range(0, recommenders.size())
                .mapToObj(index -> new Entry(
                        (g, x, middle, width) -> drawSwatch(g, x, middle, width, index), recommenders.get(index)))
                .toList();
    }

    private static void drawSwatch(Graphics2D g, double x, double middle, double width, int index) {
        g.setColor(Palette.ofArm(index));
        g.setStroke(Palette.line(2.2));
        g.draw(new Line2D.Double(x, middle, x + width, middle));
        mark(g, x + width / 2, middle, MARKER, index);
    }

    /** Lays the factor along the x axis of a plot, one of some columns, with at most some ticks. */
    Plot across(Plot plot, Format format, int columns, int ticks) {
        return placed(
                plot, format, ticks, edition.key(factor).title(format.labelFont(), format.panelWidth(columns) - AXIS));
    }

    /** Lays the factor along the x axis of a plot, with at most some ticks and a title, which may be empty. */
    Plot placed(Plot plot, Format format, int ticks, String title) {
        FactorAxis places = FactorAxis.of(factor);
        return places.isNumeric()
                ? plot.x(places.low(), places.high(), title, place -> edition.level(places.label(place)))
                        .xTicks(places.ticks(ticks))
                : plot.namedColumns(factor.values(), title, format.tickFont());
    }

    /**
     * Draws the lines.
     *
     * @param plot where to draw
     * @param lines for each recommender an estimate at each value of the factor
     */
    void draw(Plot plot, List<List<Estimate>> lines) {
        FactorAxis places = FactorAxis.of(factor);
        for (int index = 0; index < lines.size(); index++) {
            addBand(plot, places, lines.get(index), index);
        }
        for (int index = 0; index < lines.size(); index++) {
            addLine(plot, places, lines.get(index), index, lines.size());
        }
    }

    private static void addBand(Plot plot, FactorAxis places, List<Estimate> line, int index) {
        int[] banded = IntStream.range(0, line.size())
                .filter(i -> line.get(i).hasInterval())
                .toArray();
        if (places.isNumeric() && banded.length > 1) {
            plot.band(
                    IntStream.of(banded).mapToDouble(places::x).toArray(),
                    IntStream.of(banded).mapToDouble(i -> line.get(i).low()).toArray(),
                    IntStream.of(banded).mapToDouble(i -> line.get(i).high()).toArray(),
                    Palette.withAlpha(Palette.ofArm(index), BAND));
        }
    }

    private static void addLine(Plot plot, FactorAxis places, List<Estimate> line, int index, int lines) {
        double beside = places.isNumeric() ? 0 : (index - (lines - 1) / 2.0) * Math.min(0.15, 0.8 / lines);
        if (places.isNumeric()) {
            plot.curve(
                    IntStream.range(0, line.size()).mapToDouble(places::x).toArray(),
                    line.stream().mapToDouble(Estimate::mean).toArray(),
                    Palette.ofArm(index),
                    Palette.line(2.2));
        }
        plot.draw((g, scale) -> {
            for (int i = 0; i < line.size(); i++) {
                drawPoint(g, scale, places.x(i) + beside, line.get(i), index, !places.isNumeric());
            }
        });
    }

    private static void drawPoint(
            Graphics2D g, Overlay.Scale scale, double x, Estimate estimate, int index, boolean withInterval) {
        if (!estimate.isDefined()) {
            return;
        }
        Color colour = Palette.ofArm(index);
        if (withInterval && estimate.hasInterval()) {
            g.setColor(colour);
            g.setStroke(Palette.line(2.2));
            g.draw(new Line2D.Double(scale.x(x), scale.y(estimate.low()), scale.x(x), scale.y(estimate.high())));
        }
        mark(g, scale.x(x), scale.y(estimate.mean()), MARKER, index);
    }

    /** Five shapes, full and then open, so that no two of ten lines look alike without colour. */
    static void mark(Graphics2D g, double x, double y, double size, int index) {
        boolean open = index / Marker.values().length % 2 == 1;
        Marker.ofArm(index).draw(g, x, y, size, Palette.ofArm(index), open ? Marker.Filling.OPEN : Marker.Filling.FULL);
    }
}
