package org.uptakelab.report;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import org.uptakelab.report.Lettering.Anchor;

/** The two quoted figures, 35 % and 80 %, as dotted marks across a plot of rows. */
final class QuotedMarks {
    /** The two figures, as shares. */
    static final double[] QUOTED = {0.35, 0.80};

    private QuotedMarks() {}

    /**
     * Draws the marks.
     *
     * @param g where to draw
     * @param scale where values are
     * @param format the format of the picture
     * @param numbers how numbers are written
     * @param head room above the first row, in rows
     * @param rows number of rows
     */
    static void draw(Graphics2D g, Overlay.Scale scale, Format format, Numbers numbers, double head, int rows) {
        for (double quoted : QUOTED) {
            double x = scale.x(quoted);
            double top = scale.y(head) + format.captionFont().getSize2D() + 3;
            g.setColor(Palette.QUIET);
            g.setStroke(Palette.dashes(1.4, 2, 3));
            g.draw(new Line2D.Double(x, top + 5, x, scale.y(-rows)));
            Lettering.writeOnGround(
                    g, numbers.percent(quoted), x, top, format.captionFont(), Palette.QUIET, Anchor.MIDDLE);
        }
    }
}
