package org.uptakelab.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.Figure.Entry;
import org.uptakelab.report.Lettering.Anchor;

/**
 * All points of an experiment in parallel coordinates: an axis for the recommender, each factor and the first measures, a line for
 * each point and recommender. Those that hold a mark are in colour, and so one sees how many ways lead to the same number. Where
 * the first measure is no share, or holds no mark, it is the lowest and the highest tenth.
 *
 * @param edition the experiment in one language
 */
record SweepParallelChart(SweepEdition edition) implements Chart {
    private static final int MOST_MEASURES = 3;

    /** More lines than these are an even grey. */
    private static final int MOST_REST = 1500;

    /** Height of the axes, and the distance of axes one below the other, in logical pixels. */
    private static final int UPRIGHT = 400;

    private static final int LEVEL = 96;
    private static final Color REST = new Color(0x8A939C);

    /** Lines that stand out. */
    private record Group(String name, Color colour, BasicStroke stroke, Set<Integer> results) {}

    @Override
    public String name() {
        return "parallel";
    }

    private String measure() {
        return edition.sweep().measures().get(0);
    }

    @Override
    public String title() {
        return edition.words()
                .say(
                        hasMarks() ? "sweep.parallel.title.marks" : "sweep.parallel.title",
                        "measure",
                        edition.text(measure()).label(),
                        "first",
                        edition.numbers().whole(groups().get(0).results().size()),
                        "second",
                        edition.numbers().whole(groups().get(1).results().size()),
                        "all",
                        edition.numbers().whole(edition.result().results().size()));
    }

    @Override
    public String reading() {
        return groups().stream().map(this::reading).collect(Collectors.joining("\n"));
    }

    /** Where the lines of a group cross the axes of recommenders and factors. */
    private String reading(Group group) {
        if (group.results().isEmpty()) {
            return edition.words().say("sweep.parallel.none", "group", group.name());
        }
        List<String> ranges = new ArrayList<>();
        if (edition.sweep().recommenders().size() > 1) {
            ranges.add(edition.sweep().recommenders().stream()
                    .filter(name -> group.results().stream()
                            .anyMatch(result -> recommender(result).equals(name)))
                    .collect(Collectors.joining(", ")));
        }
        for (int factor = 0; factor < edition.sweep().factors().size(); factor++) {
            ranges.add(edition.key(edition.sweep().factors().get(factor)).inSentence() + " " + range(group, factor));
        }
        return edition.words()
                .say("sweep.parallel.reading", "group", group.name(), "ranges", String.join("; ", ranges));
    }

    private String recommender(int result) {
        return edition.result().results().get(result).recommender();
    }

    private String range(Group group, int factor) {
        FactorAxis axis = edition.places(factor);
        List<String> values = group.results().stream()
                .map(result ->
                        edition.result().results().get(result).cell().values().get(factor))
                .distinct()
                .sorted(Comparator.comparingInt(axis.values()::indexOf))
                .toList();
        String first = edition.level(values.get(0));
        return values.size() == 1
                ? first
                : first + " " + edition.words().say("number.to") + " " + edition.level(values.get(values.size() - 1));
    }

    private boolean hasMarks() {
        return edition.isShare(measure())
                && Marks.LEVELS.stream().anyMatch(mark -> !holding(mark).isEmpty());
    }

    /** Two groups of lines that stand out. */
    private List<Group> groups() {
        if (hasMarks()) {
            double first = Marks.LEVELS.get(0);
            double second = Marks.LEVELS.get(1);
            return List.of(group(mark(first), holding(first), true), group(mark(second), holding(second), false));
        }
        List<Estimate> estimates = edition.all(measure());
        List<Integer> sorted = IntStream.range(0, estimates.size())
                .filter(result -> estimates.get(result).isDefined())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        result -> estimates.get(result).mean()))
                .toList();
        int tenth = (sorted.size() + 9) / 10;
        return List.of(
                group(edition.words().say("sweep.parallel.low"), Set.copyOf(sorted.subList(0, tenth)), true),
                group(
                        edition.words().say("sweep.parallel.high"),
                        Set.copyOf(sorted.subList(sorted.size() - tenth, sorted.size())),
                        false));
    }

    private String mark(double mark) {
        return edition.words()
                .say("sweep.parallel.mark", "mark", edition.numbers().percent(mark));
    }

    private Set<Integer> holding(double mark) {
        List<Estimate> estimates = edition.all(measure());
        return IntStream.range(0, estimates.size())
                .filter(result -> estimates.get(result).contains(mark))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Group group(String name, Set<Integer> results, boolean first) {
        return new Group(
                name,
                first ? Palette.BLUE : Palette.VERMILLION,
                first ? Palette.line(1.3) : Palette.dashes(1.3, 5, 2.5f),
                results);
    }

    private List<ParallelAxis> axes() {
        List<ParallelAxis> axes = new ArrayList<>();
        if (edition.sweep().recommenders().size() > 1) {
            axes.add(ParallelAxis.ofRecommenders(edition));
        }
        for (int factor = 0; factor < edition.sweep().factors().size(); factor++) {
            axes.add(ParallelAxis.ofFactor(edition, factor));
        }
        edition.sweep().measures().stream()
                .limit(MOST_MEASURES)
                .forEach(measure -> axes.add(ParallelAxis.ofMeasure(edition, measure)));
        return axes;
    }

    @Override
    public Figure figure(Format format) {
        List<ParallelAxis> axes = axes();
        boolean wide = format == Format.WIDE;
        double head = wide ? headHeight(axes, format) / UPRIGHT : 0;
        Plot plot = new Plot(format);
        if (wide) {
            plot.blank(-0.45, axes.size() - 0.55, -0.02, 1 + head);
        } else {
            plot.blank(0, 1, 0.65 - axes.size(), 0.4);
        }
        plot.draw((g, scale) -> drawLines(g, scale, axes, wide)).draw((g, scale) -> drawAxes(g, scale, axes, format));
        return new Figure(
                title(),
                key(),
                List.of(new Figure.Panel("", plot)),
                1,
                wide ? (int) (UPRIGHT * (1 + head) / HouseTheme.CONTENT) : LEVEL * axes.size(),
                caption(axes),
                alt());
    }

    /** Room for the tallest of the names above the axes. */
    private static double headHeight(List<ParallelAxis> axes, Format format) {
        double room = format.panelWidth(1) * HouseTheme.CONTENT / axes.size() - 8;
        int lines = axes.stream()
                .mapToInt(axis -> headLines(axis, format, room).size())
                .max()
                .orElse(0);
        return 18 + lines * Lettering.leading(format.captionFont());
    }

    private List<Entry> key() {
        List<Entry> key = new ArrayList<>();
        for (Group group : groups()) {
            if (group.results().isEmpty()) {
                continue;
            }
            key.add(new Entry(
                    (g, x, middle, width) ->
                            stroke(g, new Line2D.Double(x, middle, x + width, middle), group.colour(), group.stroke()),
                    group.name()));
        }
        key.add(new Entry(
                (g, x, middle, width) -> stroke(
                        g,
                        new Line2D.Double(x, middle, x + width, middle),
                        Palette.withAlpha(REST, 120),
                        Palette.line(1)),
                edition.words().say("sweep.parallel.rest")));
        return key;
    }

    private static void stroke(Graphics2D g, Shape line, Color colour, BasicStroke stroke) {
        g.setColor(colour);
        g.setStroke(stroke);
        g.draw(line);
    }

    /** Results of no group that can be drawn. */
    private int[] rest(List<ParallelAxis> axes, List<Group> groups) {
        return IntStream.range(0, edition.result().results().size())
                .filter(result ->
                        groups.stream().noneMatch(group -> group.results().contains(result)))
                .filter(result -> ParallelAxis.crossesAll(axes, result))
                .toArray();
    }

    /** All of them, or an even choice. */
    private static int[] chosen(int[] rest) {
        int most = Math.min(rest.length, MOST_REST);
        return IntStream.range(0, most)
                .map(i -> rest[(int) ((long) i * rest.length / most)])
                .toArray();
    }

    private void drawLines(Graphics2D g, Overlay.Scale scale, List<ParallelAxis> axes, boolean wide) {
        List<Group> groups = groups();
        int[] rest = chosen(rest(axes, groups));
        Color faint = Palette.withAlpha(REST, Math.max(22, Math.min(9000 / Math.max(1, rest.length), 90)));
        for (int result : rest) {
            drawLine(g, scale, axes, result, wide, faint, Palette.line(1));
        }
        for (Group group : groups) {
            int alpha =
                    Math.max(70, Math.min(12000 / Math.max(1, group.results().size()), 230));
            Color colour = Palette.withAlpha(group.colour(), alpha);
            group.results().stream()
                    .sorted()
                    .forEach(result -> drawLine(g, scale, axes, result, wide, colour, group.stroke()));
        }
    }

    private static void drawLine(
            Graphics2D g,
            Overlay.Scale scale,
            List<ParallelAxis> axes,
            int result,
            boolean wide,
            Color colour,
            BasicStroke stroke) {
        if (!ParallelAxis.crossesAll(axes, result)) {
            return;
        }
        Path2D path = new Path2D.Double();
        for (int axis = 0; axis < axes.size(); axis++) {
            Point2D point = point(scale, axis, axes.get(axis).place(result), wide);
            if (axis == 0) {
                path.moveTo(point.getX(), point.getY());
            } else {
                path.lineTo(point.getX(), point.getY());
            }
        }
        stroke(g, path, colour, stroke);
    }

    /** Axes stand side by side on wide pictures, one below the other on narrow ones. */
    private static Point2D point(Overlay.Scale scale, int axis, double place, boolean wide) {
        return wide
                ? new Point2D.Double(scale.x(axis), scale.y(place))
                : new Point2D.Double(scale.x(place), scale.y(-axis));
    }

    private static void drawAxes(Graphics2D g, Overlay.Scale scale, List<ParallelAxis> axes, Format format) {
        boolean wide = format == Format.WIDE;
        Font font = format.captionFont();
        Font name = Fonts.semiBold(font.getSize2D());
        for (int index = 0; index < axes.size(); index++) {
            ParallelAxis axis = axes.get(index);
            Point2D low = point(scale, index, 0, wide);
            Point2D high = point(scale, index, 1, wide);
            stroke(g, new Line2D.Double(low, high), Palette.INK, Palette.line(1.2));
            for (ParallelAxis.Tick tick : axis.ticks()) {
                drawTick(g, point(scale, index, tick.place(), wide), tick, font, wide);
            }
            if (wide) {
                double room = scale.x(1) - scale.x(0) - 8;
                writeHead(g, headLines(axis, format, room), high, format);
            } else {
                double y = low.getY() - 0.9 * font.getSize2D();
                Lettering.writeOnGround(g, axis.name(), low.getX(), y, name, Palette.INK, Anchor.LEFT);
                Lettering.writeOnGround(
                        g, axis.detail().replace("\n", " · "), high.getX(), y, font, Palette.QUIET, Anchor.RIGHT);
            }
        }
    }

    private static void drawTick(Graphics2D g, Point2D at, ParallelAxis.Tick tick, Font font, boolean wide) {
        if (wide) {
            stroke(
                    g,
                    new Line2D.Double(at.getX() - 4, at.getY(), at.getX(), at.getY()),
                    Palette.INK,
                    Palette.line(1.2));
            double y = at.getY() + 0.34 * font.getSize2D();
            Lettering.writeOnGround(g, tick.label(), at.getX() - 7, y, font, Palette.INK, Anchor.RIGHT);
        } else {
            stroke(
                    g,
                    new Line2D.Double(at.getX(), at.getY(), at.getX(), at.getY() + 4),
                    Palette.INK,
                    Palette.line(1.2));
            Anchor anchor = tick.place() < 0.02 ? Anchor.LEFT : tick.place() > 0.98 ? Anchor.RIGHT : Anchor.MIDDLE;
            double y = at.getY() + 6 + font.getSize2D();
            Lettering.writeOnGround(g, tick.label(), at.getX(), y, font, Palette.INK, anchor);
        }
    }

    /** A line above an axis. */
    private record HeadLine(String text, boolean name) {}

    /** Name and detail of an axis in lines; a key that is too long is broken at its dot. */
    private static List<HeadLine> headLines(ParallelAxis axis, Format format, double room) {
        Font font = format.captionFont();
        List<HeadLine> lines = new ArrayList<>();
        Lettering.wrap(axis.name(), Fonts.semiBold(font.getSize2D()), room)
                .forEach(line -> lines.add(new HeadLine(line, true)));
        for (String detail : axis.detail().split("\n")) {
            String breakable = Lettering.width(detail, font) > room ? detail.replace(".", ". ") : detail;
            Lettering.wrap(breakable, font, room).forEach(line -> lines.add(new HeadLine(line, false)));
        }
        return lines;
    }

    /** Writes lines above an axis, the last one close to it. */
    private static void writeHead(Graphics2D g, List<HeadLine> lines, Point2D top, Format format) {
        Font font = format.captionFont();
        double leading = Lettering.leading(font);
        double y = top.getY() - 14 - (lines.size() - 1) * leading;
        for (HeadLine line : lines) {
            Font face = line.name() ? Fonts.semiBold(font.getSize2D()) : font;
            Lettering.write(
                    g, line.text(), top.getX(), y, face, line.name() ? Palette.INK : Palette.QUIET, Anchor.MIDDLE);
            y += leading;
        }
    }

    private String caption(List<ParallelAxis> axes) {
        StringBuilder caption = new StringBuilder(edition.words().say("sweep.parallel.caption"));
        int rest = rest(axes, groups()).length;
        if (rest > MOST_REST) {
            caption.append(' ')
                    .append(edition.words()
                            .say(
                                    "sweep.parallel.some",
                                    "drawn",
                                    edition.numbers().whole(MOST_REST),
                                    "all",
                                    edition.numbers().whole(rest)));
        }
        int all = edition.result().results().size();
        long undefined = IntStream.range(0, all)
                .filter(result -> !ParallelAxis.crossesAll(axes, result))
                .count();
        if (undefined > 0) {
            caption.append(' ')
                    .append(edition.words()
                            .say(
                                    "sweep.parallel.undefined",
                                    "count",
                                    edition.numbers().whole(undefined)));
        }
        return caption.toString();
    }
}
