package org.uptakelab.calibration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * Solves for the keys of one setting, under the same luck at every value, so that what is searched is a function and not a throw of
 * dice.
 *
 * <p>One key is found by Brent's method (Brent 1973): it needs no slope, stands the small steps that rounded keys and whole purchases
 * make, and says for certain, by the signs at the ends of the range, when a target is out of reach. Two keys are found by Brent's
 * method within Brent's method: for every value of the first key that is tried, the second is solved for the first target, and the
 * first key for the second target. An optimiser of squared misses would need fewer runs where all is smooth; but on a whole-number key
 * such as {@code shopper.search} it stands still on steps, and it ends somewhere even if nothing is to be found.
 */
final class KeySolver {
    private static final int MOST_EVALUATIONS = 200;

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

    /** The attempt that comes nearest to the targets; empty if a measure stays on one side of its target. */
    Optional<Attempt> solve() {
        return calibration.solved().size() == 1
                ? inner(List.of()).map(value -> attempt(List.of(value)))
                : outer().map(value -> attempt(withInner(value)));
    }

    private SearchKey lastKey() {
        List<SearchKey> solved = calibration.solved();
        return solved.get(solved.size() - 1);
    }

    /** The value of the last key under which the first target is met, the keys before it fixed. */
    private Optional<BigDecimal> inner(List<BigDecimal> fixed) {
        SearchKey key = lastKey();
        return root(key, value -> innerMiss(fixed, key.rounded(value)));
    }

    private double innerMiss(List<BigDecimal> fixed, BigDecimal value) {
        Target target = calibration.values().get(0);
        return target.miss(attempt(joined(fixed, value)).estimate(target.measure()));
    }

    private Optional<BigDecimal> outer() {
        SearchKey key = calibration.solved().get(0);
        Target target = calibration.values().get(1);
        return root(
                key, value -> target.miss(attempt(withInner(key.rounded(value))).estimate(target.measure())));
    }

    /** A value of the first key with the best value of the second: where the first target is out of reach, the nearer end. */
    private List<BigDecimal> withInner(BigDecimal outer) {
        List<BigDecimal> fixed = List.of(outer);
        SearchKey key = lastKey();
        BigDecimal best = inner(fixed).orElseGet(() -> {
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

    private static Optional<BigDecimal> root(SearchKey key, UnivariateFunction miss) {
        // Rates of what was taken are undefined (NaN) where nobody looks; the search begins beside such an end.
        double low = Double.isNaN(miss.value(key.from())) ? key.from() + key.step() : key.from();
        if (!(miss.value(low) * miss.value(key.to()) <= 0)) {
            return Optional.empty();
        }
        double accuracy = key.isWhole() ? key.step() / 4 : key.step();
        return Optional.of(key.rounded(new BrentSolver(accuracy).solve(MOST_EVALUATIONS, miss, low, key.to())));
    }
}
