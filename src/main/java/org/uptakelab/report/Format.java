package org.uptakelab.report;

import java.awt.Font;

/** The two formats of a picture: one for pages and screens, one for phones with larger type and fewer ticks. */
enum Format {
    /** For pages and screens. */
    WIDE(960, 32, "", 27, 17, 15, 14, 13),
    /** For phones. */
    NARROW(420, 16, "-narrow", 24, 19, 17, 16, 14.5f);

    private final int width;
    private final int margin;
    private final String suffix;
    private final float titleSize;
    private final float headingSize;
    private final float labelSize;
    private final float tickSize;
    private final float captionSize;

    Format(
            int width,
            int margin,
            String suffix,
            float titleSize,
            float headingSize,
            float labelSize,
            float tickSize,
            float captionSize) {
        this.width = width;
        this.margin = margin;
        this.suffix = suffix;
        this.titleSize = titleSize;
        this.headingSize = headingSize;
        this.labelSize = labelSize;
        this.tickSize = tickSize;
        this.captionSize = captionSize;
    }

    /** {@return the width of a picture in logical pixels; its height follows from what is on it} */
    int width() {
        return width;
    }

    /** {@return the white space around, in logical pixels} */
    int margin() {
        return margin;
    }

    /** {@return what is added to the name of a picture's file} */
    String suffix() {
        return suffix;
    }

    /** {@return the key of a text that has a shorter form for phones} */
    String key(String key) {
        return this == NARROW ? key + ".short" : key;
    }

    /** {@return the number of plots side by side, if there are that many} */
    int columns(int plots) {
        if (this == NARROW) {
            return 1;
        }
        return plots <= 4 ? Math.min(plots, 2) : 3;
    }

    /** {@return the space between plots side by side, in logical pixels} */
    int gap() {
        return 28;
    }

    /** {@return the width of one of several plots side by side, in logical pixels} */
    int panelWidth(int columns) {
        return (width - 2 * margin - (columns - 1) * gap()) / columns;
    }

    Font titleFont() {
        return Fonts.semiBold(titleSize);
    }

    Font headingFont() {
        return Fonts.semiBold(headingSize);
    }

    Font nameFont() {
        return Fonts.semiBold(labelSize);
    }

    Font labelFont() {
        return Fonts.regular(labelSize);
    }

    Font tickFont() {
        return Fonts.regular(tickSize);
    }

    Font captionFont() {
        return Fonts.regular(captionSize);
    }
}
