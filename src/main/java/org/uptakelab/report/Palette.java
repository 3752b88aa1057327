package org.uptakelab.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;

/** Colours and lines of the house: Okabe and Ito's colours, which the colour-blind can tell apart, on white paper. */
final class Palette {
    /** The ground of every picture. */
    static final Color PAPER = Color.WHITE;
    /** Titles, names and numbers. */
    static final Color INK = new Color(0x1F2328);
    /** Tick labels, captions: still 7 : 1 on white. */
    static final Color QUIET = new Color(0x555555);
    /** Grid lines. */
    static final Color GRID = new Color(0xE3E3E3);
    /** The ground behind rounds in which nothing is recommended. */
    static final Color SHADE = new Color(0xF1F2F4);

    static final Color BLUE = new Color(0x0072B2);
    static final Color SKY = new Color(0x56B4E9);
    static final Color GREEN = new Color(0x009E73);
    static final Color VERMILLION = new Color(0xD55E00);
    static final Color ORANGE = new Color(0xE69F00);
    static final Color PURPLE = new Color(0xCC79A7);
    static final Color STONE = new Color(0xA9B2BC);

    /** The colours of arms, in their order. */
    private static final List<Color> ARMS = List.of(BLUE, VERMILLION, GREEN, PURPLE, ORANGE, SKY, INK);

    private static final int BAND_ALPHA = 50;

    private Palette() {}

    /** {@return the colour of the arm at an index, from 0} */
    static Color ofArm(int index) {
        return ARMS.get(index % ARMS.size());
    }

    /** {@return the same colour for an error band} */
    static Color band(Color colour) {
        return withAlpha(colour, BAND_ALPHA);
    }

    /** {@return the same colour, see-through} */
    static Color withAlpha(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }

    /** {@return a solid line with round ends and joins} */
    static BasicStroke line(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** {@return a dashed line} */
    static BasicStroke dashes(double width, float... pattern) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern.clone(), 0);
    }
}
