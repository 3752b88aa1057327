package org.uptakelab.report;

import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Lines along which values on a grid reach a level: marching squares, straight within each square of four neighbours. Where a
 * square's opposite corners lie on the same side, the mean of its four corners says which of them are joined. Squares with an
 * undefined corner have no line.
 */
final class Contours {
    private final double[][] values;
    private final double level;

    /** For each crossed edge of the grid, the crossed edges it is joined with, at most two: one a square. */
    private final Map<Edge, Deque<Edge>> links = new LinkedHashMap<>();

    /** An edge between two neighbouring points of the grid: from (i, j) to the right, or upwards. */
    private record Edge(int i, int j, boolean upwards) {}

    private Contours(double[][] values, double level) {
        this.values = values;
        this.level = level;
    }

    /**
     * The lines of one level.
     *
     * @param values the value at each point, {@code values[i][j]} at x = i and y = j; NaN where undefined; all rows equally long
     * @param level the level
     * @return the lines, each from end to end, a closed one back to its first point; in the order of the grid
     */
    static List<List<Point2D>> at(double[][] values, double level) {
        Contours contours = new Contours(values, level);
        for (int i = 0; i + 1 < values.length; i++) {
            for (int j = 0; j + 1 < values[i].length; j++) {
                contours.cross(i, j);
            }
        }
        return contours.lines();
    }

    private void cross(int i, int j) {
        double mean = (values[i][j] + values[i + 1][j] + values[i + 1][j + 1] + values[i][j + 1]) / 4;
        if (Double.isNaN(mean)) {
            return;
        }
        Edge below = new Edge(i, j, false);
        Edge right = new Edge(i + 1, j, true);
        Edge above = new Edge(i, j + 1, false);
        Edge left = new Edge(i, j, true);
        List<Edge> crossed = new ArrayList<>(List.of(below, right, above, left));
        crossed.removeIf(edge -> !isCrossed(edge));
        if (crossed.size() == 2) {
            link(crossed.get(0), crossed.get(1));
        } else if (crossed.size() == 4) {
            boolean likeTheMiddle = reaches(values[i][j]) == reaches(mean);
            link(below, likeTheMiddle ? right : left);
            link(above, likeTheMiddle ? left : right);
        }
    }

    private boolean reaches(double value) {
        return value >= level;
    }

    private boolean isCrossed(Edge edge) {
        return reaches(start(edge)) != reaches(end(edge));
    }

    private double start(Edge edge) {
        return values[edge.i()][edge.j()];
    }

    private double end(Edge edge) {
        return edge.upwards() ? values[edge.i()][edge.j() + 1] : values[edge.i() + 1][edge.j()];
    }

    private void link(Edge one, Edge other) {
        links.computeIfAbsent(one, edge -> new ArrayDeque<>()).add(other);
        links.computeIfAbsent(other, edge -> new ArrayDeque<>()).add(one);
    }

    /** Open lines first, from one of their ends; what is left then are closed ones. */
    private List<List<Point2D>> lines() {
        List<List<Point2D>> lines = new ArrayList<>();
        List<Predicate<Deque<Edge>>> starts = List.of(joined -> joined.size() == 1, joined -> !joined.isEmpty());
        for (Predicate<Deque<Edge>> isStart : starts) {
            for (Map.Entry<Edge, Deque<Edge>> entry : links.entrySet()) {
                if (isStart.test(entry.getValue())) {
                    lines.add(walk(entry.getKey()));
                }
            }
        }
        return lines;
    }

    private List<Point2D> walk(Edge start) {
        List<Point2D> line = new ArrayList<>(List.of(point(start)));
        Edge at = start;
        Deque<Edge> joined = joined(at);
        while (!joined.isEmpty()) {
            Edge next = joined.remove();
            joined(next).removeFirstOccurrence(at);
            line.add(point(next));
            at = next;
            joined = joined(at);
        }
        return line;
    }

    private Deque<Edge> joined(Edge edge) {
        return links.getOrDefault(edge, new ArrayDeque<>());
    }

    private Point2D point(Edge edge) {
        double part = (level - start(edge)) / (end(edge) - start(edge));
        return edge.upwards()
                ? new Point2D.Double(edge.i(), edge.j() + part)
                : new Point2D.Double(edge.i() + part, edge.j());
    }
}
