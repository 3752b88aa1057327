package org.uptakelab.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.uptakelab.report.Figure.Entry;
import org.uptakelab.report.Figure.Panel;
import org.uptakelab.report.Lettering.Anchor;

/** Lays out a figure in a format, from top to bottom, and paints it. */
final class FigurePainter {
    private static final int GAP = 28;
    private static final int SWATCH = 26;

    private final Figure figure;
    private final Format format;
    private final List<String> title;
    private final List<List<Entry>> key;
    private final List<String> caption;

    FigurePainter(Figure figure, Format format) {
        this.figure = figure;
        this.format = format;
        this.title = Lettering.wrap(figure.title(), format.titleFont(), innerWidth());
        this.key = keyLines();
        this.caption = Lettering.wrap(figure.caption(), format.captionFont(), innerWidth());
    }

    private int innerWidth() {
        return format.width() - 2 * format.margin();
    }

    /** {@return the height of the painted figure in logical pixels} */
    int height() {
        return (int) Math.ceil(titleHeight() + keyHeight() + panelRows() * rowHeight() + captionHeight());
    }

    private double titleHeight() {
        return format.margin() * 0.8 + title.size() * Lettering.leading(format.titleFont()) + 10;
    }

    private double keyHeight() {
        return key.isEmpty() ? 0 : key.size() * keyLeading() + 10;
    }

    private double keyLeading() {
        return Lettering.leading(format.labelFont()) + 4;
    }

    private double captionHeight() {
        return 6 + caption.size() * Lettering.leading(format.captionFont()) + format.margin() * 0.8;
    }

    private double headingHeight() {
        int lines = figure.panels().stream()
                .mapToInt(panel -> heading(panel).size())
                .max()
                .orElse(0);
        return lines == 0 ? 0 : lines * Lettering.leading(format.headingFont()) + 6;
    }

    private List<String> heading(Panel panel) {
        return Lettering.wrap(panel.heading(), format.headingFont(), format.panelWidth(figure.columns()));
    }

    private double rowHeight() {
        return headingHeight() + figure.panelHeight() + 14;
    }

    private int panelRows() {
        return (figure.panels().size() + figure.columns() - 1) / figure.columns();
    }

    private List<List<Entry>> keyLines() {
        List<List<Entry>> lines = new ArrayList<>();
        double x = Double.POSITIVE_INFINITY;
        for (Entry entry : figure.key()) {
            double width = entryWidth(entry);
            if (entry.startsLine() || x + width - GAP > innerWidth()) {
                lines.add(new ArrayList<>());
                x = 0;
            }
            lines.get(lines.size() - 1).add(entry);
            x += width;
        }
        return lines;
    }

    private double entryWidth(Entry entry) {
        return SWATCH + 8 + Lettering.width(entry.label(), format.labelFont()) + GAP;
    }

    /** Paints the figure with its top left corner at the origin. */
    void paint(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Palette.PAPER);
        g.fill(new Rectangle2D.Double(0, 0, format.width(), height()));
        lines(g, title, format.margin(), format.margin() * 0.8, format.titleFont(), Palette.INK);
        paintKey(g, titleHeight());
        paintPanels(g, titleHeight() + keyHeight());
        lines(g, caption, format.margin(), height() - captionHeight() + 6, format.captionFont(), Palette.QUIET);
    }

    private static void lines(Graphics2D g, List<String> lines, double left, double top, Font font, Color colour) {
        double y = top + font.getSize2D();
        for (String line : lines) {
            Lettering.write(g, line, left, y, font, colour, Anchor.LEFT);
            y += Lettering.leading(font);
        }
    }

    private void paintKey(Graphics2D g, double top) {
        double y = top + format.labelFont().getSize2D();
        for (List<Entry> line : key) {
            double x = format.margin();
            for (Entry entry : line) {
                entry.swatch().draw(g, x, y - 0.32 * format.labelFont().getSize2D(), SWATCH);
                Lettering.write(g, entry.label(), x + SWATCH + 8, y, format.labelFont(), Palette.INK, Anchor.LEFT);
                x += entryWidth(entry);
            }
            y += keyLeading();
        }
    }

    private void paintPanels(Graphics2D g, double top) {
        int columns = figure.columns();
        int width = format.panelWidth(columns);
        for (int i = 0; i < figure.panels().size(); i++) {
            Panel panel = figure.panels().get(i);
            double left = format.margin() + i % columns * (width + format.gap());
            double y = top + i / columns * rowHeight();
            lines(g, heading(panel), left, y, format.headingFont(), Palette.INK);
            panel.plot().paint(g, left, y + headingHeight(), width, figure.panelHeight());
        }
    }
}
