package org.uptakelab.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Shapes of points, which tell series apart without colour. */
enum Marker {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    CROSS;

    /** Smaller markers are drawn with a finer pen, or rim and outline would be all there is of them. */
    private static final double FULL_PEN = 9;

    /** {@return the marker of the arm at an index, from 0} */
    static Marker ofArm(int index) {
        return values()[index % values().length];
    }

    /** What the inside of a marker looks like. */
    enum Filling {
        /** Full of colour. */
        FULL,
        /** White within a solid outline. */
        OPEN,
        /** White within a dotted outline. */
        DOTTED
    }

    /** Draws the marker around a centre, full of colour, on a white rim. */
    void draw(Graphics2D g, double x, double y, double size, Color colour) {
        draw(g, x, y, size, colour, Filling.FULL);
    }

    /** Draws the marker around a centre, on a white rim. */
    void draw(Graphics2D g, double x, double y, double size, Color colour, Filling filling) {
        Shape shape = shape(x, y, size / 2);
        double pen = Math.min(1, size / FULL_PEN);
        g.setColor(Palette.PAPER);
        g.setStroke(Palette.line(pen * (filling == Filling.FULL ? 3 : 4.5)));
        g.draw(shape);
        g.fill(shape);
        g.setColor(colour);
        if (filling == Filling.FULL) {
            g.fill(shape);
        } else {
            g.setStroke(filling == Filling.OPEN ? Palette.line(pen * 2) : Palette.dashes(2, 2, 2.4f));
            g.draw(shape);
        }
    }

    private Shape shape(double x, double y, double r) {
        return switch (this) {
            case CIRCLE -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
            case SQUARE -> new Rectangle2D.Double(x - 0.88 * r, y - 0.88 * r, 1.76 * r, 1.76 * r);
            case TRIANGLE -> polygon(x, y - 1.15 * r, x + 1.1 * r, y + 0.8 * r, x - 1.1 * r, y + 0.8 * r);
            case DIAMOND -> polygon(x, y - 1.2 * r, x + 1.2 * r, y, x, y + 1.2 * r, x - 1.2 * r, y);
            case CROSS -> cross(x, y, r, 0.36 * r);
        };
    }

    private static Shape cross(double x, double y, double r, double h) {
        return polygon(
                x - h, y - r, x + h, y - r, x + h, y - h, x + r, y - h, x + r, y + h, x + h, y + h, x + h, y + r, x - h,
                y + r, x - h, y + h, x - r, y + h, x - r, y - h, x - h, y - h);
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
