package org.uptakelab.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.Figure.Entry;
import org.uptakelab.sweep.Factor;

/**
 * All points of an experiment in parallel coordinates: an axis for the recommender, each factor and the first measures, a line for
 * each point and recommender. Those that hold a mark are in colour, and so one sees how many ways lead to the same number. Where
 * the first measure is no share, or holds no mark, it is the lowest and the highest tenth.
 *
 * @param edition the experiment in one language
 */
record SweepParallelChart(SweepEdition edition) implements Chart {
    private static final int MOST_MEASURES = 3;

    /** Of more lines of one look than these nothing more can be seen, and the picture's file grows with them. */
    private static final int MOST_LINES = 600;

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
                        edition.numbers().whole(named(0)),
                        "second",
                        edition.numbers().whole(named(1)),
                        "all",
                        edition.numbers().whole(edition.result().results().size()));
    }

    /** How many results the title names: all that hold a mark, also those that hold both. */
    private int named(int group) {
        return hasMarks()
                ? holding(Marks.LEVELS.get(group)).size()
                : groups().get(group).results().size();
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

    /** Groups of lines that stand out: two, or three where some hold both marks. */
    private List<Group> groups() {
        if (hasMarks()) {
            return markGroups(Marks.LEVELS.get(0), Marks.LEVELS.get(1));
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

    /** A wide interval may hold both marks: such results are a group of their own. */
    private List<Group> markGroups(double first, double second) {
        Set<Integer> both =
                holding(first).stream().filter(holding(second)::contains).collect(Collectors.toSet());
        String key = both.isEmpty() ? "sweep.parallel.mark" : "sweep.parallel.only";
        List<Group> groups = new ArrayList<>(List.of(
                group(mark(key, first), without(holding(first), both), true),
                group(mark(key, second), without(holding(second), both), false)));
        if (!both.isEmpty()) {
            groups.add(new Group(
                    edition.words().say("sweep.parallel.both"), Palette.INK, Palette.dashes(1.3, 1.5f, 2.5f), both));
        }
        return groups;
    }

    private static Set<Integer> without(Set<Integer> results, Set<Integer> others) {
        return results.stream().filter(result -> !others.contains(result)).collect(Collectors.toUnmodifiableSet());
    }

    private String mark(String key, double mark) {
        return edition.words().say(key, "mark", edition.numbers().percent(mark));
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
        ParallelPlot parallel = new ParallelPlot(axes(), format);
        return new Figure(
                title(),
                key(),
                List.of(new Figure.Panel("", parallel.plot((g, scale) -> drawLines(g, scale, parallel)))),
                1,
                parallel.height(),
                caption(parallel.axes()),
                alt());
    }

    private List<Entry> key() {
        List<Entry> key = new ArrayList<>();
        for (Group group : groups()) {
            if (group.results().isEmpty()) {
                continue;
            }
            key.add(new Entry(
                    (g, x, middle, width) -> ParallelPlot.stroke(
                            g, new Line2D.Double(x, middle, x + width, middle), group.colour(), group.stroke()),
                    group.name()));
        }
        key.add(new Entry(
                (g, x, middle, width) -> ParallelPlot.stroke(
                        g,
                        new Line2D.Double(x, middle, x + width, middle),
                        Palette.withAlpha(REST, 120),
                        Palette.line(1)),
                edition.words().say("sweep.parallel.rest")));
        return key;
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
    private static int[] chosen(int[] results) {
        int most = Math.min(results.length, MOST_LINES);
        return IntStream.range(0, most)
                .map(i -> results[(int) ((long) i * results.length / most)])
                .toArray();
    }

    /** Results of a group that can be drawn. */
    private static int[] drawable(List<ParallelAxis> axes, Group group) {
        return group.results().stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .filter(result -> ParallelAxis.crossesAll(axes, result))
                .toArray();
    }

    private void drawLines(Graphics2D g, Overlay.Scale scale, ParallelPlot parallel) {
        List<Group> groups = groups();
        int[] rest = chosen(rest(parallel.axes(), groups));
        Color faint = Palette.withAlpha(REST, Math.max(22, Math.min(9000 / Math.max(1, rest.length), 90)));
        for (int result : rest) {
            parallel.drawLine(g, scale, result, faint, Palette.line(1));
        }
        for (Group group : groups) {
            int[] results = chosen(drawable(parallel.axes(), group));
            int alpha = Math.max(70, Math.min(12000 / Math.max(1, results.length), 230));
            Color colour = Palette.withAlpha(group.colour(), alpha);
            for (int result : results) {
                parallel.drawLine(g, scale, result, colour, group.stroke());
            }
        }
    }

    private String caption(List<ParallelAxis> axes) {
        StringBuilder caption = new StringBuilder(edition.words().say("sweep.parallel.caption"));
        for (Factor factor : edition.sweep().factors()) {
            FactorAxis places = FactorAxis.of(factor);
            if (places.isNumeric() && !places.isEven() && places.values().size() <= FactorAxis.FEW) {
                caption.append(' ').append(edition.words().say("sweep.uneven", "key", factor.key()));
            }
        }
        List<int[]> looks = new ArrayList<>(List.of(rest(axes, groups())));
        groups().forEach(group -> looks.add(drawable(axes, group)));
        int drawable = looks.stream().mapToInt(look -> look.length).sum();
        int drawn = looks.stream().mapToInt(look -> chosen(look).length).sum();
        if (drawn < drawable) {
            caption.append(' ')
                    .append(edition.words()
                            .say(
                                    "sweep.parallel.some",
                                    "drawn",
                                    edition.numbers().whole(drawn),
                                    "all",
                                    edition.numbers().whole(drawable)));
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
