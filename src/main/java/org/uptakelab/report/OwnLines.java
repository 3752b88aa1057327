package org.uptakelab.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.uptakelab.measure.Estimate;

/**
 * Lines through numbers that somebody worked out beyond the measures of the lab, in the look of the house.
 *
 * @param title what one sees, in words
 * @param across what is along the lower axis
 * @param shares whether the values are shares, shown in percent
 * @param lines the lines, at least one
 */
public record OwnLines(String title, String across, boolean shares, List<Line> lines) {
    private static final int HEIGHT = 380;
    private static final int MOST_TICKS = 8;

    /**
     * A line.
     *
     * @param name its name in the key
     * @param points its points, at least one, from left to right
     */
    public record Line(String name, List<Point> points) {
        /** Copies the points and checks that there is one. */
        public Line {
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException("A line must have at least 1 point, but " + name + " has 0.");
            }
        }
    }

    /**
     * A point of a line.
     *
     * @param x its place on the lower axis
     * @param value its value, with the interval if there is one
     */
    public record Point(double x, Estimate value) {}

    /** Copies the lines and checks that there is one. */
    public OwnLines {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("A chart must have at least 1 line, but has 0.");
        }
    }

    /**
     * Draws the lines.
     *
     * @param language English or German
     * @return the chart
     */
    public PrintedChart print(Locale language) {
        Fonts.prepare();
        return PrintedChart.of(new Drawn(this, new Numbers(language)));
    }

    private record Drawn(OwnLines own, Numbers numbers) implements Chart {
        @Override
        public String name() {
            return "lines";
        }

        @Override
        public String title() {
            return own.title;
        }

        @Override
        public String reading() {
            return own.lines.stream().map(this::reading).collect(Collectors.joining("\n"));
        }

        private String reading(Line line) {
            return line.points().stream()
                    .map(point -> number(point.x()) + ": " + value(point.value().mean()))
                    .collect(Collectors.joining("; ", line.name() + ", " + own.across + " ", "."));
        }

        private String number(double x) {
            return numbers.decimals(x, decimals(x));
        }

        private String value(double value) {
            return own.shares ? numbers.exactPercent(value) : numbers.decimals(value, 3);
        }

        /** As many decimals as a number has, but no more than three. */
        private static int decimals(double x) {
            return IntStream.range(0, 3)
                    .filter(places -> Math.abs(x * Math.pow(10, places) - Math.rint(x * Math.pow(10, places))) < 1e-6)
                    .findFirst()
                    .orElse(3);
        }

        @Override
        public Figure figure(Format format) {
            List<String> names = own.lines.stream().map(Line::name).toList();
            return new Figure(
                    own.title,
                    names.size() > 1 ? SweepLines.key(names) : List.of(),
                    List.of(new Figure.Panel("", plot(format))),
                    1,
                    HEIGHT,
                    "",
                    alt());
        }

        private Plot plot(Format format) {
            double[] places = own.lines.stream()
                    .flatMap(line -> line.points().stream())
                    .mapToDouble(Point::x)
                    .toArray();
            ValueAxis up = ValueAxis.around(
                    own.lines.stream()
                            .flatMap(line -> line.points().stream())
                            .flatMapToDouble(point -> SweepEdition.ends(point.value()))
                            .toArray(),
                    own.shares);
            int decimals = (int) Math.max(0, Math.ceil(1 - Math.log10(up.high() - up.low())));
            Plot plot = new Plot(format)
                    .y(
                            up.low(),
                            up.high(),
                            "",
                            value -> own.shares ? numbers.percent(value) : numbers.decimals(value, decimals));
            across(plot, places);
            IntStream.range(0, own.lines.size())
                    .forEach(index -> draw(plot, own.lines.get(index).points(), index));
            return plot;
        }

        /** The points' own places where they are few and evenly spaced, round numbers otherwise. */
        private void across(Plot plot, double[] places) {
            double[] different = DoubleStream.of(places).sorted().distinct().toArray();
            double low = different[0];
            double high = different[different.length - 1];
            if (different.length < 2) {
                plot.x(low - 1, low + 1, own.across, x -> x == low ? number(x) : "");
                return;
            }
            plot.x(low, high, own.across, this::number);
            double step = (high - low) / (different.length - 1);
            boolean even = IntStream.range(1, different.length)
                    .allMatch(i -> Math.abs(different[i] - different[i - 1] - step) < 1e-6 * step);
            if (even) {
                int every = (different.length - 1 + MOST_TICKS) / MOST_TICKS;
                plot.xTicks(IntStream.range(0, different.length)
                        .filter(i -> i % every == 0)
                        .mapToDouble(i -> different[i])
                        .toArray());
            }
        }

        private static void draw(Plot plot, List<Point> points, int index) {
            double[] x = points.stream().mapToDouble(Point::x).toArray();
            if (points.size() > 1
                    && points.stream().allMatch(point -> point.value().hasInterval())) {
                plot.band(
                        x,
                        points.stream()
                                .mapToDouble(point -> point.value().low())
                                .toArray(),
                        points.stream()
                                .mapToDouble(point -> point.value().high())
                                .toArray(),
                        Palette.band(Palette.ofArm(index)));
            }
            plot.curve(
                    x,
                    points.stream().mapToDouble(point -> point.value().mean()).toArray(),
                    Palette.ofArm(index),
                    Palette.line(2.2));
            plot.draw((g, scale) -> points.stream()
                    .filter(point -> point.value().isDefined())
                    .forEach(point -> SweepLines.mark(
                            g, scale.x(point.x()), scale.y(point.value().mean()), 9, index)));
        }
    }
}
