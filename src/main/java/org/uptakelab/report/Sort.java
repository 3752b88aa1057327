package org.uptakelab.report;

import static org.uptakelab.report.Palette.BLUE;
import static org.uptakelab.report.Palette.GREEN;
import static org.uptakelab.report.Palette.SKY;
import static org.uptakelab.report.Palette.STONE;
import static org.uptakelab.report.Palette.VERMILLION;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * The sorts of purchases that charts tell apart. Each has one colour, one hatching, one line and one marker in all charts, so
 * that no chart depends on colour alone.
 */
enum Sort {
    /** An item on the slate of that visit. */
    SHOWN(SKY, Hatching.NONE, 0, Marker.CIRCLE),
    /** An item shown before. */
    PRECEDED(SKY, Hatching.NONE, 0, Marker.CIRCLE),
    /** An item examined on the slate. */
    TAKEN(BLUE, Hatching.NONE, 0, Marker.CIRCLE),
    /** In the twin run, an item that would have been shown. */
    COINCIDENT(GREEN, Hatching.DOTTED_LINES, 7, Marker.SQUARE),
    /** In the twin run, an item that would have been shown and seen. */
    COINCIDENT_TAKEN(GREEN, Hatching.DOTTED_LINES, 7, Marker.SQUARE),
    /** Taken, and not made without the slate. */
    CAUSED(VERMILLION, Hatching.NONE, 2.5f, Marker.TRIANGLE),
    /** Taken; without the slate another item. */
    DIVERTED(VERMILLION, Hatching.DIAGONALS, 2.5f, Marker.TRIANGLE),
    /** Taken; without the slate nothing. */
    CREATED(VERMILLION, Hatching.NONE, 2.5f, Marker.TRIANGLE),
    /** Taken; without the slate the same. */
    ANYWAY(STONE, Hatching.NONE, 0, Marker.CIRCLE);

    private enum Hatching {
        NONE,
        DIAGONALS,
        DOTTED_LINES
    }

    private static final double HATCH_STEP = 6;

    private final Color colour;
    private final Hatching hatching;
    private final float dash;
    private final Marker marker;

    Sort(Color colour, Hatching hatching, float dash, Marker marker) {
        this.colour = colour;
        this.hatching = hatching;
        this.dash = dash;
        this.marker = marker;
    }

    Color colour() {
        return colour;
    }

    Marker marker() {
        return marker;
    }

    /** {@return the line of this sort, solid or dashed} */
    BasicStroke stroke() {
        return dash == 0 ? Palette.line(2.2) : Palette.dashes(2.2, dash, dash * 0.6f + 1);
    }

    /** {@return the colour of text on a bar of this sort} */
    Color textOnIt() {
        return this == TAKEN ? Palette.PAPER : Color.BLACK;
    }

    /** Fills a rectangle with the colour and hatching of this sort. */
    void fill(Graphics2D g, Rectangle2D box) {
        if (box.getWidth() <= 0) {
            return;
        }
        g.setColor(hatching == Hatching.DIAGONALS ? lighter() : colour);
        g.fill(box);
        if (hatching != Hatching.NONE) {
            hatch(g, box);
        }
    }

    private Color lighter() {
        return new Color(
                (colour.getRed() + 2 * 255) / 3, (colour.getGreen() + 2 * 255) / 3, (colour.getBlue() + 2 * 255) / 3);
    }

    private void hatch(Graphics2D g, Rectangle2D box) {
        Shape before = g.getClip();
        g.clip(box);
        g.setColor(hatching == Hatching.DIAGONALS ? colour : Palette.withAlpha(Palette.PAPER, 150));
        g.setStroke(Palette.line(hatching == Hatching.DIAGONALS ? 1.6 : 1.3));
        double slope = hatching == Hatching.DIAGONALS ? box.getHeight() : 0;
        for (double x = box.getX() - slope; x < box.getMaxX(); x += HATCH_STEP) {
            g.draw(new Line2D.Double(x, box.getMaxY(), x + slope, box.getY()));
        }
        g.setClip(before);
    }
}
