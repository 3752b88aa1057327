package org.uptakelab.report;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uptakelab.claim.Outcome;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.ClaimGroups.Dot;
import org.uptakelab.report.ClaimGroups.Group;

/**
 * One number at every setting of a claim, with its interval: grouped by what goes furthest with the outcome, within a group from the
 * smallest to the largest; with the bounds that the rule asks for and the published figures that it stands beside.
 *
 * @param quantity the number
 */
record ClaimChart(ClaimQuantity quantity) implements Chart {
    private static final int HEIGHT = 430;
    private static final double HALF_GROUP = 0.42;
    private static final double MOST_STEP = 0.12;
    /** The part of a plot's width that names below it may fill. */
    private static final double NAMES = 0.86;

    /** Beyond this many times the reach of the results a published figure would push them into a corner. */
    private static final double FAR = 4;

    private ClaimEdition edition() {
        return quantity.edition();
    }

    private ClaimGroups groups() {
        return new ClaimGroups(quantity);
    }

    private String say(String key, String... gaps) {
        return edition().say(key, gaps);
    }

    @Override
    public String name() {
        return edition().stem() + "-" + quantity.measure();
    }

    @Override
    public String title() {
        if (quantity.points().isEmpty()) {
            return say("sweep.undefined", "measure", capital(quantity.label()));
        }
        String low = quantity.say(quantity.lowest());
        String high = quantity.say(quantity.highest());
        return low.equals(high)
                ? say("claim.chart.title.about", "measure", capital(quantity.label()), "value", low)
                : say("sweep.range.title", "measure", capital(quantity.label()), "low", low, "high", high);
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    @Override
    public String reading() {
        if (!quantity.isJudged()) {
            List<String> beforehand = beforehand();
            return beforehand.isEmpty()
                    ? say("claim.chart.told.reading")
                    : edition()
                            .words()
                            .sayCount(
                                    "claim.chart.told.beforehand",
                                    beforehand.size(),
                                    "bounds",
                                    String.join("; ", beforehand));
        }
        String groups = groups().groups().stream()
                .filter(group -> group.judged() > 0)
                .map(group -> say(
                        "claim.chart.group",
                        "value",
                        group.name(),
                        "holds",
                        edition().numbers().whole(group.holds()),
                        "points",
                        edition().numbers().whole(group.judged())))
                .collect(Collectors.joining(", "));
        return say(
                "claim.chart.bounds",
                "reading",
                edition().readingAmidst(quantity.rule()),
                "bounds",
                quantity.bounds(),
                "groups",
                groups);
    }

    /** {@return what rules ask of this before they judge a setting, in words} */
    private List<String> beforehand() {
        return edition().result().rules().stream()
                .flatMap(rule -> rule.rule().where().stream()
                        .filter(condition -> condition.measure().equals(quantity.measure()))
                        .map(condition -> ClaimQuantity.beforehand(edition(), rule, condition)))
                .filter(ClaimQuantity::isMeasure)
                .map(ClaimQuantity::bounds)
                .distinct()
                .toList();
    }

    @Override
    public Figure figure(Format format) {
        return new Figure(title(), key(), List.of(new Figure.Panel("", plot(format))), 1, HEIGHT, caption(), alt());
    }

    private List<Figure.Entry> key() {
        List<Figure.Entry> entries = new ArrayList<>();
        if (quantity.isJudged()) {
            Stream.of(OutcomeLook.values())
                    .filter(look -> count(look) > 0)
                    .map(this::entry)
                    .forEach(entries::add);
        } else {
            entries.add(new Figure.Entry(
                    (g, x, middle, width) -> told(g, x + width / 2, middle, 12), say("claim.chart.told")));
        }
        if (groups().groups().stream().anyMatch(group -> group.dots().stream().anyMatch(Dot::beside))) {
            entries.add(new Figure.Entry(
                    (g, x, middle, width) -> Marker.CROSS.draw(g, x + width / 2, middle, 12, Palette.STONE),
                    say(
                            "claim.chart.also",
                            "names",
                            String.join(", ", edition().claim().grid().also()))));
        }
        return entries;
    }

    private long count(OutcomeLook look) {
        return quantity.count(Outcome.valueOf(look.name()));
    }

    private Figure.Entry entry(OutcomeLook look) {
        return new Figure.Entry(
                (g, x, middle, width) -> look.mark(g, x + width / 2, middle, 12),
                say(look.key()) + " (" + edition().numbers().whole(count(look)) + ")");
    }

    /** The mark of a number that no rule asks for. */
    private static void told(Graphics2D g, double x, double y, double size) {
        Marker.CIRCLE.draw(g, x, y, size, Palette.QUIET);
    }

    private String caption() {
        List<ClaimFigure> drawn = drawn();
        String figures = IntStream.range(0, drawn.size())
                .mapToObj(i -> letter(i) + " " + drawn.get(i).inOneLine())
                .collect(Collectors.joining("; "));
        int undefined = quantity.settings().size() - quantity.points().size();
        return Stream.of(
                        say("claim.chart.caption", "worlds", edition().worlds()),
                        quantity.isJudged() && count(OutcomeLook.OPEN) > 0 ? say("claim.chart.caption.open") : "",
                        figures.isEmpty() ? "" : say("claim.chart.figures", "figures", figures),
                        undefined == 0
                                ? ""
                                : say(
                                        "claim.chart.undefined",
                                        "count",
                                        edition().numbers().whole(undefined)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    /** The published figures that stand on the axis, the smallest first. */
    private List<ClaimFigure> drawn() {
        double reach = FAR
                * ends().map(Math::abs)
                        .filter(value -> !Double.isNaN(value))
                        .max()
                        .orElse(0);
        return ClaimFigure.of(edition()).stream()
                .filter(figure -> figure.standsBeside(quantity.measure()))
                .filter(figure -> quantity.comparesWith(figure.figure().unit()))
                .filter(figure ->
                        quantity.isPercent() || figure.ends().map(Math::abs).allMatch(end -> end <= reach))
                .sorted(Comparator.comparingDouble(figure -> figure.ends().min().orElse(0)))
                .toList();
    }

    private DoubleStream ends() {
        return groups().groups().stream()
                .flatMap(group -> group.dots().stream())
                .flatMapToDouble(dot -> SweepEdition.ends(dot.estimate()));
    }

    private ValueAxis axis() {
        DoubleStream bounds = quantity.asked().stream()
                .flatMapToDouble(bound -> DoubleStream.of(bound.above(), bound.below()))
                .filter(Double::isFinite);
        DoubleStream figures = drawn().stream().flatMapToDouble(ClaimFigure::ends);
        return ValueAxis.around(
                DoubleStream.concat(ends(), DoubleStream.concat(bounds, figures))
                        .map(value -> quantity.isPercent() ? 100 * value : value)
                        .toArray(),
                quantity.isPercent());
    }

    private double shown(double value) {
        return quantity.isPercent() ? 100 * value : value;
    }

    private Plot plot(Format format) {
        List<Group> groups = groups().groups();
        ValueAxis axis = axis();
        int decimals = (int) Math.max(0, Math.ceil(-Math.log10((axis.high() - axis.low()) / 5)));
        String unit = quantity.isMeasure() && quantity.isPercent() ? "\u00a0%" : "";
        return new Plot(format)
                .y(axis.low(), axis.high(), "", value -> edition().numbers().decimals(value, decimals) + unit)
                .titleAbove(axisTitle(format), format.labelFont())
                .namedColumns(
                        groups.stream()
                                .map(group -> fitting(group.name(), groups.size(), format))
                                .toList(),
                        groups().name(),
                        format.tickFont())
                .draw((g, scale) -> {
                    drawBounds(g, scale, axis, groups.size());
                    drawFigures(g, scale, format, groups.size());
                    for (int i = 0; i < groups.size(); i++) {
                        draw(g, scale, i, groups.get(i).dots());
                    }
                });
    }

    /** A name as far as it fits below its group; the reading has it whole. */
    private static String fitting(String name, int groups, Format format) {
        double room = NAMES * format.panelWidth(1) / groups;
        String fitting = name;
        while (fitting.length() > 1 && Lettering.width(fitting, format.tickFont()) > room) {
            fitting = fitting.substring(0, fitting.length() - (fitting.endsWith("…") ? 2 : 1)) + "…";
        }
        return fitting;
    }

    private List<String> axisTitle(Format format) {
        return Lettering.wrap(capital(quantity.label()), format.labelFont(), format.panelWidth(1));
    }

    /** What the rule asks for, as a shaded range with a line at each bound. */
    private void drawBounds(Graphics2D g, Overlay.Scale scale, ValueAxis axis, int groups) {
        quantity.asked().ifPresent(bound -> {
            double top = scale.y(Double.isInfinite(bound.below()) ? axis.high() : shown(bound.below()));
            double bottom = scale.y(Double.isInfinite(bound.above()) ? axis.low() : shown(bound.above()));
            double left = scale.x(-0.5) - beyond(scale, groups);
            double right = scale.x(groups - 0.5) + beyond(scale, groups);
            g.setColor(Palette.withAlpha(Palette.BLUE, 22));
            g.fill(new Rectangle2D.Double(left, top, right - left, bottom - top));
            g.setColor(Palette.BLUE);
            g.setStroke(Palette.line(1.6));
            if (Double.isFinite(bound.above())) {
                g.draw(new Line2D.Double(left, bottom, right, bottom));
            }
            if (Double.isFinite(bound.below())) {
                g.draw(new Line2D.Double(left, top, right, top));
            }
        });
    }

    /** How far the lines of the grid go on beyond the outermost groups. */
    private static double beyond(Overlay.Scale scale, int groups) {
        return (scale.x(groups - 0.5) - scale.x(-0.5)) * (1 / HouseTheme.CONTENT - 1) / 2;
    }

    /** Published figures, as dashed lines or bands with a letter at the right end. */
    private void drawFigures(Graphics2D g, Overlay.Scale scale, Format format, int groups) {
        List<ClaimFigure> drawn = drawn();
        double left = scale.x(-0.5) - beyond(scale, groups);
        double right = scale.x(groups - 0.5) + beyond(scale, groups);
        for (int i = 0; i < drawn.size(); i++) {
            double[] ends = drawn.get(i).ends().map(this::shown).map(scale::y).toArray();
            double at = right - 10 - 22.0 * (i % 3);
            if (ends.length == 2 && Math.abs(ends[0] - ends[1]) > 1) {
                g.setColor(Palette.withAlpha(Palette.INK, 18));
                g.fill(new Rectangle2D.Double(left, ends[1], right - left, ends[0] - ends[1]));
            }
            g.setColor(Palette.INK);
            g.setStroke(Palette.dashes(1.4, 6, 4));
            for (double y : ends) {
                g.draw(new Line2D.Double(left, y, right, y));
            }
            double y = ends[0];
            Marker.CIRCLE.draw(g, at, y, 19, Palette.INK);
            Lettering.write(
                    g,
                    letter(i),
                    at,
                    y + 0.35 * format.captionFont().getSize2D(),
                    format.captionFont(),
                    Palette.PAPER,
                    Lettering.Anchor.MIDDLE);
        }
    }

    private void draw(Graphics2D g, Overlay.Scale scale, int group, List<Dot> dots) {
        double step = Math.min(MOST_STEP, 2 * HALF_GROUP / Math.max(1, dots.size() - 1));
        double room = scale.x(step) - scale.x(0);
        double size = Math.max(5, Math.min(11, room * 0.95));
        double width = Math.max(0.8, Math.min(1.6, room * 0.4));
        for (int i = 0; i < dots.size(); i++) {
            Dot dot = dots.get(i);
            Estimate estimate = dot.estimate();
            double x = scale.x(group + (i - (dots.size() - 1) / 2.0) * step);
            if (estimate.hasInterval()) {
                g.setColor(dot.outcome()
                        .map(OutcomeLook::of)
                        .map(OutcomeLook::colour)
                        .orElse(Palette.STONE));
                g.setStroke(Palette.line(width));
                g.draw(new Line2D.Double(x, scale.y(shown(estimate.low())), x, scale.y(shown(estimate.high()))));
            }
            mark(g, dot, x, scale.y(shown(estimate.mean())), size);
        }
    }

    private static void mark(Graphics2D g, Dot dot, double x, double y, double size) {
        if (dot.beside()) {
            Marker.CROSS.draw(g, x, y, size, Palette.STONE);
        } else {
            dot.outcome()
                    .map(OutcomeLook::of)
                    .ifPresentOrElse(look -> look.mark(g, x, y, size), () -> told(g, x, y, size));
        }
    }
}
