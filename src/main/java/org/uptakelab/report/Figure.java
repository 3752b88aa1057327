package org.uptakelab.report;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A picture before it is painted: a title that says what one sees, a key, plots, a caption.
 *
 * @param title what one sees, in words; a line an arm
 * @param key what the fills, lines and markers mean; may be empty
 * @param panels the plots
 * @param columns how many of them stand side by side, at least 1
 * @param panelHeight height of a plot with its axes, in logical pixels
 * @param caption sources and how intervals are made, in small print
 * @param description the picture in words, for those who cannot see it
 */
record Figure(
        String title,
        List<Entry> key,
        List<Panel> panels,
        int columns,
        int panelHeight,
        String caption,
        String description) {

    /**
     * An entry of the key.
     *
     * @param swatch a sample of what is explained
     * @param label its meaning
     * @param startsLine whether it begins a new line of the key
     */
    record Entry(Swatch swatch, String label, boolean startsLine) {
        /** An entry that follows the one before it. */
        Entry(Swatch swatch, String label) {
            this(swatch, label, false);
        }

        /** An entry for a sort of purchases as it looks in this picture. */
        Entry(Sort sort, Look look, String label) {
            this((g, x, middle, width) -> look.draw(g, sort, x, middle, width), label);
        }
    }

    /** A sample in the key. */
    @FunctionalInterface
    interface Swatch {
        /**
         * Draws the sample.
         *
         * @param g where to draw
         * @param x its left end
         * @param middle its height
         * @param width its width
         */
        void draw(Graphics2D g, double x, double middle, double width);
    }

    /** How a sort of purchases looks in a picture. */
    enum Look {
        /** A filled bar. */
        FILL,
        /** A curve. */
        LINE,
        /** A point. */
        POINT;

        private void draw(Graphics2D g, Sort sort, double x, double middle, double width) {
            switch (this) {
                case FILL -> sort.fill(g, new Rectangle2D.Double(x, middle - 7, width, 14));
                case LINE -> {
                    g.setColor(sort.colour());
                    g.setStroke(sort.stroke());
                    g.draw(new Line2D.Double(x, middle, x + width, middle));
                }
                case POINT -> sort.marker().draw(g, x + width / 2, middle, 13, sort.colour());
            }
        }
    }

    /**
     * A plot and its heading.
     *
     * @param heading the heading, empty for none
     * @param plot the plot
     */
    record Panel(String heading, Plot plot) {}

    /** {@return a title of several lines in one, for texts without a layout} */
    static String inOneLine(String title) {
        return title.replace("\n", "; ");
    }

    /** Checks that there is something to paint. */
    Figure {
        if (panels.isEmpty() || columns < 1) {
            throw new IllegalArgumentException("A figure must have at least 1 panel and 1 column, but has "
                    + panels.size() + " and " + columns + ".");
        }
        key = List.copyOf(key);
        panels = List.copyOf(panels);
    }
}
