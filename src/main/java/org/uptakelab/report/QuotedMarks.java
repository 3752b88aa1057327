package org.uptakelab.report;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.function.DoubleUnaryOperator;
import org.uptakelab.report.Lettering.Anchor;

/** The two quoted figures, 35 % and 80 %, as dotted marks across a plot of rows. */
final class QuotedMarks {
    private QuotedMarks() {}

    /**
     * Draws the marks on an axis of shares.
     *
     * @param g where to draw
     * @param scale where values are
     * @param format the format of the picture
     * @param numbers how numbers are written
     * @param head room above the first row, in rows
     * @param rows number of rows
     */
    static void draw(Graphics2D g, Overlay.Scale scale, Format format, Numbers numbers, double head, int rows) {
        draw(g, scale, format, numbers, head, rows, DoubleUnaryOperator.identity());
    }

    /**
     * Draws the marks on an axis of something else than shares, such as their logarithms.
     *
     * @param g where to draw
     * @param scale where values are
     * @param format the format of the picture
     * @param numbers how numbers are written
     * @param head room above the first row, in rows
     * @param rows number of rows
     * @param value the value on the axis that belongs to a share
     */
    static void draw(
            Graphics2D g,
            Overlay.Scale scale,
            Format format,
            Numbers numbers,
            double head,
            int rows,
            DoubleUnaryOperator value) {
        double widest = 0;
        double apart = Double.POSITIVE_INFINITY;
        double before = Double.NEGATIVE_INFINITY;
        for (double quoted : Marks.LEVELS) {
            double x = scale.x(value.applyAsDouble(quoted));
            apart = Math.min(apart, x - before);
            before = x;
            widest = Math.max(widest, Lettering.width(numbers.percent(quoted), format.captionFont()));
        }
        for (double quoted : Marks.LEVELS) {
            double x = scale.x(value.applyAsDouble(quoted));
            double top = scale.y(head) + format.captionFont().getSize2D() + 3;
            g.setColor(Palette.QUIET);
            g.setStroke(Palette.dashes(1.4, 2, 3));
            g.draw(new Line2D.Double(x, top + 5, x, scale.y(-rows)));
            Anchor side = apart < 2 * widest && quoted < 0.5 ? Anchor.RIGHT : Anchor.MIDDLE;
            Lettering.writeOnGround(g, numbers.percent(quoted), x, top, format.captionFont(), Palette.QUIET, side);
        }
    }
}
