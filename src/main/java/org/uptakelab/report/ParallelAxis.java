package org.uptakelab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.uptakelab.measure.Estimate;
import org.uptakelab.sweep.CellResult;

/**
 * One of the axes that stand side by side.
 *
 * @param name what it shows
 * @param detail its unit, and its name in files
 * @param ticks what stands beside it
 * @param places for each result where it crosses the axis, from 0 to 1; NaN where it has no value
 * @param levels whether few values share the axis, so that lines would lie upon each other
 */
record ParallelAxis(String name, String detail, List<Tick> ticks, double[] places, boolean levels) {
    private static final int MOST_TICKS = 6;

    /** A number or word at a place from 0 to 1. */
    record Tick(double place, String label) {}

    /** {@return the axis of the recommenders, the first one lowest} */
    static ParallelAxis ofRecommenders(SweepEdition edition) {
        return ofLevels(
                edition.words().say("sweep.table.recommender"),
                "",
                edition.sweep().recommenders(),
                edition.sweep().recommenders(),
                edition.result().results().stream().map(CellResult::recommender).toList());
    }

    /** {@return the axis of a factor, by its index} */
    static ParallelAxis ofFactor(SweepEdition edition, int index) {
        KeyText key = edition.key(edition.sweep().factors().get(index));
        String detail = key.unit().isEmpty() ? key.key() : key.unit() + "\n" + key.key();
        List<String> found = edition.result().results().stream()
                .map(result -> result.cell().values().get(index))
                .toList();
        FactorAxis axis = edition.places(index);
        if (!axis.isNumeric() || !axis.isEven() && axis.values().size() <= FactorAxis.FEW) {
            return ofLevels(
                    key.name(),
                    detail,
                    axis.values(),
                    axis.values().stream().map(edition::level).toList(),
                    found);
        }
        double[] numbers = found.stream().mapToDouble(Double::parseDouble).toArray();
        boolean few = axis.values().size() <= FactorAxis.FEW;
        ValueAxis ends = few ? ends(numbers) : ValueAxis.around(numbers, false);
        DoubleStream ticks = few ? DoubleStream.of(axis.ticks(MOST_TICKS)) : DoubleStream.of(ends.ticks());
        return new ParallelAxis(
                key.name(),
                detail,
                ticks.mapToObj(tick -> new Tick(
                                ends.part(tick), few ? edition.level(axis.label(tick)) : edition.number(tick, ends)))
                        .toList(),
                DoubleStream.of(numbers).map(ends::part).toArray(),
                few);
    }

    private static ValueAxis ends(double[] numbers) {
        double low = DoubleStream.of(numbers).min().orElse(0);
        double high = DoubleStream.of(numbers).max().orElse(1);
        return new ValueAxis(low, high > low ? high : low + 1);
    }

    /** {@return an axis of few values side by side, the first one lowest} */
    static ParallelAxis ofLevels(
            String name, String detail, List<String> values, List<String> labels, List<String> found) {
        double last = Math.max(1, values.size() - 1);
        List<Tick> ticks = new ArrayList<>();
        for (int level = 0; level < values.size(); level++) {
            ticks.add(new Tick(level / last, labels.get(level)));
        }
        return new ParallelAxis(
                name,
                detail,
                ticks,
                found.stream()
                        .mapToDouble(value -> values.indexOf(value) / last)
                        .toArray(),
                true);
    }

    /** {@return the axis of a measure} */
    static ParallelAxis ofMeasure(SweepEdition edition, String measure) {
        ValueAxis axis = edition.meanAxis(measure);
        return new ParallelAxis(
                edition.text(measure).label(),
                measure,
                DoubleStream.of(axis.ticks())
                        .mapToObj(tick -> new Tick(axis.part(tick), edition.tick(tick, measure, axis)))
                        .toList(),
                edition.all(measure).stream()
                        .mapToDouble(Estimate::mean)
                        .map(axis::part)
                        .toArray(),
                false);
    }

    /** {@return where a result crosses the axis; on an axis of levels moved a little, each result otherwise} */
    double place(int result) {
        double golden = 0.6180339887498949;
        double apart = levels ? (result * golden % 1 - 0.5) * 0.05 : 0;
        return Math.max(0, Math.min(places[result] + apart, 1));
    }

    /** {@return whether all results cross it somewhere} */
    static boolean crossesAll(List<ParallelAxis> axes, int result) {
        return IntStream.range(0, axes.size()).noneMatch(axis -> Double.isNaN(axes.get(axis).places[result]));
    }
}
