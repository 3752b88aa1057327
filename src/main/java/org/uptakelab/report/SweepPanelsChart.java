package org.uptakelab.report;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.Figure.Entry;
import org.uptakelab.sweep.Factor;

/**
 * A measure over the grid of three factors or more, in small multiples: against the factor with the most numbers, a line for each
 * recommender; side by side the levels of a second factor, one below the other those of a third; means over all others.
 *
 * @param edition an experiment with three factors or more, whose design is the grid
 * @param measure the measure
 */
record SweepPanelsChart(SweepEdition edition, String measure) implements SweepMeasureChart {
    private static final int MOST_ROWS = 4;
    private static final int WIDE_COLUMNS = 4;
    private static final int NARROW_COLUMNS = 2;

    @Override
    public String name() {
        return "panels-" + measure;
    }

    private List<Factor> factors() {
        return edition.sweep().factors();
    }

    /** The factor along the x axes: of those with numbers the one with the most, the first of equals. */
    private int across() {
        int best = 0;
        for (int index = 0; index < factors().size(); index++) {
            if (rank(index) > rank(best)) {
                best = index;
            }
        }
        return best;
    }

    private int rank(int index) {
        Factor factor = factors().get(index);
        return FactorAxis.of(factor).isNumeric() ? factor.values().size() : 0;
    }

    /** The other factors, those with numbers first: that of the columns, that of the rows, and those that means are taken over. */
    private int[] others() {
        return IntStream.range(0, factors().size())
                .filter(index -> index != across())
                .boxed()
                .sorted(Comparator.comparing(index -> rank(index) == 0))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Which levels of a factor are drawn: all, or some at equal distances with the first and the last among them. */
    private int[] drawn(int factor, int most) {
        int levels = factors().get(factor).values().size();
        return levels <= most
                ? IntStream.range(0, levels).toArray()
                : IntStream.range(0, most)
                        .map(i -> Math.round(i * (levels - 1f) / (most - 1)))
                        .toArray();
    }

    private int[] columns(Format format) {
        return drawn(others()[0], format == Format.WIDE ? WIDE_COLUMNS : NARROW_COLUMNS);
    }

    private int[] rows() {
        return drawn(others()[1], MOST_ROWS);
    }

    /** A panel before it is drawn: for each recommender an estimate at each value of the factor along the x axis. */
    private record Small(String heading, List<List<Estimate>> lines) {}

    @Override
    public Figure figure(Format format) {
        int[] columns = columns(format);
        List<Small> smalls = IntStream.of(rows())
                .boxed()
                .flatMap(row -> IntStream.of(columns).mapToObj(column -> small(column, row)))
                .toList();
        // One axis for all, so that they can be compared.
        ValueAxis axis = ValueAxis.around(
                smalls.stream()
                        .flatMap(small -> small.lines().stream())
                        .flatMap(List::stream)
                        .flatMapToDouble(SweepEdition::ends)
                        .toArray(),
                edition.isShare(measure));
        return new Figure(
                title(),
                key(format),
                smalls.stream().map(small -> panel(small, axis, format)).toList(),
                columns.length,
                format == Format.WIDE ? 190 : 170,
                caption(format),
                alt());
    }

    private List<Entry> key(Format format) {
        List<Entry> key = new ArrayList<>(SweepLines.key(edition.sweep().recommenders()));
        String title = edition.key(factors().get(across())).title(format.labelFont(), format.panelWidth(1) - 40);
        key.add(new Entry((g, x, middle, width) -> arrow(g, x, middle, width), title, true));
        return key;
    }

    private static void arrow(Graphics2D g, double x, double middle, double width) {
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x, middle);
        arrow.lineTo(x + width, middle);
        arrow.moveTo(x + width - 6, middle - 4);
        arrow.lineTo(x + width, middle);
        arrow.lineTo(x + width - 6, middle + 4);
        g.setColor(Palette.QUIET);
        g.setStroke(Palette.line(1.4));
        g.draw(arrow);
    }

    private Small small(int column, int row) {
        return new Small(
                level(others()[0], column) + "\n" + level(others()[1], row),
                IntStream.range(0, edition.sweep().recommenders().size())
                        .mapToObj(recommender -> line(recommender, column, row))
                        .toList());
    }

    private Figure.Panel panel(Small small, ValueAxis axis, Format format) {
        SweepLines lines = new SweepLines(edition, factors().get(across()));
        Plot plot = lines.placed(new Plot(format), format, 5, "")
                .y(axis.low(), axis.high(), "", value -> edition.tick(value, measure, axis));
        lines.draw(plot, small.lines());
        return new Figure.Panel(small.heading(), plot);
    }

    private String level(int factor, int level) {
        Factor one = factors().get(factor);
        return edition.key(one).name() + " " + edition.level(one.values().get(level));
    }

    private List<Estimate> line(int recommender, int column, int row) {
        GridMeans means = new GridMeans(edition);
        int[] levels = new int[factors().size()];
        Arrays.fill(levels, GridMeans.ANY);
        levels[others()[0]] = column;
        levels[others()[1]] = row;
        MeasureText text = edition.text(measure);
        return IntStream.range(0, factors().get(across()).values().size())
                .mapToObj(level -> {
                    levels[across()] = level;
                    return text.cut(means.at(recommender, measure, levels));
                })
                .toList();
    }

    private String caption(Format format) {
        StringBuilder caption = new StringBuilder(edition.intervalNote());
        int[] others = others();
        if (others.length > 2) {
            caption.append(' ')
                    .append(edition.words()
                            .say(
                                    "sweep.panels.means",
                                    "keys",
                                    IntStream.of(others)
                                            .skip(2)
                                            .mapToObj(index ->
                                                    factors().get(index).key())
                                            .collect(Collectors.joining(", "))));
        }
        notAll(others[0], columns(format), caption);
        notAll(others[1], rows(), caption);
        FactorAxis axis = FactorAxis.of(factors().get(across()));
        if (axis.isNumeric() && !axis.isEven()) {
            caption.append(' ')
                    .append(edition.words()
                            .say("sweep.uneven", "key", factors().get(across()).key()));
        }
        return caption.toString();
    }

    private void notAll(int factor, int[] drawn, StringBuilder caption) {
        Factor one = factors().get(factor);
        if (drawn.length < one.values().size()) {
            caption.append(' ')
                    .append(edition.words()
                            .say(
                                    "sweep.panels.some",
                                    "key",
                                    one.key(),
                                    "drawn",
                                    edition.numbers().whole(drawn.length),
                                    "all",
                                    edition.numbers().whole(one.values().size())));
        }
    }
}
