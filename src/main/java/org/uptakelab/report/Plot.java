package org.uptakelab.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** One pair of axes with what is drawn on them: an XChart chart in the house theme. */
final class Plot {
    private static final String X_TICKS = "x ticks";
    private static final String Y_TICKS = "y ticks";
    private static final int MOST_STEPS = 6;

    /** XChart leaves out labels that reach beyond its chart, so the chart is that much larger than its box, all around. */
    private static final int OVERHANG = 12;

    private final XYChart chart;

    /** Where ticks of the x axis are wanted; empty where round numbers will do. */
    private double[] xTicks = new double[0];

    /** Where ticks of the y axis are wanted; empty where round numbers will do. */
    private double[] yTicks = new double[0];

    /** Room for names beside and under the axes, in logical pixels. */
    private int leftRoom;

    private int bottomRoom;

    private int topRoom;

    /**
     * An empty plot.
     *
     * @param format the format of the picture it stands in
     */
    Plot(Format format) {
        // XChart wants a size here and takes another one when it paints.
        chart = new XYChart(format.width(), format.width());
        HouseTheme.dress(chart.getStyler(), format);
        chart.getStyler().setChartPadding(OVERHANG);
    }

    /** Sets range, title and tick labels of the x axis. */
    Plot x(double low, double high, String title, DoubleFunction<String> label) {
        chart.setXAxisTitle(title);
        chart.getStyler()
                .setXAxisTitleVisible(!title.isEmpty())
                .setXAxisMin(low)
                .setXAxisMax(high)
                .setXAxisTickLabelsFormattingFunction(label::apply);
        return this;
    }

    /** Sets where the x axis has its ticks: values at equal distances, the first one at its left end. */
    Plot xTicks(double[] places) {
        chart.getStyler().setXAxisTickMarkSpacingHint(1);
        xTicks = places.clone();
        return this;
    }

    /** Sets range, title and tick labels of the y axis. */
    Plot y(double low, double high, String title, DoubleFunction<String> label) {
        chart.setYAxisTitle(title);
        chart.getStyler()
                .setYAxisTitleVisible(!title.isEmpty())
                .setYAxisMin(low)
                .setYAxisMax(high)
                .setYAxisTickLabelsFormattingFunction(label::apply);
        return this;
    }

    /** Sets where the y axis has its ticks, all of them with their labels: values at equal distances, the first one at its lower end. */
    Plot yTicks(double[] places) {
        chart.getStyler().setYAxisTickMarkSpacingHint(1);
        yTicks = places.clone();
        return this;
    }

    /**
     * Makes the y axis a list of rows without ticks; vertical grid lines take over. Row i, from 0, reaches from -i down to -i - 1.
     *
     * @param head room above the first row, in rows
     * @param rows number of rows
     */
    Plot rows(double head, int rows) {
        chart.getStyler()
                .setYAxisTicksVisible(false)
                .setYAxisTitleVisible(false)
                .setPlotGridHorizontalLinesVisible(false)
                .setPlotGridVerticalLinesVisible(true)
                .setYAxisMin(-(double) rows)
                .setYAxisMax(head);
        return this;
    }

    /**
     * Makes the y axis a list of rows with names beside them. The middle of row i, from 0, is at -i.
     *
     * @param names the names, from the top
     * @param font their font
     */
    Plot namedRows(List<String> names, Font font) {
        rows(0.5, names.size());
        chart.getStyler().setYAxisMin(0.5 - names.size());
        leftRoom = (int) Math.ceil(names.stream()
                .mapToDouble(name -> Lettering.width(name, font))
                .max()
                .orElse(0));
        return draw((g, scale) -> {
            double right = scale.x(chart.getStyler().getXAxisMin()) - 12;
            for (int row = 0; row < names.size(); row++) {
                double y = scale.y(-row) + 0.33 * font.getSize2D();
                Lettering.write(g, names.get(row), right, y, font, Palette.INK, Lettering.Anchor.RIGHT);
            }
        });
    }

    /**
     * Makes the x axis a list of names side by side. The middle of name i, from 0, is at i.
     *
     * @param names the names, from the left
     * @param title what they are names of
     * @param font their font
     */
    Plot namedColumns(List<String> names, String title, Font font) {
        x(-0.5, names.size() - 0.5, "", place -> "");
        chart.getStyler().setXAxisTicksVisible(false);
        bottomRoom = (int) Math.ceil(3.2 * font.getSize2D());
        return draw((g, scale) -> {
            double y = scale.y(chart.getStyler().getYAxisMin()) + 1.7 * font.getSize2D();
            for (int column = 0; column < names.size(); column++) {
                Lettering.write(g, names.get(column), scale.x(column), y, font, Palette.QUIET, Lettering.Anchor.MIDDLE);
            }
            double middle = scale.x(0.5 * (names.size() - 1));
            Lettering.write(g, title, middle, y + 1.5 * font.getSize2D(), font, Palette.INK, Lettering.Anchor.MIDDLE);
        });
    }

    /** Sets ranges without axes, ticks or grid, for a drawing of its own. */
    Plot blank(double left, double right, double bottom, double top) {
        x(left, right, "", value -> "").y(bottom, top, "", value -> "");
        chart.getStyler().setXAxisTicksVisible(false).setYAxisTicksVisible(false);
        return withoutGrid();
    }

    /**
     * Writes the title of the y axis level above its upper end, where it can be read without turning one's head.
     *
     * @param lines the title in lines
     * @param font their font
     */
    Plot titleAbove(List<String> lines, Font font) {
        double leading = Lettering.leading(font);
        topRoom = (int) Math.ceil(1.6 * font.getSize2D() + (lines.size() - 1) * leading);
        return draw((g, scale) -> {
            double left = OVERHANG - leftRoom;
            double bottom = scale.y(chart.getStyler().getYAxisMax()) - 0.9 * font.getSize2D();
            for (int line = 0; line < lines.size(); line++) {
                double y = bottom - (lines.size() - 1 - line) * leading;
                Lettering.write(g, lines.get(line), left, y, font, Palette.INK, Lettering.Anchor.LEFT);
            }
        });
    }

    /**
     * Writes the title of the x axis below its ticks, in as many lines as it needs; the axis itself is set without a title.
     *
     * @param lines the title in lines
     * @param font their font
     */
    Plot titleBelow(List<String> lines, Font font) {
        double leading = Lettering.leading(font);
        bottomRoom = (int) Math.ceil(lines.size() * leading + 0.8 * font.getSize2D());
        return draw((g, scale) -> {
            XYStyler styler = chart.getStyler();
            double middle = (scale.x(styler.getXAxisMin()) + scale.x(styler.getXAxisMax())) / 2;
            double top = scale.y(styler.getYAxisMin()) + 3.5 * font.getSize2D();
            for (int line = 0; line < lines.size(); line++) {
                Lettering.write(
                        g, lines.get(line), middle, top + line * leading, font, Palette.INK, Lettering.Anchor.MIDDLE);
            }
        });
    }

    /** Leaves out the grid. */
    Plot withoutGrid() {
        chart.getStyler().setPlotGridLinesVisible(false);
        return this;
    }

    /** Draws vertical grid lines too. */
    Plot verticalGrid() {
        chart.getStyler().setPlotGridVerticalLinesVisible(true);
        return this;
    }

    /** Adds a curve. */
    Plot curve(double[] x, double[] y, Color colour, BasicStroke stroke) {
        boolean dashed = stroke.getDashArray() != null;
        XYSeries series = series(x, y);
        series.setLineColor(colour);
        series.setLineStyle(dashed ? SeriesLines.NONE : stroke);
        if (dashed) {
            // XChart begins the dashes anew at each point, which makes a curve of many points solid.
            draw((g, scale) -> trace(g, scale, x, y, colour, stroke));
        }
        return this;
    }

    private static void trace(
            Graphics2D g, Overlay.Scale scale, double[] x, double[] y, Color colour, BasicStroke stroke) {
        Path2D path = new Path2D.Double();
        boolean down = false;
        for (int i = 0; i < x.length; i++) {
            if (Double.isNaN(y[i])) {
                down = false;
            } else if (down) {
                path.lineTo(scale.x(x[i]), scale.y(y[i]));
            } else {
                path.moveTo(scale.x(x[i]), scale.y(y[i]));
                down = true;
            }
        }
        g.setColor(colour);
        g.setStroke(stroke);
        g.draw(path);
    }

    /** Draws a curve whose points put no ticks on the axis, as those of a computed one, which stand close. */
    Plot trace(double[] x, double[] y, Color colour, BasicStroke stroke) {
        return draw((g, scale) -> trace(g, scale, x, y, colour, stroke));
    }

    /** Adds a filled area with these corners. */
    Plot area(double[] x, double[] y, Color fill) {
        XYSeries series = series(x, y);
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
        series.setFillColor(fill);
        series.setLineStyle(SeriesLines.NONE);
        return this;
    }

    /** Adds the area between two curves. */
    Plot band(double[] x, double[] low, double[] high, Color fill) {
        int n = x.length;
        double[] xs = new double[2 * n];
        double[] ys = new double[2 * n];
        for (int i = 0; i < n; i++) {
            xs[i] = x[i];
            ys[i] = high[i];
            xs[2 * n - 1 - i] = x[i];
            ys[2 * n - 1 - i] = low[i];
        }
        return area(xs, ys, fill);
    }

    /** Adds a drawing on top of all series. */
    Plot draw(Overlay.Drawing drawing) {
        chart.addAnnotation(new Overlay(drawing));
        return this;
    }

    private XYSeries series(double[] x, double[] y) {
        XYSeries series =
                chart.addSeries("series " + chart.getSeriesCollection().size(), x, y);
        series.setMarker(SeriesMarkers.NONE);
        return series;
    }

    /** Paints the plot into a box; tick labels at its sides may reach a little beyond it. */
    void paint(Graphics2D g, double left, double top, int width, int height) {
        anchorTicks();
        Graphics2D own = (Graphics2D) g.create();
        own.translate(left + leftRoom - OVERHANG, top + topRoom - OVERHANG);
        chart.paint(own, width - leftRoom + 2 * OVERHANG, height - bottomRoom - topRoom + 2 * OVERHANG);
        own.dispose();
    }

    /** XChart puts the ticks where evenly spaced series have their values; two invisible ones have them at round numbers. */
    private void anchorTicks() {
        if (chart.getSeries(X_TICKS) == null) {
            XYStyler styler = chart.getStyler();
            double[] x = xTicks.length > 0 ? xTicks : ticks(styler.getXAxisMin(), styler.getXAxisMax());
            double[] y = yTicks.length > 0 ? yTicks : ticks(styler.getYAxisMin(), styler.getYAxisMax());
            anchor(X_TICKS, x, constant(y[0], x.length));
            anchor(Y_TICKS, constant(x[0], y.length), y);
        }
    }

    private void anchor(String name, double[] x, double[] y) {
        XYSeries anchor = chart.addSeries(name, x, y);
        anchor.setMarker(SeriesMarkers.NONE);
        anchor.setLineStyle(SeriesLines.NONE);
    }

    private static double[] constant(double value, int length) {
        return IntStream.range(0, length).mapToDouble(i -> value).toArray();
    }

    /** Multiples of 1, 2 or 5 times a power of ten, from low to at most high. */
    private static double[] ticks(double low, double high) {
        double step = Math.pow(10, Math.floor(Math.log10((high - low) / MOST_STEPS)));
        for (double factor : new double[] {2, 2.5, 2}) {
            step *= (high - low) / step > MOST_STEPS + 1e-9 ? factor : 1;
        }
        double chosen = step;
        int steps = (int) Math.floor((high - low) / chosen + 1e-9);
        return IntStream.rangeClosed(0, steps)
                .mapToDouble(i -> low + i * chosen)
                .toArray();
    }
}
