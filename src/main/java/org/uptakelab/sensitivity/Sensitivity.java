package org.uptakelab.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uptakelab.setting.UserError;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Factor;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepResult;

/**
 * What the measures of an experiment depend on.
 *
 * @param result what the experiment gave
 * @param method how it was told, as the design allows
 * @param analyses over a grid with several recommenders first those with the recommender as a factor, then those of each recommender;
 *     within, in the order of the measures
 */
public record Sensitivity(SweepResult result, Method method, List<Analysis> analyses) {
    /** Stands in the place of a recommender where the recommender is a factor. */
    public static final String ALL = "all";

    /** The name of the factor that the recommender is. */
    public static final String RECOMMENDER = "recommender";

    private static final String REPLICATIONS = "run.replications";

    /** Copies the list. */
    public Sensitivity {
        analyses = List.copyOf(analyses);
    }

    /**
     * Analyses an experiment.
     *
     * @param result what it gave
     * @return what its measures depend on
     * @throws UserError as {@link #check} does
     */
    public static Sensitivity of(SweepResult result) {
        Method method = check(result.sweep());
        List<String> recommenders = result.sweep().recommenders();
        List<Analysis> analyses = new ArrayList<>();
        if (method == Method.GRID && recommenders.size() > 1) {
            result.sweep().measures().forEach(measure -> analyses.add(joint(result, measure)));
        }
        if (varied(result.sweep()).size() > 1) {
            for (String recommender : recommenders) {
                result.sweep()
                        .measures()
                        .forEach(measure -> analyses.add(analysis(method, result, recommender, measure)));
            }
        }
        return new Sensitivity(result, method, analyses);
    }

    /**
     * Checks that an experiment can be analysed, before it is run.
     *
     * @param sweep the experiment
     * @return the method that its design allows
     * @throws UserError if its design is made for something else, if it has fewer than two factors, or only one world at a
     *     point
     */
    public static Method check(Sweep sweep) {
        Method method = Method.of(sweep.design())
                .orElseThrow(() ->
                        new UserError("the design for a sensitivity analysis must be grid, morris or saltelli, but is "
                                + sweep.design().written()
                                + ". Maybe add --morris 20 for a first look, or --sobol 128."));
        int factors = varied(sweep).size()
                + (method == Method.GRID && sweep.recommenders().size() > 1 ? 1 : 0);
        if (factors < 2) {
            throw new UserError("a sensitivity analysis must have at least two factors, but " + sweep.name() + " has "
                    + factors + ". Maybe vary another key"
                    + (method == Method.GRID ? ", or list several recommenders." : "."));
        }
        checkWorlds(sweep);
        return method;
    }

    private static void checkWorlds(Sweep sweep) {
        int fewest = sweep.cells().stream()
                .mapToInt(cell -> cell.scenario().replications())
                .min()
                .orElseThrow();
        if (fewest < 2) {
            boolean varies =
                    sweep.factors().stream().anyMatch(factor -> factor.key().equals(REPLICATIONS));
            throw new UserError(REPLICATIONS
                    + " must be at least 2 for a sensitivity analysis, which has to tell effects from luck, but is "
                    + fewest
                    + (varies
                            ? " at some points. Maybe leave it out of vary, and add --replications 10."
                            : ". Maybe add --replications 10."));
        }
    }

    private static List<Factor> varied(Sweep sweep) {
        return sweep.factors().stream()
                .filter(factor -> factor.values().size() > 1)
                .toList();
    }

    private static Analysis joint(SweepResult result, String measure) {
        double[][] worlds = WorldTable.of(result.results(), measure);
        List<Factor> varied = varied(result.sweep());
        List<String> factors = Stream.concat(varied.stream().map(Factor::key), Stream.of(RECOMMENDER))
                .toList();
        int[] levels = IntStream.concat(
                        levels(varied),
                        IntStream.of(result.sweep().recommenders().size()))
                .toArray();
        return new Analysis(ALL, measure, factors, worlds.length, Indices.ofGrid(factors, levels, worlds));
    }

    private static IntStream levels(List<Factor> factors) {
        return factors.stream().mapToInt(factor -> factor.values().size());
    }

    private static Analysis analysis(Method method, SweepResult result, String recommender, String measure) {
        List<CellResult> cells = result.of(recommender);
        double[][] worlds = WorldTable.of(cells, measure);
        List<Factor> varied = varied(result.sweep());
        List<String> factors = varied.stream().map(Factor::key).toList();
        List<Index> indices = switch (method) {
            case GRID -> Indices.ofGrid(factors, levels(varied).toArray(), worlds);
            case SOBOL -> Indices.ofPairs(factors, worlds);
            case MORRIS -> Indices.ofTrajectories(result.sweep().factors(), places(result.sweep()), worlds);
        };
        return new Analysis(recommender, measure, factors, worlds.length, indices);
    }

    private static List<double[]> places(Sweep sweep) {
        return sweep.cells().stream()
                .map(cell -> IntStream.range(0, sweep.factors().size())
                        .mapToDouble(
                                i -> sweep.factors().get(i).place(cell.values().get(i)))
                        .toArray())
                .toList();
    }
}
