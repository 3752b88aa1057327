package org.uptakelab.report;

/** One chart of a report, in one language: a picture in each format and the sentences that read it. */
interface Chart {
    /** {@return its name, the stem of its files and of its keys among the texts} */
    String name();

    /** {@return what one sees, computed from the numbers, in one line or one an arm} */
    String title();

    /** {@return how to read it, for someone who has never seen such a chart, computed from the numbers, a line an arm} */
    String reading();

    /** {@return the chart in words, for those who cannot see it} */
    default String alt() {
        return Figure.inOneLine(title()) + ". " + reading().replace('\n', ' ');
    }

    /**
     * The picture.
     *
     * @param format for which kind of screen
     * @return the figure, ready to be painted
     */
    Figure figure(Format format);
}
