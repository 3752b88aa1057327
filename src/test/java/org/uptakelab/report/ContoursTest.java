package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class ContoursTest {
    private static double[][] grid(int columns, int rows, DoubleBinaryOperator value) {
        double[][] values = new double[columns][rows];
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j < rows; j++) {
                values[i][j] = value.applyAsDouble(i, j);
            }
        }
        return values;
    }

    private static Point2D at(double x, double y) {
        return new Point2D.Double(x, y);
    }

    @Test
    void aSlopeHasOneStraightLineFromEndToEnd() {
        List<List<Point2D>> lines = Contours.at(grid(3, 4, (x, y) -> x), 0.25);
        assertEquals(List.of(List.of(at(0.25, 0), at(0.25, 1), at(0.25, 2), at(0.25, 3))), lines);
    }

    @Test
    void aLinearFieldIsCutExactly() {
        List<List<Point2D>> lines = Contours.at(grid(6, 5, (x, y) -> 0.2 * x + 0.3 * y), 1.01);
        assertEquals(1, lines.size());
        lines.get(0).forEach(point -> assertEquals(1.01, 0.2 * point.getX() + 0.3 * point.getY(), 1e-12));
    }

    @Test
    void aSummitIsGoneRoundOnce() {
        List<List<Point2D>> lines = Contours.at(grid(9, 9, (x, y) -> -Math.hypot(x - 4, y - 4)), -2.5);
        assertEquals(1, lines.size());
        List<Point2D> line = lines.get(0);
        assertEquals(line.get(0), line.get(line.size() - 1));
        line.forEach(point -> assertEquals(2.5, point.distance(4, 4), 0.05));
        assertEquals(line.size() - 1, line.stream().distinct().count());
    }

    /** High on one diagonal: whether the two high corners are joined depends on the middle of the square. */
    @Test
    void theMiddleOfASaddleSaysWhichCornersAreJoined() {
        double[][] saddle = {{1, 0}, {0, 1}};
        List<List<Point2D>> joined = Contours.at(saddle, 0.4);
        assertEquals(List.of(List.of(at(0.6, 0), at(1, 0.4)), List.of(at(0.4, 1), at(0, 0.6))), joined);
        List<List<Point2D>> apart = Contours.at(saddle, 0.6);
        assertEquals(List.of(List.of(at(0.4, 0), at(0, 0.4)), List.of(at(0.6, 1), at(1, 0.6))), apart);
    }

    @Test
    void thereIsNoLineWhereNothingIsCrossed() {
        assertEquals(List.of(), Contours.at(grid(4, 4, (x, y) -> 1), 0.5));
        assertEquals(List.of(), Contours.at(grid(4, 4, (x, y) -> 0.5), 0.5), "all of it reaches the level");
        assertEquals(List.of(), Contours.at(grid(1, 4, (x, y) -> y), 0.5), "one column has no squares");
    }

    @Test
    void undefinedCornersInterruptALine() {
        double[][] values = grid(3, 5, (x, y) -> x == 0 && y == 2 ? Double.NaN : x);
        List<List<Point2D>> lines = Contours.at(values, 0.5);
        assertEquals(List.of(List.of(at(0.5, 0), at(0.5, 1)), List.of(at(0.5, 3), at(0.5, 4))), lines);
        assertTrue(lines.stream().flatMap(List::stream).noneMatch(point -> Double.isNaN(point.getX())));
    }

    @Test
    void aLevelThatACornerHasExactlyIsReachedThere() {
        double[][] values = grid(3, 2, (x, y) -> x);
        assertEquals(List.of(List.of(at(1, 0), at(1, 1))), Contours.at(values, 1));
    }
}
