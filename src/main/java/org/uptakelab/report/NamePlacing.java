package org.uptakelab.report;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds places for the names of points where they cover neither a point nor each other. */
final class NamePlacing {
    private static final double[][] DIRECTIONS = {
        {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {-1, -1}, {1, 1}, {-1, 1}, {1, -2}, {1, 2}, {-1, -2}, {-1, 2},
        {0, -2}, {0, 2}, {1, -3}, {-1, -3}, {1, 3}, {-1, 3}, {0, -3}, {1, -4}, {0, -4}
    };

    private final Rectangle2D plot;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Rectangle2D> points = new ArrayList<>();

    /**
     * Places within a plot.
     *
     * @param plot the plot's area
     */
    NamePlacing(Rectangle2D plot) {
        this.plot = plot;
    }

    /** Keeps names off a point, which matters more than other names. */
    void avoidPoint(Rectangle2D box) {
        points.add(box);
    }

    /** {@return whether a box would cover a point} */
    boolean coversPoint(Rectangle2D box) {
        return points.stream().anyMatch(box::intersects);
    }

    /** {@return whether a box lies in the upper half of the plot} */
    boolean isInUpperHalf(Rectangle2D box) {
        return box.getCenterY() < plot.getCenterY();
    }

    /** Keeps names away from a box. */
    void avoid(Rectangle2D box) {
        taken.add(box);
    }

    /**
     * A place for a name, which is kept free from then on.
     *
     * @param x the point
     * @param y the point
     * @param gap how far the name stays away from the point
     * @param width the name's width
     * @param height the name's height
     * @return the box with the least overlap; of much the same, the one nearest to the point
     */
    Rectangle2D place(double x, double y, double gap, double width, double height) {
        Rectangle2D best = new Rectangle2D.Double();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < DIRECTIONS.length; i++) {
            Rectangle2D box = box(x, y, gap, width, height, DIRECTIONS[i]);
            double cost = cost(box) + i;
            if (cost < least) {
                least = cost;
                best = box;
            }
        }
        taken.add(best);
        return best;
    }

    /**
     * The line that joins a point with a name standing further off than usual.
     *
     * @param x the point
     * @param y the point
     * @param box the name's place
     * @param gap how far a name usually stays away
     * @return the line from beside the point to the name, empty where the name stands close by
     */
    Optional<Line2D> leader(double x, double y, Rectangle2D box, double gap) {
        double nearX = Math.max(box.getMinX(), Math.min(x, box.getMaxX()));
        double nearY = Math.max(box.getMinY(), Math.min(y, box.getMaxY()));
        double distance = Math.hypot(nearX - x, nearY - y);
        if (distance <= 1.5 * gap) {
            return Optional.empty();
        }
        double start = 0.65 * gap / distance;
        return Optional.of(new Line2D.Double(x + start * (nearX - x), y + start * (nearY - y), nearX, nearY));
    }

    private Rectangle2D box(double x, double y, double gap, double width, double height, double[] direction) {
        double middleX = x + direction[0] * (width / 2 + gap);
        double middleY = y + direction[1] * (height / 2 + gap);
        double left = Math.max(plot.getX(), Math.min(middleX - width / 2, plot.getMaxX() - width));
        return new Rectangle2D.Double(left, middleY - height / 2, width, height);
    }

    private double cost(Rectangle2D box) {
        double outside = area(box) - area(box.createIntersection(plot));
        return 4 * outside + overlap(box, taken) + 4 * overlap(box, points);
    }

    private static double overlap(Rectangle2D box, List<Rectangle2D> others) {
        return others.stream()
                .mapToDouble(other -> area(other.createIntersection(box)))
                .sum();
    }

    private static double area(Rectangle2D box) {
        return box.getWidth() <= 0 || box.getHeight() <= 0 ? 0 : box.getWidth() * box.getHeight();
    }
}
