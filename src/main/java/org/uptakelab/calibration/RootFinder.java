package org.uptakelab.calibration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.exception.NoBracketingException;
import org.apache.commons.math3.exception.TooManyEvaluationsException;

/**
 * The values of a key at which a function passes zero. It is looked for by Brent's method between the ends of the range, if the function
 * has different signs there, and otherwise between any two neighbours of the key's series that it has different signs at. What passes
 * zero twice between two neighbours is not found.
 *
 * @param key the key
 * @param miss the function; NaN where it is undefined
 */
record RootFinder(SearchKey key, UnivariateFunction miss) {
    private static final int MOST_EVALUATIONS = 200;

    /**
     * Looks for values.
     *
     * @param everywhere whether to look between the neighbours of the series even if the signs at the ends differ
     * @return the values, each once: that between the ends first, then those of the series from low to high
     */
    List<BigDecimal> roots(boolean everywhere) {
        OptionalDouble low = firstDefined(key.from(), 1);
        OptionalDouble high = firstDefined(key.to(), -1);
        List<BigDecimal> roots = new ArrayList<>();
        if (low.isPresent() && high.isPresent()) {
            between(low.getAsDouble(), high.getAsDouble()).ifPresent(roots::add);
            if (roots.isEmpty() || everywhere) {
                addBetweenNeighbours(low.getAsDouble(), high.getAsDouble(), roots);
            }
        }
        return List.copyOf(roots);
    }

    /** Rates of what was taken are undefined where nobody looks; the search begins as near to such an end as it can. */
    private OptionalDouble firstDefined(double end, int direction) {
        double[] series =
                key.series().stream().mapToDouble(BigDecimal::doubleValue).toArray();
        DoubleStream inwards = DoubleStream.iterate(direction > 0 ? 0 : series.length - 1, place -> place + direction)
                .limit(series.length)
                .map(place -> series[(int) place]);
        return DoubleStream.concat(DoubleStream.of(end, end + direction * key.step()), inwards)
                .filter(value -> !Double.isNaN(miss.value(value)))
                .findFirst();
    }

    private void addBetweenNeighbours(double low, double high, List<BigDecimal> roots) {
        DoubleStream inside = key.series().stream()
                .mapToDouble(BigDecimal::doubleValue)
                .filter(value -> low < value && value < high && !Double.isNaN(miss.value(value)));
        double[] places = DoubleStream.concat(DoubleStream.concat(DoubleStream.of(low), inside), DoubleStream.of(high))
                .toArray();
        for (int place = 1; place < places.length; place++) {
            double from = places[place - 1];
            double to = places[place];
            if (roots.stream().mapToDouble(BigDecimal::doubleValue).noneMatch(root -> from <= root && root <= to)) {
                between(from, to).ifPresent(roots::add);
            }
        }
    }

    private Optional<BigDecimal> between(double low, double high) {
        if (!(miss.value(low) * miss.value(high) <= 0)) {
            return Optional.empty();
        }
        double accuracy = key.isWhole() ? key.step() / 4 : key.step();
        try {
            return Optional.of(key.rounded(new BrentSolver(accuracy).solve(MOST_EVALUATIONS, miss, low, high)));
        } catch (NoBracketingException | TooManyEvaluationsException undefinedWithin) {
            return Optional.empty();
        }
    }
}
