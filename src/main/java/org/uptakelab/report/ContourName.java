package org.uptakelab.report;

import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the place of a name on a line. */
final class ContourName {
    /** Places tried on each piece of a line. */
    private static final int PIECES = 4;

    private ContourName() {}

    /** {@return the box that a word takes up, by its middle} */
    static Rectangle2D around(double x, double y, double width, Font font) {
        double height = 1.05 * font.getSize2D();
        return new Rectangle2D.Double(x - width / 2 - 1, y - height / 2, width + 2, height);
    }

    /**
     * The place where a name covers least of what is written already; of several the one nearest to the middle of the line.
     *
     * @param line the line, at least two points
     * @param width width of the name
     * @param font its font
     * @param taken boxes of what is written already
     * @return the middle of the name
     */
    static Point2D place(List<Point2D> line, double width, Font font, List<Rectangle2D> taken) {
        List<Point2D> places = new ArrayList<>();
        for (int piece = 0; piece < (line.size() - 1) * PIECES; piece++) {
            Point2D from = line.get(piece / PIECES);
            Point2D to = line.get(piece / PIECES + 1);
            double part = (piece % PIECES + 0.5) / PIECES;
            places.add(new Point2D.Double(
                    from.getX() + part * (to.getX() - from.getX()), from.getY() + part * (to.getY() - from.getY())));
        }
        double middle = (places.size() - 1) / 2.0;
        Comparator<Integer> leastCovered = Comparator.comparingDouble(index ->
                covered(around(places.get(index).getX(), places.get(index).getY(), width, font), taken));
        List<Integer> indices = new ArrayList<>();
        for (int index = 0; index < places.size(); index++) {
            indices.add(index);
        }
        int best = indices.stream()
                .min(leastCovered.thenComparingDouble(index -> Math.abs(index - middle)))
                .orElseThrow();
        return places.get(best);
    }

    /** How much of other boxes a box covers. */
    private static double covered(Rectangle2D box, List<Rectangle2D> taken) {
        return taken.stream()
                .map(box::createIntersection)
                .filter(both -> both.getWidth() > 0 && both.getHeight() > 0)
                .mapToDouble(both -> both.getWidth() * both.getHeight())
                .sum();
    }
}
