package org.uptakelab.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uptakelab.measure.Estimate;

/**
 * Bars of numbers that somebody worked out beyond the measures of the lab, in the look of the house.
 *
 * @param title what one sees, in words
 * @param shares whether the values are shares, shown in percent
 * @param series what the bars of a row are called, at least one; the key, if there are several
 * @param rows the rows from the top, at least one
 */
public record OwnBars(String title, boolean shares, List<String> series, List<Row> rows) {
    private static final int BAR = 22;
    private static final int SPACE = 14;
    private static final int AXIS = 40;

    /** Room for the number behind the longest bar, as a part of the axis. */
    private static final double ROOM = 0.1;

    /**
     * A row.
     *
     * @param name its name
     * @param values a value for each series, with its interval if there is one
     */
    public record Row(String name, List<Estimate> values) {
        /** Copies the values. */
        public Row {
            values = List.copyOf(values);
        }
    }

    /** Copies the lists and checks that every row has a value for each series. */
    public OwnBars {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
        if (series.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException("A chart must have at least 1 series and 1 row, but has " + series.size()
                    + " and " + rows.size() + ".");
        }
        for (Row row : rows) {
            if (row.values().size() != series.size()) {
                throw new IllegalArgumentException("The row " + row.name() + " must have " + series.size()
                        + " values, one a series, but has " + row.values().size() + ".");
            }
        }
    }

    /**
     * Draws the bars.
     *
     * @param language English or German
     * @return the chart
     */
    public PrintedChart print(Locale language) {
        Fonts.prepare();
        return PrintedChart.of(new Drawn(this, new Words(language), new Numbers(language)));
    }

    private record Drawn(OwnBars own, Words words, Numbers numbers) implements Chart {
        @Override
        public String name() {
            return "bars";
        }

        @Override
        public String title() {
            return own.title;
        }

        @Override
        public String reading() {
            return own.rows.stream().map(this::reading).collect(Collectors.joining("\n"));
        }

        private String reading(Row row) {
            return IntStream.range(0, own.series.size())
                    .mapToObj(index -> (own.series.size() > 1 ? own.series.get(index) + " " : "")
                            + value(row.values().get(index)))
                    .collect(Collectors.joining("; ", row.name() + ": ", "."));
        }

        private String value(Estimate estimate) {
            if (!estimate.isDefined()) {
                return words.say("undefined");
            }
            return own.shares ? numbers.exactPercent(estimate.mean()) : numbers.decimals(estimate.mean(), decimals());
        }

        /** Three figures of the largest value. */
        private int decimals() {
            double most = own.rows.stream()
                    .flatMap(row -> row.values().stream())
                    .mapToDouble(estimate -> Math.abs(estimate.mean()))
                    .filter(value -> !Double.isNaN(value))
                    .max()
                    .orElse(1);
            return most == 0 ? 0 : (int) Math.max(0, Math.min(3, 2 - Math.floor(Math.log10(most))));
        }

        @Override
        public Figure figure(Format format) {
            return new Figure(
                    own.title,
                    key(),
                    List.of(new Figure.Panel("", plot(format))),
                    1,
                    AXIS + own.rows.size() * rowHeight(),
                    "",
                    alt());
        }

        private List<Figure.Entry> key() {
            return own.series.size() < 2
                    ? List.of()
                    : IntStream.range(0, own.series.size())
                            .mapToObj(index -> new Figure.Entry(
                                    (g, x, middle, width) ->
                                            fill(g, new Rectangle2D.Double(x, middle - 7, width, 14), index),
                                    own.series.get(index)))
                            .toList();
        }

        private int rowHeight() {
            return BAR * own.series.size() + SPACE;
        }

        private Plot plot(Format format) {
            ValueAxis axis = ValueAxis.around(
                    own.rows.stream()
                            .flatMap(row -> row.values().stream())
                            .flatMapToDouble(SweepEdition::ends)
                            .toArray(),
                    true);
            int decimals = (int) Math.max(0, Math.ceil(1 - Math.log10(axis.high() - axis.low())));
            return new Plot(format)
                    .x(
                            axis.low(),
                            axis.high() + ROOM * (axis.high() - axis.low()),
                            "",
                            value -> value > axis.high() + 1e-9 * (axis.high() - axis.low())
                                    ? ""
                                    : own.shares ? numbers.percent(value) : numbers.decimals(value, decimals))
                    .namedRows(own.rows.stream().map(Row::name).toList(), format.tickFont())
                    .draw((g, scale) -> {
                        for (int row = 0; row < own.rows.size(); row++) {
                            for (int index = 0; index < own.series.size(); index++) {
                                draw(g, scale, format, row, index);
                            }
                        }
                    });
        }

        private void draw(Graphics2D g, Overlay.Scale scale, Format format, int row, int index) {
            Estimate estimate = own.rows.get(row).values().get(index);
            double middle = scale.y(-row) + (index - (own.series.size() - 1) / 2.0) * BAR;
            double base = middle + 0.35 * format.labelFont().getSize2D();
            if (!estimate.isDefined()) {
                Lettering.write(
                        g,
                        value(estimate),
                        scale.x(0) + 8,
                        base,
                        format.labelFont(),
                        Palette.QUIET,
                        Lettering.Anchor.LEFT);
                return;
            }
            double zero = scale.x(0);
            double end = scale.x(estimate.mean());
            fill(
                    g,
                    new Rectangle2D.Double(
                            Math.min(zero, end), middle - BAR / 2.0 + 2, Math.abs(end - zero), BAR - 4.0),
                    index);
            double last = Math.max(zero, end);
            if (estimate.hasInterval()) {
                interval(g, scale.x(estimate.low()), scale.x(estimate.high()), middle);
                last = Math.max(last, scale.x(estimate.high()));
            }
            Lettering.writeOnGround(
                    g, value(estimate), last + 8, base, format.labelFont(), Palette.INK, Lettering.Anchor.LEFT);
        }

        private static void fill(Graphics2D g, Rectangle2D box, int index) {
            Color colour = Palette.ofArm(index);
            g.setColor(colour);
            g.fill(box);
        }

        private static void interval(Graphics2D g, double low, double high, double y) {
            for (int pass = 0; pass < 2; pass++) {
                g.setColor(pass == 0 ? Palette.PAPER : Palette.INK);
                g.setStroke(Palette.line(pass == 0 ? 4 : 1.6));
                g.draw(new Line2D.Double(low, y, high, y));
            }
        }
    }
}
