package org.uptakelab.experiment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * Searches the set of settings under which a measure has a given value: on every cell of a declared grid one more key is
 * solved for, by Brent's method (Brent 1973), under the same luck in all cells.
 *
 * @param scenario the scenario with given values over those of its file
 * @param grid the keys searched, each with its values
 * @param solved the key that is solved for
 * @param from smallest value of that key
 * @param to largest value of that key
 * @param measure the measure
 * @param target the value it is to have
 */
public record Calibration(
        Function<List<SettingOverride>, Scenario> scenario,
        List<Axis> grid,
        String solved,
        double from,
        double to,
        String measure,
        double target) {
    private static final int DECIMALS = 3;
    private static final int MOST_EVALUATIONS = 40;
    private static final double NEAR = 0.01;

    /**
     * A key and the values it takes on the grid.
     *
     * @param key group and name, joined by a dot
     * @param values its values, as a scenario file would write them
     */
    public record Axis(String key, List<String> values) {}

    /**
     * A cell of the grid.
     *
     * @param settings the values of its keys, in the order of the grid
     * @param solution the value of the solved key that comes nearest to the target, to three decimals; empty if the measure
     *     stays on one side of the target
     * @param result the result there; empty with the solution
     */
    public record Cell(List<SettingOverride> settings, OptionalDouble solution, Optional<ArmResult> result) {
        /**
         * Whether the target is within the interval of the measure, and its mean no more than 0.01 away.
         *
         * @param measure the measure
         * @param target its target
         * @return true if this setting gives the target
         */
        public boolean gives(String measure, double target) {
            return result.map(arm -> arm.estimate(measure))
                    .filter(estimate -> estimate.contains(target) && Math.abs(estimate.mean() - target) <= NEAR)
                    .isPresent();
        }
    }

    /**
     * The scenario of every cell before it is solved, in their order. Asking for them tells a wrong key or value before the long
     * work begins.
     *
     * @return one scenario a cell
     * @throws org.uptakelab.setting.UserError with every problem of the first cell that has any
     */
    public List<Scenario> scenarios() {
        return cells().stream().map(scenario).toList();
    }

    /**
     * Solves every cell.
     *
     * @param threads number of threads that work; changes no result
     * @param progress hears of every cell that is done
     * @return the cells, the last key of the grid changing fastest
     */
    public List<Cell> solve(int threads, ProgressListener progress) {
        Runner runner = new Runner(threads, ProgressListener.SILENT);
        List<List<SettingOverride>> settings = cells();
        List<Cell> cells = new ArrayList<>();
        for (List<SettingOverride> setting : settings) {
            cells.add(solve(setting, runner));
            progress.done(cells.size(), settings.size(), "cells");
        }
        return cells;
    }

    private List<List<SettingOverride>> cells() {
        List<List<SettingOverride>> cells = List.of(List.of());
        for (Axis axis : grid) {
            List<List<SettingOverride>> longer = new ArrayList<>();
            for (List<SettingOverride> cell : cells) {
                for (String value : axis.values()) {
                    List<SettingOverride> settings = new ArrayList<>(cell);
                    settings.add(new SettingOverride("--over", axis.key(), value));
                    longer.add(settings);
                }
            }
            cells = longer;
        }
        return cells;
    }

    private Cell solve(List<SettingOverride> settings, Runner runner) {
        Map<BigDecimal, ArmResult> results = new HashMap<>();
        UnivariateFunction miss =
                value -> miss(results.computeIfAbsent(rounded(value), exact -> run(settings, exact, runner)));
        double step = StrictMath.pow(10, -DECIMALS);
        // Rates of what was taken are undefined (NaN) where nobody looks; the search begins beside such an end.
        double low = Double.isNaN(miss.value(from)) ? from + step : from;
        if (!(miss.value(low) * miss.value(to) <= 0)) {
            return new Cell(settings, OptionalDouble.empty(), Optional.empty());
        }
        BigDecimal solution = rounded(new BrentSolver(step).solve(MOST_EVALUATIONS, miss, low, to));
        miss.value(solution.doubleValue());
        return new Cell(
                settings, OptionalDouble.of(solution.doubleValue()), Optional.ofNullable(results.get(solution)));
    }

    private double miss(ArmResult result) {
        return result.estimate(measure).mean() - target;
    }

    private ArmResult run(List<SettingOverride> settings, BigDecimal value, Runner runner) {
        List<SettingOverride> all = new ArrayList<>(settings);
        all.add(new SettingOverride("--by", solved, value.toPlainString()));
        return runner.run(List.of(scenario.apply(all))).get(0);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }
}
