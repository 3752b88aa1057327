package org.uptakelab.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.uptakelab.claim.Outcome;

/** How it looks whether a rule holds: by colour, by shape and by filling, so that it can be told without colour too. */
enum OutcomeLook {
    /** It holds. */
    HOLDS(Palette.BLUE, Marker.CIRCLE, Marker.Filling.FULL),
    /** More worlds would be needed to tell. */
    OPEN(Palette.QUIET, Marker.CIRCLE, Marker.Filling.OPEN),
    /** It fails. */
    FAILS(Palette.ORANGE, Marker.DIAMOND, Marker.Filling.FULL);

    private static final double STEP = 6;

    private final Color colour;
    private final Marker marker;
    private final Marker.Filling filling;

    OutcomeLook(Color colour, Marker marker, Marker.Filling filling) {
        this.colour = colour;
        this.marker = marker;
        this.filling = filling;
    }

    static OutcomeLook of(Outcome outcome) {
        return valueOf(outcome.name());
    }

    /** {@return its key among the texts} */
    String key() {
        return "claim.outcome." + name().toLowerCase(Locale.ROOT);
    }

    Color colour() {
        return colour;
    }

    void mark(Graphics2D g, double x, double y, double size) {
        marker.draw(g, x, y, size, colour, filling);
    }

    /** Fills a part of a bar: solid where it is decided, hatched where it is open. */
    void fill(Graphics2D g, Rectangle2D part) {
        if (part.getWidth() <= 0) {
            return;
        }
        if (this != OPEN) {
            g.setColor(colour);
            g.fill(part);
            return;
        }
        Graphics2D inside = (Graphics2D) g.create();
        inside.clip(part);
        inside.setColor(Palette.SHADE);
        inside.fill(part);
        inside.setColor(Palette.STONE);
        inside.setStroke(Palette.line(1.6));
        for (double x = part.getMinX() - part.getHeight(); x < part.getMaxX(); x += STEP) {
            inside.draw(new Line2D.Double(x, part.getMaxY(), x + part.getHeight(), part.getMinY()));
        }
        inside.dispose();
    }
}
