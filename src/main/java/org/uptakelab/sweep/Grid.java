package org.uptakelab.sweep;

import java.util.ArrayList;
import java.util.List;

/** Every combination of the values; the last factor changes fastest. */
public record Grid() implements Design {
    /** Its name in experiment files. */
    public static final String NAME = "grid";

    @Override
    public String written() {
        return NAME;
    }

    @Override
    public boolean takesSpans() {
        return false;
    }

    @Override
    public long size(List<Integer> levels) {
        long size = 1;
        for (int values : levels) {
            if (size > Long.MAX_VALUE / values) {
                return Long.MAX_VALUE;
            }
            size *= values;
        }
        return size;
    }

    @Override
    public List<double[]> points(List<Integer> levels, long seed) {
        int size = Math.toIntExact(size(levels));
        List<double[]> points = new ArrayList<>(size);
        for (int number = 0; number < size; number++) {
            double[] places = new double[levels.size()];
            int rest = number;
            for (int factor = places.length - 1; factor >= 0; factor--) {
                int values = levels.get(factor);
                places[factor] = (rest % values + 0.5) / values;
                rest /= values;
            }
            points.add(places);
        }
        return points;
    }
}
