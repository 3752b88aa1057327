package org.uptakelab.sweep;

import java.util.List;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/**
 * A Latin hypercube (McKay, Beckman and Conover 1979): each factor is cut into as many strata as there are points, and every stratum
 * of every factor has one point, at a random place in it. The seed draws order and places.
 *
 * @param points how many points there are, at least 1
 */
public record LatinHypercube(int points) implements Design {
    /** Its name in experiment files. */
    public static final String NAME = "latin-hypercube";

    /** Checks the number of points. */
    public LatinHypercube {
        DesignKind.check(NAME, points, 1);
    }

    @Override
    public String written() {
        return DesignKind.written(NAME, points);
    }

    @Override
    public boolean takesSpans() {
        return true;
    }

    @Override
    public long size(List<Integer> levels) {
        return points;
    }

    @Override
    public List<double[]> points(List<Integer> levels, long seed) {
        Keys keys = new Keys(seed, 1);
        double[][] places = new double[points][levels.size()];
        for (int factor = 0; factor < levels.size(); factor++) {
            int[] strata =
                    new PermutationSampler(keys.stream(Purpose.LATIN_HYPERCUBE, factor, 0), points, points).sample();
            for (int point = 0; point < points; point++) {
                double inStratum = keys.uniform(Purpose.LATIN_HYPERCUBE, factor, 1, point);
                places[point][factor] = (strata[point] + inStratum) / points;
            }
        }
        return List.of(places);
    }
}
