package org.uptakelab.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.uptakelab.calibration.CalibrationResult;
import org.uptakelab.calibration.SolvedSetting;
import org.uptakelab.report.Figure.Entry;

/**
 * The set of a calibration with three keys or more, in parallel coordinates: an axis for each key and for what came out, a line for each
 * setting. The thirds of the set with the lowest and the highest order are in colour.
 *
 * @param edition the calibration in one language
 */
record CalibrationParallelChart(CalibrationEdition edition) implements Chart {
    private static final Color MIDDLE = new Color(0x8A939C);
    private static final int MOST_TICKS = 6;

    @Override
    public String name() {
        return "set";
    }

    @Override
    public String title() {
        return edition.words()
                .say(
                        "calibration.parallel.title",
                        "set",
                        edition.numbers().whole(set().size()),
                        "all",
                        edition.numbers().whole(edition.result().searched()),
                        "targets",
                        edition.toldTargets());
    }

    private List<SolvedSetting> set() {
        return edition.set();
    }

    @Override
    public String reading() {
        return edition.words()
                .say(
                        "calibration.parallel.reading",
                        "order",
                        edition.text(edition.result().order()).label(),
                        "low",
                        ranges(0),
                        "high",
                        ranges(2));
    }

    /** Over which values the settings of a third reach. */
    private String ranges(int third) {
        List<SolvedSetting> settings = set();
        List<SolvedSetting> group = IntStream.range(0, settings.size())
                .filter(index -> third(index) == third)
                .mapToObj(settings::get)
                .toList();
        List<String> ranges = new ArrayList<>();
        for (int key = 0; key < edition.keys().size(); key++) {
            int index = key;
            List<String> values = group.stream()
                    .map(setting -> values(setting).get(index))
                    .distinct()
                    .sorted(order())
                    .toList();
            if (!values.isEmpty()) {
                String first = values.get(0);
                String last = values.get(values.size() - 1);
                ranges.add(edition.key(edition.keys().get(key)).name() + " "
                        + (first.equals(last)
                                ? level(first)
                                : level(first) + " " + edition.words().say("number.to") + " " + level(last)));
            }
        }
        return String.join("; ", ranges);
    }

    private static List<String> values(SolvedSetting setting) {
        return CalibrationEdition.values(setting, setting.solution().orElseThrow());
    }

    private static Comparator<String> order() {
        return Comparator.<String>comparingDouble(
                        value -> FactorAxis.isPlain(value) ? Double.parseDouble(value) : Double.POSITIVE_INFINITY)
                .thenComparing(Function.identity());
    }

    private String level(String value) {
        int point = value.indexOf('.');
        return FactorAxis.isPlain(value)
                ? edition.numbers().decimals(Double.parseDouble(value), point < 0 ? 0 : value.length() - 1 - point)
                : value;
    }

    /** Which third of the set a setting is in, by its place in the order, from 0. */
    private int third(int index) {
        return 3 * index / set().size();
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
                caption(),
                alt());
    }

    private String caption() {
        StringBuilder caption = new StringBuilder(edition.words().say("calibration.parallel.caption"));
        for (int key = 0; key < edition.keys().size(); key++) {
            int index = key;
            List<String> levels = set().stream()
                    .map(setting -> values(setting).get(index))
                    .distinct()
                    .sorted(order())
                    .toList();
            boolean stands = levels.size() > 2 && levels.size() <= MOST_TICKS;
            if (stands && levels.stream().allMatch(FactorAxis::isPlain) && !isEven(levels)) {
                caption.append(' ')
                        .append(edition.words()
                                .say("sweep.uneven", "key", edition.keys().get(key)));
            }
        }
        return caption.toString();
    }

    private static boolean isEven(List<String> levels) {
        double[] numbers = levels.stream().mapToDouble(Double::parseDouble).toArray();
        double step = (numbers[numbers.length - 1] - numbers[0]) / (numbers.length - 1);
        return IntStream.range(0, numbers.length)
                .allMatch(index -> Math.abs(numbers[index] - numbers[0] - index * step) < 1e-6 * step);
    }

    private List<ParallelAxis> axes() {
        List<ParallelAxis> axes = new ArrayList<>();
        for (int key = 0; key < edition.keys().size(); key++) {
            axes.add(ofKey(key));
        }
        edition.measures().stream()
                .filter(measure -> edition.calibration().targets().stream()
                        .noneMatch(
                                target -> target.isValue() && target.measure().equals(measure)))
                .limit(2)
                .forEach(measure -> axes.add(ofMeasure(measure)));
        return axes;
    }

    private ParallelAxis ofKey(int key) {
        KeyText text = edition.key(edition.keys().get(key));
        String detail = text.unit().isEmpty() ? text.key() : text.unit() + "\n" + text.key();
        List<String> found =
                set().stream().map(setting -> values(setting).get(key)).toList();
        List<String> levels = found.stream().distinct().sorted(order()).toList();
        boolean numbers = levels.stream().allMatch(FactorAxis::isPlain);
        if (!numbers || levels.size() <= MOST_TICKS) {
            return ParallelAxis.ofLevels(
                    text.name(),
                    detail,
                    levels,
                    levels.stream().map(this::level).toList(),
                    found);
        }
        double[] values = found.stream().mapToDouble(Double::parseDouble).toArray();
        ValueAxis axis = ValueAxis.around(values, false);
        return new ParallelAxis(
                text.name(),
                detail,
                DoubleStream.of(axis.ticks())
                        .mapToObj(tick -> new ParallelAxis.Tick(axis.part(tick), edition.number(tick, axis)))
                        .toList(),
                DoubleStream.of(values).map(axis::part).toArray(),
                false);
    }

    private ParallelAxis ofMeasure(String measure) {
        double[] means = set().stream()
                .map(setting -> setting.solution().orElseThrow())
                .mapToDouble(attempt -> attempt.estimate(measure).mean())
                .toArray();
        ValueAxis axis = edition.axis(measure, means);
        return new ParallelAxis(
                edition.text(measure).label(),
                measure,
                DoubleStream.of(axis.ticks())
                        .mapToObj(tick -> new ParallelAxis.Tick(axis.part(tick), edition.tick(tick, measure, axis)))
                        .toList(),
                DoubleStream.of(means).map(axis::part).toArray(),
                false);
    }

    private static Color colour(int third) {
        return third == 0 ? Palette.BLUE : third == 1 ? MIDDLE : Palette.VERMILLION;
    }

    private static BasicStroke stroke(int third) {
        return third == 2 ? Palette.dashes(1.6, 6, 3) : Palette.line(third == 0 ? 1.6 : 1);
    }

    private void drawLines(Graphics2D g, Overlay.Scale scale, ParallelPlot parallel) {
        int size = set().size();
        for (int third : new int[] {1, 0, 2}) {
            for (int index = 0; index < size; index++) {
                if (third(index) == third) {
                    parallel.drawLine(g, scale, index, Palette.withAlpha(colour(third), 190), stroke(third));
                }
            }
        }
        chosen().ifPresent(index -> parallel.drawLine(g, scale, index, Palette.INK, Palette.line(3.2)));
    }

    private Optional<Integer> chosen() {
        return edition.result()
                .chosen()
                .map(CalibrationResult.Chosen::setting)
                .map(SolvedSetting::number)
                .map(number ->
                        set().stream().map(SolvedSetting::number).toList().indexOf(number));
    }

    private List<Entry> key() {
        String order = edition.text(edition.result().order()).label();
        List<Entry> key = new ArrayList<>();
        List<String> names = List.of("calibration.key.low", "calibration.key.between", "calibration.key.high");
        for (int third = 0; third < names.size(); third++) {
            int group = third;
            key.add(new Entry(
                    (g, x, middle, width) -> ParallelPlot.stroke(
                            g, new Line2D.Double(x, middle, x + width, middle), colour(group), stroke(group)),
                    edition.words().say(names.get(third), "order", order)));
        }
        key.add(new Entry(
                (g, x, middle, width) -> ParallelPlot.stroke(
                        g, new Line2D.Double(x, middle, x + width, middle), Palette.INK, Palette.line(3.2)),
                edition.words().say("calibration.key.chosen")));
        return key;
    }
}
