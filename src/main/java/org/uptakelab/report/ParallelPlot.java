package org.uptakelab.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.uptakelab.report.Lettering.Anchor;

/**
 * A plot in parallel coordinates: axes side by side on wide pictures, one below the other on narrow ones, and lines across them.
 *
 * @param axes the axes, in their order
 * @param format the format of the picture
 */
record ParallelPlot(List<ParallelAxis> axes, Format format) {
    /** Height of the axes, and the distance of axes one below the other, in logical pixels. */
    private static final int UPRIGHT = 400;

    private static final int LEVEL = 96;

    private boolean isWide() {
        return format == Format.WIDE;
    }

    /**
     * The plot.
     *
     * @param lines draws the lines, which lie under the axes
     * @return a plot of the height of {@link #height()}
     */
    Plot plot(Overlay.Drawing lines) {
        Plot plot = new Plot(format);
        if (isWide()) {
            plot.blank(-0.45, axes.size() - 0.55, -0.02, 1 + head());
        } else {
            plot.blank(0, 1, 0.65 - axes.size(), 0.4);
        }
        return plot.draw(lines).draw(this::drawAxes);
    }

    /** {@return the height of the plot in logical pixels} */
    int height() {
        return isWide() ? (int) (UPRIGHT * (1 + head()) / HouseTheme.CONTENT) : LEVEL * axes.size();
    }

    /** Room for the tallest of the names above the axes, as part of their height. */
    private double head() {
        double room = format.panelWidth(1) * HouseTheme.CONTENT / axes.size() - 8;
        int lines = axes.stream()
                .mapToInt(axis -> headLines(axis, room).size())
                .max()
                .orElse(0);
        return (18 + lines * Lettering.leading(format.captionFont())) / UPRIGHT;
    }

    /** Draws the line of a result, by its index; one that has no place on an axis has none. */
    void drawLine(Graphics2D g, Overlay.Scale scale, int result, Color colour, BasicStroke stroke) {
        if (!ParallelAxis.crossesAll(axes, result)) {
            return;
        }
        Path2D path = new Path2D.Double();
        for (int axis = 0; axis < axes.size(); axis++) {
            Point2D point = point(scale, axis, axes.get(axis).place(result));
            if (axis == 0) {
                path.moveTo(point.getX(), point.getY());
            } else {
                path.lineTo(point.getX(), point.getY());
            }
        }
        stroke(g, path, colour, stroke);
    }

    /** Draws a line in a colour. */
    static void stroke(Graphics2D g, Shape line, Color colour, BasicStroke stroke) {
        g.setColor(colour);
        g.setStroke(stroke);
        g.draw(line);
    }

    private Point2D point(Overlay.Scale scale, int axis, double place) {
        return isWide()
                ? new Point2D.Double(scale.x(axis), scale.y(place))
                : new Point2D.Double(scale.x(place), scale.y(-axis));
    }

    private void drawAxes(Graphics2D g, Overlay.Scale scale) {
        Font font = format.captionFont();
        Font name = Fonts.semiBold(font.getSize2D());
        for (int index = 0; index < axes.size(); index++) {
            ParallelAxis axis = axes.get(index);
            Point2D low = point(scale, index, 0);
            Point2D high = point(scale, index, 1);
            stroke(g, new Line2D.Double(low, high), Palette.INK, Palette.line(1.2));
            for (ParallelAxis.Tick tick : axis.ticks()) {
                drawTick(g, point(scale, index, tick.place()), tick, font);
            }
            if (isWide()) {
                double room = scale.x(1) - scale.x(0) - 8;
                writeHead(g, headLines(axis, room), high);
            } else {
                double y = low.getY() - 0.9 * font.getSize2D();
                Lettering.writeOnGround(g, axis.name(), low.getX(), y, name, Palette.INK, Anchor.LEFT);
                double room = high.getX() - low.getX() - Lettering.width(axis.name(), name) - 12;
                Lettering.writeOnGround(g, detail(axis, font, room), high.getX(), y, font, Palette.QUIET, Anchor.RIGHT);
            }
        }
    }

    /** The detail of an axis in one line, without its unit, or left out, where there is no room. */
    private static String detail(ParallelAxis axis, Font font, double room) {
        String all = axis.detail().replace("\n", " · ");
        String last = axis.detail().substring(axis.detail().lastIndexOf('\n') + 1);
        return Stream.of(all, last)
                .filter(text -> Lettering.width(text, font) <= room)
                .findFirst()
                .orElse("");
    }

    private void drawTick(Graphics2D g, Point2D at, ParallelAxis.Tick tick, Font font) {
        if (isWide()) {
            stroke(
                    g,
                    new Line2D.Double(at.getX() - 4, at.getY(), at.getX(), at.getY()),
                    Palette.INK,
                    Palette.line(1.2));
            double y = at.getY() + 0.34 * font.getSize2D();
            Lettering.writeOnGround(g, tick.label(), at.getX() - 7, y, font, Palette.INK, Anchor.RIGHT);
        } else {
            stroke(
                    g,
                    new Line2D.Double(at.getX(), at.getY(), at.getX(), at.getY() + 4),
                    Palette.INK,
                    Palette.line(1.2));
            Anchor anchor = tick.place() < 0.02 ? Anchor.LEFT : tick.place() > 0.98 ? Anchor.RIGHT : Anchor.MIDDLE;
            double y = at.getY() + 6 + font.getSize2D();
            Lettering.writeOnGround(g, tick.label(), at.getX(), y, font, Palette.INK, anchor);
        }
    }

    /** A line above an axis. */
    private record HeadLine(String text, boolean name) {}

    /** Name and detail of an axis in lines; a key that is too long is broken at its dot. */
    private List<HeadLine> headLines(ParallelAxis axis, double room) {
        Font font = format.captionFont();
        List<HeadLine> lines = new ArrayList<>();
        Lettering.wrap(axis.name(), Fonts.semiBold(font.getSize2D()), room)
                .forEach(line -> lines.add(new HeadLine(line, true)));
        for (String detail : axis.detail().split("\n")) {
            String breakable = Lettering.width(detail, font) > room ? detail.replace(".", ". ") : detail;
            Lettering.wrap(breakable, font, room).forEach(line -> lines.add(new HeadLine(line, false)));
        }
        return lines;
    }

    /** Writes lines above an axis, the last one close to it. */
    private void writeHead(Graphics2D g, List<HeadLine> lines, Point2D top) {
        Font font = format.captionFont();
        double leading = Lettering.leading(font);
        double y = top.getY() - 14 - (lines.size() - 1) * leading;
        for (HeadLine line : lines) {
            Font face = line.name() ? Fonts.semiBold(font.getSize2D()) : font;
            Lettering.write(
                    g, line.text(), top.getX(), y, face, line.name() ? Palette.INK : Palette.QUIET, Anchor.MIDDLE);
            y += leading;
        }
    }
}
