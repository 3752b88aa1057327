package org.uptakelab.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * Draws what a replication costs against users and against items, from the table of {@code benchmarks.CostOfScale}, with the
 * exponents of the power laws that fit best (least squares of the logarithms). To be given the table and the SVG file to write;
 * a PNG for the eye comes beside it.
 */
public final class ScaleChart {
    private static final double MARKER = 11;
    private static final int SECONDS = 3;

    private final Numbers numbers = new Numbers(new Words(Locale.ENGLISH));
    private final List<double[]> rows;

    private ScaleChart(List<double[]> rows) {
        this.rows = rows;
    }

    /**
     * Draws the chart.
     *
     * @param args the table and the picture
     * @throws IOException if one cannot be read or the other not be written
     */
    public static void main(String[] args) throws IOException {
        List<double[]> rows = Files.readAllLines(Path.of(args[0])).stream()
                .skip(1)
                .map(line -> Stream.of(line.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
        Picture picture = new Picture(new ScaleChart(rows).figure(), Format.WIDE);
        Path svg = Path.of(args[1]);
        Files.write(svg, picture.svg());
        Files.write(Path.of(args[1].replaceFirst("\\.svg$", ".png")), picture.png());
    }

    private Figure figure() {
        double fewest = rows.stream().mapToDouble(row -> row[1]).min().orElseThrow();
        List<double[]> byUsers = rows.stream().filter(row -> row[1] == fewest).toList();
        double many = rows.stream()
                .filter(row -> row[1] > fewest)
                .mapToDouble(row -> row[0])
                .findFirst()
                .orElseThrow();
        List<double[]> byItems = rows.stream().filter(row -> row[0] == many).toList();
        String users = exponent(byUsers, 0);
        String items = exponent(byItems, 1);
        String title = "Time grows with users to the power of " + users + ",\nwith items to the power of " + items;
        return new Figure(
                title,
                List.of(),
                List.of(
                        new Figure.Panel(whole(fewest) + " items", plot(byUsers, 0, "users", Palette.BLUE)),
                        new Figure.Panel(whole(many) + " users", plot(byItems, 1, "items", Palette.VERMILLION))),
                2,
                370,
                "Processor time of one replication, 52 rounds, visitRate 0.2, item-llr: twin, arm, silent slates, all measures."
                        + " Both axes are logarithmic. Up to 4,000 items the lab keeps all pairs, beyond that only those with common"
                        + " owners.",
                title.replace('\n', ' ') + ": two log-log plots of processor seconds.");
    }

    private String exponent(List<double[]> points, int column) {
        return numbers.decimals(fit(points, column).getSlope(), 2);
    }

    private static SimpleRegression fit(List<double[]> points, int column) {
        SimpleRegression fit = new SimpleRegression();
        points.forEach(row -> fit.addData(Math.log10(row[column]), Math.log10(row[SECONDS])));
        return fit;
    }

    private Plot plot(List<double[]> points, int column, String what, Color colour) {
        double[] x = logarithms(points, column);
        double[] y = logarithms(points, SECONDS);
        double[] allSeconds = logarithms(rows, SECONDS);
        SimpleRegression fit = fit(points, column);
        double[] ends = {x[0], x[x.length - 1]};
        double[] fitted = {fit.predict(ends[0]), fit.predict(ends[1])};
        return new Plot(Format.WIDE)
                .x(decadeBelow(x), decadeAbove(x), "thousand " + what, tick -> power(tick - 3))
                .xTicks(DoubleStream.iterate(decadeBelow(x), tick -> tick <= decadeAbove(x), tick -> tick + 1)
                        .toArray())
                .y(decadeBelow(allSeconds), decadeAbove(allSeconds), "processor seconds", this::power)
                .curve(ends, fitted, Palette.STONE, Palette.line(1.6))
                .draw((g, scale) -> {
                    for (int point = 0; point < x.length; point++) {
                        Marker.CIRCLE.draw(g, scale.x(x[point]), scale.y(y[point]), MARKER, colour);
                    }
                    label(g, scale, x[0], y[0], fitted[0]);
                    label(g, scale, x[x.length - 1], y[x.length - 1], fitted[1]);
                });
    }

    /** Writes the seconds beside a point, on the side that the fitted line leaves free. */
    private void label(Graphics2D g, Overlay.Scale scale, double x, double y, double fitted) {
        double seconds = Math.pow(10, y);
        double below = y < fitted ? 24 : -14;
        String text = numbers.decimals(seconds, seconds < 10 ? 1 : 0) + " s";
        Lettering.writeOnGround(
                g, text, scale.x(x), scale.y(y) + below, Format.WIDE.nameFont(), Palette.INK, Lettering.Anchor.MIDDLE);
    }

    private static double[] logarithms(List<double[]> points, int column) {
        return points.stream().mapToDouble(row -> Math.log10(row[column])).toArray();
    }

    private static double decadeBelow(double[] logarithms) {
        return Math.floor(DoubleStream.of(logarithms).min().orElseThrow());
    }

    private static double decadeAbove(double[] logarithms) {
        return Math.ceil(DoubleStream.of(logarithms).max().orElseThrow());
    }

    /** The number whose logarithm stands on the axis, where it is a power of ten. */
    private String power(double logarithm) {
        double rounded = Math.rint(logarithm);
        return Math.abs(logarithm - rounded) < 1e-6
                ? numbers.decimals(Math.pow(10, rounded), (int) Math.max(0, -rounded))
                : "";
    }

    private String whole(double value) {
        return numbers.whole(Math.round(value));
    }
}
