package org.uptakelab.report;

import java.awt.Color;
import java.util.List;

/**
 * Colours for the values between two ends: from light to dark blue, so that the order shows without colour as well. Where 0 lies
 * between the ends, what is below it goes from white to dark red instead, and equal distances from 0 are equally dark.
 *
 * @param low the lower end
 * @param high the upper end, more than {@code low}
 */
record Ramp(double low, double high) {
    private static final List<Color> UP =
            List.of(new Color(0xF4F8FB), new Color(0xA6CDE5), Palette.BLUE, new Color(0x003350));
    private static final List<Color> DOWN =
            List.of(new Color(0xF4F8FB), new Color(0xF2BE96), Palette.VERMILLION, new Color(0x5E2900));

    /** White on darker grounds than this, black on lighter ones: each has a contrast of at least 4.5 : 1 there. */
    private static final double DARK = 0.179;

    /** {@return the colour of a value; values beyond the ends have that of the end} */
    Color colour(double value) {
        if (low < 0 && high > 0) {
            double reach = Math.max(-low, high);
            return between(value < 0 ? DOWN : UP, Math.abs(value) / reach);
        }
        return between(UP, (value - low) / (high - low));
    }

    private static Color between(List<Color> stops, double part) {
        double place = Math.max(0, Math.min(part, 1)) * (stops.size() - 1);
        int index = Math.min((int) place, stops.size() - 2);
        Color from = stops.get(index);
        Color to = stops.get(index + 1);
        double rest = place - index;
        return new Color(
                mixed(from.getRed(), to.getRed(), rest),
                mixed(from.getGreen(), to.getGreen(), rest),
                mixed(from.getBlue(), to.getBlue(), rest));
    }

    private static int mixed(int from, int to, double part) {
        return (int) Math.round(from + part * (to - from));
    }

    /** {@return the colour of text on the colour of a value: black or white, whichever is easier to read} */
    Color textOn(double value) {
        return luminance(colour(value)) < DARK ? Palette.PAPER : Color.BLACK;
    }

    /** Relative luminance as the Web Content Accessibility Guidelines 2.2 define it. */
    static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
