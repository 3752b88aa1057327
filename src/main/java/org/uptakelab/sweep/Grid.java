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
    public List<List<Integer>> points(List<Integer> levels) {
        List<List<Integer>> points = List.of(List.of());
        for (int values : levels) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> point : points) {
                for (int index = 0; index < values; index++) {
                    List<Integer> next = new ArrayList<>(point);
                    next.add(index);
                    longer.add(next);
                }
            }
            points = longer;
        }
        return points;
    }
}
