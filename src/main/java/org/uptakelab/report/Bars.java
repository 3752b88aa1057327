package org.uptakelab.report;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.Lettering.Anchor;

/**
 * Horizontal bars in the rows of a plot. A row has the height 1; its words stand above its bar.
 *
 * @param g where to draw
 * @param scale where values are
 * @param format the format of the picture
 */
record Bars(Graphics2D g, Overlay.Scale scale, Format format) {
    private static final double TOP = 0.44;
    private static final double BOTTOM = 0.88;

    /** Writes the words of a row above its bar. */
    void name(int row, String name) {
        Lettering.writeOnGround(
                g, name, scale.x(0), scale.y(-row - TOP) - 6, format.labelFont(), Palette.INK, Anchor.LEFT);
    }

    /** Fills a bar from one value to another and returns its box. */
    Rectangle2D bar(int row, double from, double to, Sort sort) {
        double top = scale.y(-row - TOP);
        Rectangle2D box = new Rectangle2D.Double(
                scale.x(from), top, Math.max(0, scale.x(to) - scale.x(from)), scale.y(-row - BOTTOM) - top);
        sort.fill(g, box);
        return box;
    }

    /** Draws the interval of a bar's end, if there is one. */
    void interval(int row, Estimate estimate) {
        if (!estimate.hasInterval()) {
            return;
        }
        double y = scale.y(-row - (TOP + BOTTOM) / 2);
        double low = scale.x(estimate.low());
        double high = scale.x(estimate.high());
        for (int pass = 0; pass < 2; pass++) {
            g.setColor(pass == 0 ? Palette.PAPER : Palette.INK);
            g.setStroke(Palette.line(pass == 0 ? 4 : 1.6));
            g.draw(new Line2D.Double(low, y, high, y));
            g.draw(new Line2D.Double(low, y - 4, low, y + 4));
            g.draw(new Line2D.Double(high, y - 4, high, y + 4));
        }
    }

    /** Writes a number behind the bar and its interval, or into the bar where there is no room behind it. */
    void number(int row, Estimate estimate, String number, Sort sort, double end) {
        double y = scale.y(-row - (TOP + BOTTOM) / 2) + 0.35 * format.nameFont().getSize2D();
        double last =
                scale.x(estimate.hasInterval() ? Math.max(estimate.high(), estimate.mean()) : estimate.mean()) + 8;
        if (last + Lettering.width(number, format.nameFont()) <= scale.x(end)) {
            Lettering.writeOnGround(g, number, last, y, format.nameFont(), Palette.INK, Anchor.LEFT);
        } else {
            double first = scale.x(estimate.hasInterval() ? estimate.low() : estimate.mean()) - 8;
            Lettering.write(g, number, first, y, format.nameFont(), sort.textOnIt(), Anchor.RIGHT);
        }
    }

    /** Writes words in a row that has no bar. */
    void note(int row, String words) {
        double y =
                scale.y(-row - (TOP + BOTTOM) / 2) + 0.35 * format.labelFont().getSize2D();
        Lettering.write(g, words, scale.x(0), y, format.labelFont(), Palette.QUIET, Anchor.LEFT);
    }
}
