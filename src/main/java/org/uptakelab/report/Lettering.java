package org.uptakelab.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Text as outlines, so that it has the same shape and width in every picture, on every machine, at every scale. */
final class Lettering {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Lettering() {}

    /** Where the anchor of a line of text is. */
    enum Anchor {
        /** The anchor is the left end. */
        LEFT(0),
        /** The anchor is the middle. */
        MIDDLE(0.5),
        /** The anchor is the right end. */
        RIGHT(1);

        private final double part;

        Anchor(double part) {
            this.part = part;
        }
    }

    /** Writes one line with its anchor at x and its base line at y. */
    static void write(Graphics2D g, String text, double x, double y, Font font, Color colour, Anchor anchor) {
        if (!text.isBlank()) {
            g.setColor(colour);
            g.fill(outline(text, x, y, font, anchor));
        }
    }

    /** Writes one line as {@link #write} does, on a white ground that keeps it readable over lines. */
    static void writeOnGround(Graphics2D g, String text, double x, double y, Font font, Color colour, Anchor anchor) {
        writeOnGround(g, text, x, y, font, colour, anchor, Palette.PAPER);
    }

    /** Writes one line as {@link #write} does, on a ground of a colour that keeps it readable over lines. */
    static void writeOnGround(
            Graphics2D g, String text, double x, double y, Font font, Color colour, Anchor anchor, Color ground) {
        if (!text.isBlank()) {
            double width = width(text, font);
            double left = x - anchor.part * width - 1;
            float size = font.getSize2D();
            g.setColor(Palette.withAlpha(ground, 215));
            g.fill(new Rectangle2D.Double(left, y - 0.8 * size, width + 2, 1.05 * size));
            write(g, text, x, y, font, colour, anchor);
        }
    }

    private static Shape outline(String text, double x, double y, Font font, Anchor anchor) {
        double left = x - anchor.part * width(text, font);
        return layout(text, font).getOutline(AffineTransform.getTranslateInstance(left, y));
    }

    /** {@return the width of a line in logical pixels} */
    static double width(String text, Font font) {
        return text.isEmpty() ? 0 : layout(text, font).getAdvance();
    }

    /** {@return the height from one base line to the next} */
    static double leading(Font font) {
        return font.getSize2D() * 1.28;
    }

    private static TextLayout layout(String text, Font font) {
        return new TextLayout(text, font.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON)), CONTEXT);
    }

    /**
     * Breaks text at line ends, and at blanks into lines that fit; a word that is too long by itself stays whole.
     *
     * @param text the text
     * @param font its font
     * @param width the width to keep
     * @return the lines, none for an empty text
     */
    static List<String> wrap(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            wrapParagraph(paragraph, font, width, lines);
        }
        return lines;
    }

    private static void wrapParagraph(String paragraph, Font font, double width, List<String> lines) {
        String line = "";
        for (String word : paragraph.strip().split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }
}
