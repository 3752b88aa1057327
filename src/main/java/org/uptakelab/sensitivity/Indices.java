package org.uptakelab.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.uptakelab.sensitivity.Index.Interval;
import org.uptakelab.sensitivity.Index.Kind;
import org.uptakelab.sweep.Factor;

/** The indices of each method, in the order of the tables; all undefined where there are fewer than two worlds. */
final class Indices {
    private Indices() {}

    /**
     * The indices of a grid.
     *
     * @param factors names of the factors
     * @param levels how many values each has
     * @param worlds for each world the value at every point
     */
    static List<Index> ofGrid(List<String> factors, int[] levels, double[][] worlds) {
        GridDecomposition grid = worlds.length > 1 ? new GridDecomposition(levels, worlds) : null;
        List<Index> indices = new ArrayList<>();
        indices.add(new Index("", Kind.VARIANCE, told(grid, GridDecomposition::variance)));
        each(factors, Kind.FIRST, factor -> told(grid, of -> of.first(factor)), indices);
        each(factors, Kind.TOTAL, factor -> told(grid, of -> of.total(factor)), indices);
        for (int i = 0; i < factors.size(); i++) {
            for (int j = i + 1; j < factors.size(); j++) {
                int first = i;
                int second = j;
                String both = factors.get(i) + ":" + factors.get(j);
                indices.add(new Index(both, Kind.INTERACTION, told(grid, of -> of.interaction(first, second))));
            }
        }
        if (factors.size() > 2) {
            indices.add(new Index("", Kind.HIGHER, told(grid, GridDecomposition::higher)));
        }
        return indices;
    }

    /**
     * Sobol's indices.
     *
     * @param factors names of the factors
     * @param worlds for each world the value at every point of Saltelli's design
     */
    static List<Index> ofPairs(List<String> factors, double[][] worlds) {
        SobolIndices sobol = worlds.length > 1 ? new SobolIndices(factors.size(), worlds) : null;
        List<Index> indices = new ArrayList<>();
        indices.add(new Index("", Kind.VARIANCE, told(sobol, SobolIndices::variance)));
        each(factors, Kind.FIRST, factor -> told(sobol, of -> of.first(factor)), indices);
        each(factors, Kind.TOTAL, factor -> told(sobol, of -> of.total(factor)), indices);
        return indices;
    }

    /**
     * The indices of trajectories.
     *
     * @param factors the factors
     * @param places for each point the place of each factor, the points of a trajectory following each other
     * @param worlds for each world the value at every point
     */
    static List<Index> ofTrajectories(List<Factor> factors, List<double[]> places, double[][] worlds) {
        List<Index> indices = new ArrayList<>();
        for (Kind kind : List.of(Kind.MU, Kind.MU_STAR, Kind.SIGMA, Kind.NOISE)) {
            for (int factor = 0; factor < factors.size(); factor++) {
                ElementaryEffects effects =
                        worlds.length > 1 ? new ElementaryEffects(effects(factor, places, worlds)) : null;
                Interval value = told(effects, of -> switch (kind) {
                    case MU -> of.mean();
                    case MU_STAR -> of.meanSize();
                    case SIGMA -> of.deviation();
                    default -> of.noise();
                });
                indices.add(new Index(factors.get(factor).key(), kind, value));
            }
        }
        return indices;
    }

    /** For each world the change along the step of each trajectory in which a factor changes, per whole range of the factor. */
    private static double[][] effects(int factor, List<double[]> places, double[][] worlds) {
        int block = places.get(0).length + 1;
        int[] steps = IntStream.range(0, places.size() - 1)
                .filter(point -> point % block < block - 1)
                .filter(point -> places.get(point)[factor] != places.get(point + 1)[factor])
                .toArray();
        double[][] effects = new double[worlds.length][];
        for (int world = 0; world < worlds.length; world++) {
            double[] values = worlds[world];
            effects[world] = IntStream.of(steps)
                    .mapToDouble(point -> (values[point + 1] - values[point])
                            / (places.get(point + 1)[factor] - places.get(point)[factor]))
                    .toArray();
        }
        return effects;
    }

    private static <T> Interval told(@Nullable T method, Function<T, Interval> number) {
        return method == null ? Interval.UNDEFINED : number.apply(method);
    }

    private static void each(List<String> factors, Kind kind, IntFunction<Interval> value, List<Index> indices) {
        for (int factor = 0; factor < factors.size(); factor++) {
            indices.add(new Index(factors.get(factor), kind, value.apply(factor)));
        }
    }
}
