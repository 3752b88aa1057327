package org.uptakelab.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How values rise and fall along a scattered axis: the means of neighbours. Values on few levels are grouped by level, others in
 * groups of equal size.
 */
final class Response {
    private static final int MOST_GROUPS = 8;

    private Response() {}

    /**
     * The mean of a group.
     *
     * @param x mean place
     * @param y mean value
     */
    record Mean(double x, double y) {}

    /** A value and its place. */
    private record Point(double x, double y) {}

    /**
     * Means of neighbours.
     *
     * @param x the places
     * @param y the value at each; NaN is passed over
     * @return the means in the order of their places, at most {@value #MOST_GROUPS} unless there are as few levels as {@link
     *     FactorAxis#FEW}
     */
    static List<Mean> of(double[] x, double[] y) {
        List<Point> points = IntStream.range(0, x.length)
                .filter(i -> !Double.isNaN(y[i]))
                .mapToObj(i -> new Point(x[i], y[i]))
                .sorted(Comparator.comparingDouble(Point::x))
                .toList();
        long levels = points.stream().mapToDouble(Point::x).distinct().count();
        return levels <= FactorAxis.FEW ? ofLevels(points) : ofGroups(points);
    }

    private static List<Mean> ofLevels(List<Point> points) {
        List<Mean> means = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= points.size(); i++) {
            if (i == points.size() || points.get(i).x() > points.get(start).x()) {
                means.add(mean(points.subList(start, i)));
                start = i;
            }
        }
        return means;
    }

    private static List<Mean> ofGroups(List<Point> points) {
        int groups = Math.min(MOST_GROUPS, Math.max(2, points.size() / 4));
        return IntStream.range(0, groups)
                .mapToObj(group -> points.subList(group * points.size() / groups, (group + 1) * points.size() / groups))
                .map(Response::mean)
                .toList();
    }

    private static Mean mean(List<Point> points) {
        return new Mean(
                points.stream().mapToDouble(Point::x).average().orElse(Double.NaN),
                points.stream().mapToDouble(Point::y).average().orElse(Double.NaN));
    }
}
