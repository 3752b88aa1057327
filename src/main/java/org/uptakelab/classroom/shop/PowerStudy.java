package org.uptakelab.classroom.shop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often a class shows what is there: simulated classes in several worlds, whose intervals are held against the mean of many
 * more classes of the same world.
 *
 * @param worlds number of worlds of pupils
 * @param classes classes in each world, whose intervals are looked at
 * @param reference classes in each world, others than those, whose mean is the known effect
 * @param ghosts number of ghost customers
 */
public record PowerStudy(int worlds, int classes, int reference, int ghosts) {
    /** The study behind {@code power.csv}. */
    public static final PowerStudy FULL = new PowerStudy(10, 100, 300, 30);
    /** The sizes of its classes. */
    public static final List<Integer> SIZES = List.of(8, 12, 16, 20, 24, 28, 32);
    /** How much the strip persuades its pupils. */
    public static final List<Double> SALIENCES = List.of(0.0, 0.5, 1.0, 1.5);

    private static final int POOLED = 4;
    private static final int REPLAYED = 500;
    private static final int BINS = 30;
    private static final double LOWEST = -0.5;
    private static final double BIN = 0.05;

    /** What the classes of a study gave. */
    private static final class Tally {
        private final List<Double> estimates = new ArrayList<>();
        private double effects;
        private double foresight;
        private int covered;
        private int shown;
        private int pooledShown;
        private int pools;
        private double halfWidths;
        private int intervals;
    }

    /**
     * Simulates classes of one size.
     *
     * @param pupils pupils in a class, at least 4
     * @param salience how much the strip persuades them
     * @return what they gave
     */
    public Power of(int pupils, double salience) {
        Tally tally = new Tally();
        for (int world = 1; world <= worlds; world++) {
            addWorld(tally, pupils, salience, world);
        }
        int all = worlds * classes;
        double[] sorted = tally.estimates.stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return new Power(
                salience,
                pupils,
                all,
                rounded(tally.effects / worlds),
                rounded(tally.foresight / all),
                rounded((double) tally.covered / all),
                rounded((double) tally.shown / all),
                rounded((double) tally.estimates.stream()
                                .filter(estimate -> estimate > 0)
                                .count()
                        / all),
                rounded((double) tally.pooledShown / tally.pools),
                quantile(sorted, 0.05),
                quantile(sorted, 0.5),
                quantile(sorted, 0.95),
                rounded(tally.halfWidths / tally.intervals),
                replay(tally.estimates));
    }

    private void addWorld(Tally tally, int pupils, double salience, int world) {
        SimulatedClasses simulated =
                new SimulatedClasses(classes + reference, pupils, ghosts, PupilModel.of(salience), world);
        double known = IntStream.range(classes, classes + reference)
                .mapToDouble(number -> mean(Effect.caused(List.of(simulated.lesson(number)))))
                .average()
                .orElse(Double.NaN);
        tally.effects += known;
        List<List<PupilCount>> lessons = new ArrayList<>();
        for (int number = 0; number < classes; number++) {
            List<PupilCount> lesson = simulated.lesson(number);
            lessons.add(lesson);
            Interval caused = Effect.caused(List.of(lesson));
            tally.estimates.add(mean(caused));
            tally.foresight += mean(Effect.coincident(List.of(lesson)));
            tally.shown += caused.isAbove(0) ? 1 : 0;
            tally.covered += caused.contains(known) ? 1 : 0;
            Double high = caused.high();
            if (high != null) {
                tally.halfWidths += high - mean(caused);
                tally.intervals++;
            }
        }
        for (int first = 0; first + POOLED <= classes; first += POOLED) {
            tally.pools++;
            tally.pooledShown +=
                    Effect.caused(lessons.subList(first, first + POOLED)).isAbove(0) ? 1 : 0;
        }
    }

    private static double mean(Interval interval) {
        Double mean = interval.mean();
        return mean == null ? Double.NaN : mean;
    }

    private static double quantile(double[] sorted, double share) {
        return rounded(sorted[(int) (share * (sorted.length - 1))]);
    }

    /** Three decimals are more than 1,000 classes can tell. */
    private static double rounded(double value) {
        return StrictMath.rint(value * 1000) / 1000;
    }

    private static List<Integer> replay(List<Double> estimates) {
        Integer[] bins = new Integer[BINS];
        Arrays.fill(bins, 0);
        // Every second class, so that all worlds take part.
        for (int index = 0; index < estimates.size() && index / 2 < REPLAYED; index += 2) {
            int bin = (int) Math.floor((estimates.get(index) - LOWEST) / BIN + 1e-9);
            bins[Math.max(0, Math.min(BINS - 1, bin))]++;
        }
        return List.of(bins);
    }
}
