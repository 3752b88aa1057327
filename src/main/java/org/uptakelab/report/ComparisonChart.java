package org.uptakelab.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.uptakelab.comparison.Difference;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.ComparisonEdition.Pair;
import org.uptakelab.report.MeasureText.Unit;

/** Differences from the first arm with their intervals, a row a measure, a marker an arm. */
record ComparisonChart(ComparisonEdition edition, Kind kind) implements Chart {
    private static final double HUNDRED = 100;
    private static final int AXIS = 64;
    private static final int ROW = 22;
    private static final int MARKER = 15;
    private static final double SIZE = 12;

    /** What the differences are told in. */
    enum Kind {
        /** Shares, in percentage points. */
        SHARES("differences", "taken_share"),
        /** All other measures, in percent of their mean in the first arm. */
        OTHERS("changes", "revenue");

        private final String file;
        private final String lead;

        Kind(String file, String lead) {
            this.file = file;
            this.lead = lead;
        }
    }

    /** {@return the charts that have something to show} */
    static List<Chart> of(ComparisonEdition edition) {
        List<Chart> charts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            ComparisonChart chart = new ComparisonChart(edition, kind);
            if (!chart.measures().isEmpty()) {
                charts.add(chart);
            }
        }
        return charts;
    }

    @Override
    public String name() {
        return kind.file;
    }

    /**
     * Measures that some arm and the first define; those that are told in percent must be more than 0 in the first. Coverage is a
     * share of items and not of what people do: its differences are so large that all others would look alike.
     */
    private List<String> measures() {
        return edition.pairs().stream()
                .flatMap(pair -> pair.differences().stream())
                .map(Difference::measure)
                .distinct()
                .filter(measure -> !measure.equals("coverage"))
                .filter(measure -> kind == Kind.SHARES == (edition.text(measure).unit() == Unit.SHARE))
                .filter(measure -> edition.pairs().stream().anyMatch(pair -> isShown(pair.of(measure))))
                .toList();
    }

    private boolean isShown(Difference difference) {
        return difference.estimate().isDefined() && (kind == Kind.SHARES || difference.first() > 0);
    }

    private double shown(double value, Difference difference) {
        return kind == Kind.SHARES ? HUNDRED * value : HUNDRED * value / difference.first();
    }

    @Override
    public String title() {
        String measure = headline();
        if (measure.isEmpty()) {
            return edition.words().say("compare.title.none", "first", edition.first());
        }
        List<Pair> ordered = edition.pairs().stream()
                .filter(pair -> isShown(pair.of(measure)))
                .sorted(Comparator.comparingDouble(
                        pair -> pair.of(measure).estimate().mean()))
                .toList();
        Pair low = ordered.get(0);
        Pair high = ordered.get(ordered.size() - 1);
        return edition.words()
                .say(
                        ordered.size() == 1 ? "compare.title" : "compare.title.many",
                        "first",
                        edition.first(),
                        "measure",
                        edition.text(measure).label(),
                        "low",
                        told(low.of(measure)),
                        "lowName",
                        low.name(),
                        "high",
                        told(high.of(measure)),
                        "highName",
                        high.name());
    }

    /** The leading measure if a difference is seen in it, or else the first in which one is; empty if there is none. */
    private String headline() {
        return Stream.concat(Stream.of(kind.lead), measures().stream())
                .filter(measures()::contains)
                .filter(measure -> edition.pairs().stream()
                        .map(pair -> pair.of(measure))
                        .anyMatch(difference -> isShown(difference) && difference.isSeen()))
                .findFirst()
                .orElse("");
    }

    private String told(Difference difference) {
        return kind == Kind.SHARES ? edition.difference(difference) : percent(difference);
    }

    private String percent(Difference difference) {
        return edition.signed(shown(difference.estimate().mean(), difference), 1) + "\u00a0%";
    }

    @Override
    public String reading() {
        return edition.pairs().stream().map(this::reading).collect(Collectors.joining("\n"));
    }

    private String reading(Pair pair) {
        List<Difference> all =
                measures().stream().map(pair::of).filter(this::isShown).toList();
        return edition.words()
                .say(
                        "compare.reading",
                        "name",
                        pair.name(),
                        "more",
                        list(all.stream()
                                .filter(difference -> difference.isSeen()
                                        && difference.estimate().mean() > 0)
                                .toList()),
                        "less",
                        list(all.stream()
                                .filter(difference -> difference.isSeen()
                                        && difference.estimate().mean() < 0)
                                .toList()),
                        "same",
                        list(all.stream()
                                .filter(difference -> !difference.isSeen())
                                .toList()));
    }

    private String list(List<Difference> differences) {
        return differences.isEmpty()
                ? edition.words().say("compare.nothing")
                : differences.stream()
                        .map(difference -> edition.text(difference.measure()).label()
                                + (difference.isSeen() ? " " + told(difference) : ""))
                        .collect(Collectors.joining("; "));
    }

    @Override
    public Figure figure(Format format) {
        return new Figure(
                title(),
                key(),
                List.of(new Figure.Panel("", plot(format))),
                1,
                AXIS + measures().size() * rowHeight(),
                edition.note() + " " + edition.words().say("compare.caption." + kind.file, "first", edition.first()),
                alt());
    }

    private int rowHeight() {
        return ROW + MARKER * (edition.pairs().size() - 1);
    }

    private List<Figure.Entry> key() {
        List<Figure.Entry> entries = new ArrayList<>();
        if (edition.pairs().size() > 1) {
            edition.pairs()
                    .forEach(pair -> entries.add(new Figure.Entry(
                            (g, x, middle, width) -> Marker.ofArm(pair.index())
                                    .draw(g, x + width / 2, middle, SIZE + 1, Palette.ofArm(pair.index())),
                            pair.name())));
        }
        entries.add(new Figure.Entry(
                (g, x, middle, width) -> Marker.CIRCLE.draw(g, x + width / 2, middle, SIZE + 1, Palette.INK),
                edition.words().say("compare.key.seen"),
                true));
        entries.add(new Figure.Entry(
                (g, x, middle, width) ->
                        Marker.CIRCLE.draw(g, x + width / 2, middle, SIZE + 1, Palette.INK, Marker.Filling.OPEN),
                edition.words().say("compare.key.unseen")));
        return entries;
    }

    private Plot plot(Format format) {
        List<String> measures = measures();
        ValueAxis axis = axis(measures);
        int decimals = (int) Math.max(0, Math.ceil(-Math.log10((axis.high() - axis.low()) / 5)));
        return new Plot(format)
                .x(
                        axis.low(),
                        axis.high(),
                        edition.words().say(format.key("compare.axis." + kind.file), "first", edition.first()),
                        value -> edition.signed(value, decimals))
                .namedRows(
                        measures.stream()
                                .map(measure -> rowName(measure, format))
                                .toList(),
                        format.tickFont())
                .draw((g, scale) -> {
                    drawZero(g, scale, measures.size());
                    for (int row = 0; row < measures.size(); row++) {
                        for (Pair pair : edition.pairs()) {
                            draw(g, scale, -row + offset(pair), pair.index(), pair.of(measures.get(row)));
                        }
                    }
                });
    }

    /** On phones without what stands in brackets. */
    private String rowName(String measure, Format format) {
        String label = edition.text(measure).label();
        return format == Format.NARROW ? label.replaceFirst(" \\(.*", "") : label;
    }

    private ValueAxis axis(List<String> measures) {
        double[] ends = measures.stream()
                .flatMap(measure -> edition.pairs().stream().map(pair -> pair.of(measure)))
                .filter(this::isShown)
                .flatMapToDouble(difference -> DoubleStream.of(
                                difference.estimate().low(),
                                difference.estimate().mean(),
                                difference.estimate().high())
                        .map(value -> shown(value, difference)))
                .toArray();
        return ValueAxis.around(ends, true);
    }

    /** Where the marker of an arm stands in its row, in rows from the middle. */
    private double offset(Pair pair) {
        int arms = edition.pairs().size();
        return ((arms - 1) / 2.0 - pair.index()) * MARKER / rowHeight();
    }

    private static void drawZero(Graphics2D g, Overlay.Scale scale, int rows) {
        g.setColor(Palette.QUIET);
        g.setStroke(Palette.line(1.2));
        g.draw(new Line2D.Double(scale.x(0), scale.y(0.5), scale.x(0), scale.y(0.5 - rows)));
    }

    private void draw(Graphics2D g, Overlay.Scale scale, double row, int arm, Difference difference) {
        if (!isShown(difference)) {
            return;
        }
        Estimate estimate = difference.estimate();
        Color colour = edition.pairs().size() == 1 ? Palette.BLUE : Palette.ofArm(arm);
        double y = scale.y(row);
        if (estimate.hasInterval()) {
            g.setColor(colour);
            g.setStroke(Palette.line(2.2));
            g.draw(new Line2D.Double(
                    scale.x(shown(estimate.low(), difference)), y, scale.x(shown(estimate.high(), difference)), y));
        }
        Marker.ofArm(arm)
                .draw(
                        g,
                        scale.x(shown(estimate.mean(), difference)),
                        y,
                        SIZE,
                        colour,
                        difference.isSeen() ? Marker.Filling.FULL : Marker.Filling.OPEN);
    }
}
