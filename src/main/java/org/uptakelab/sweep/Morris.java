package org.uptakelab.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/**
 * The design of Morris (Factorial sampling plans for preliminary computational experiments, 1991): trajectories of random beginning,
 * along which one factor after the other, in random order, takes one step, of two thirds of its range, on a grid of four places. The
 * points of a trajectory follow each other: with k factors they are k + 1, and two neighbours differ in one factor. A factor that
 * takes values from a list has at each of the four places the value that {@link Design#points} says, so that not all of them come
 * equally often, and a step may be more or less than two thirds.
 *
 * @param trajectories how many trajectories there are, at least 2
 */
public record Morris(int trajectories) implements Design {
    /** Its name in experiment files. */
    public static final String NAME = "morris";

    private static final int PLACES = 4;
    private static final int STEP = 2;

    /** Checks the number of trajectories. */
    public Morris {
        DesignKind.check(NAME, trajectories, 2);
    }

    @Override
    public String written() {
        return DesignKind.written(NAME, trajectories);
    }

    @Override
    public boolean takesSpans() {
        return true;
    }

    @Override
    public long size(List<Integer> levels) {
        return (levels.size() + 1L) * trajectories;
    }

    @Override
    public List<double[]> points(List<Integer> levels, long seed) {
        Keys keys = new Keys(seed, 1);
        List<double[]> points = new ArrayList<>();
        for (int trajectory = 0; trajectory < trajectories; trajectory++) {
            walk(levels.size(), keys.stream(Purpose.TRAJECTORY, trajectory, 0), points);
        }
        return points;
    }

    private static void walk(int factors, UniformRandomProvider draws, List<double[]> points) {
        int[] order = factors == 0 ? new int[0] : new PermutationSampler(draws, factors, factors).sample();
        int[] place =
                IntStream.range(0, factors).map(factor -> draws.nextInt(PLACES)).toArray();
        points.add(places(place));
        for (int factor : order) {
            place[factor] += place[factor] < STEP ? STEP : -STEP;
            points.add(places(place));
        }
    }

    private static double[] places(int[] place) {
        return IntStream.of(place).mapToDouble(i -> (double) i / (PLACES - 1)).toArray();
    }
}
