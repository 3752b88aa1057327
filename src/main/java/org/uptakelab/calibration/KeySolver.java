package org.uptakelab.calibration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Solves for the keys of one setting, under the same luck at every value, so that what is searched is a function and not a throw of
 * dice.
 *
 * <p>One key is found by Brent's method (Brent 1973, in {@link RootFinder}): it needs no slope and stands the small steps that rounded
 * keys and whole purchases make. Where the measure is on the same side of its target at both ends of the range, it is looked for between
 * the values of a series, so that a measure that rises and falls again is found at both values. Two keys are found by Brent's method
 * within Brent's method: for every value of the first key that is tried, the second is solved for the first target, and the first key
 * for the second target. An optimiser of squared misses would need fewer runs where all is smooth; but on a whole-number key such as
 * {@code shopper.search} it stands still on steps, and it ends somewhere even if nothing is to be found.
 */
final class KeySolver {
    private final Calibration calibration;
    private final Function<List<BigDecimal>, Attempt> run;
    private final Map<List<BigDecimal>, Attempt> tried = new LinkedHashMap<>();

    /**
     * A solver.
     *
     * @param calibration what is asked
     * @param run tries values of the solved keys
     */
    KeySolver(Calibration calibration, Function<List<BigDecimal>, Attempt> run) {
        this.calibration = calibration;
        this.run = run;
    }

    /** Everything tried so far, in its order. */
    List<Attempt> tried() {
        return List.copyOf(tried.values());
    }

    /** Tries values, unless they have been tried before. */
    Attempt attempt(List<BigDecimal> values) {
        Attempt known = tried.get(values);
        Attempt attempt = known == null ? run.apply(values) : known;
        tried.put(values, attempt);
        return attempt;
    }

    /**
     * The attempts that give the values wanted.
     *
     * @param everywhere whether to look between all values of the series of the first key solved for, or only if its ends are no help
     * @return every solution found; if none gives the values, because the measure jumps over one, the attempt that comes nearest; empty
     *     if no change of sign was found
     */
    List<Attempt> solutions(boolean everywhere) {
        List<Attempt> all = candidates(everywhere);
        List<Attempt> giving = all.stream()
                .filter(attempt -> attempt.meets(calibration.values()))
                .toList();
        return giving.isEmpty()
                ? all.stream().min(Comparator.comparingDouble(this::distance)).stream()
                        .toList()
                : giving;
    }

    private List<Attempt> candidates(boolean everywhere) {
        return calibration.solved().size() == 1
                ? inner(List.of(), everywhere).stream()
                        .map(value -> attempt(List.of(value)))
                        .toList()
                : outer(everywhere).stream()
                        .map(value -> attempt(withInner(value)))
                        .toList();
    }

    private double distance(Attempt attempt) {
        return calibration.values().stream()
                .mapToDouble(target -> Math.abs(target.miss(attempt.estimate(target.measure()))))
                .max()
                .orElseThrow();
    }

    private SearchKey lastKey() {
        List<SearchKey> solved = calibration.solved();
        return solved.get(solved.size() - 1);
    }

    /** The values of the last key under which the first target is met, the keys before it fixed. */
    private List<BigDecimal> inner(List<BigDecimal> fixed, boolean everywhere) {
        SearchKey key = lastKey();
        return new RootFinder(key, value -> innerMiss(fixed, key.rounded(value))).roots(everywhere);
    }

    private double innerMiss(List<BigDecimal> fixed, BigDecimal value) {
        Target target = calibration.values().get(0);
        return target.miss(attempt(joined(fixed, value)).estimate(target.measure()));
    }

    private List<BigDecimal> outer(boolean everywhere) {
        SearchKey key = calibration.solved().get(0);
        Target target = calibration.values().get(1);
        return new RootFinder(
                        key,
                        value -> target.miss(
                                attempt(withInner(key.rounded(value))).estimate(target.measure())))
                .roots(everywhere);
    }

    /** A value of the first key with the best value of the second: where the first target is out of reach, the nearer end. */
    private List<BigDecimal> withInner(BigDecimal outer) {
        List<BigDecimal> fixed = List.of(outer);
        SearchKey key = lastKey();
        BigDecimal best = inner(fixed, false).stream().findFirst().orElseGet(() -> {
            BigDecimal low = key.rounded(key.from());
            BigDecimal high = key.rounded(key.to());
            return Math.abs(innerMiss(fixed, low)) <= Math.abs(innerMiss(fixed, high)) ? low : high;
        });
        return joined(fixed, best);
    }

    private static List<BigDecimal> joined(List<BigDecimal> fixed, BigDecimal value) {
        List<BigDecimal> values = new ArrayList<>(fixed);
        values.add(value);
        return List.copyOf(values);
    }
}
