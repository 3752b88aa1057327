package org.uptakelab.report;

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
     * @param sort what is explained
     * @param look how it looks in this picture
     * @param label its meaning
     */
    record Entry(Sort sort, Look look, String label) {}

    /** How a sort of purchases looks in a picture. */
    enum Look {
        /** A filled bar. */
        FILL,
        /** A curve. */
        LINE,
        /** A point. */
        POINT
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
