package org.uptakelab.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.uptakelab.report.ExhibitRow.Maker;
import org.uptakelab.report.Lettering.Anchor;

/**
 * The shares of an exhibit as points with intervals, on a scale on which each step is ten times the one before, with the two quoted figures
 * as marks.
 *
 * @param exhibit what is shown
 * @param words the words of its language
 * @param numbers its numbers
 */
record ExhibitChart(Exhibit exhibit, Words words, Numbers numbers) implements Chart {
    private static final double MARKS = 0.75;
    private static final double HEAD = MARKS + 0.7;
    private static final int ROW = 30;
    private static final int MARKER = 11;

    /** Beside the plot, where headings do not reach. */
    private static final int SIDE = 48;

    /** Between an interval and its label. */
    private static final int APART = 10;

    /** The left end of the widest and of the narrowest axis, as powers of ten. */
    private static final int FIRST_POWER = -5;

    private static final int LAST_FIRST_POWER = -2;

    @Override
    public String name() {
        return "exhibit";
    }

    @Override
    public String title() {
        return exhibit.title();
    }

    @Override
    public String reading() {
        return exhibit.lead();
    }

    @Override
    public Figure figure(Format format) {
        return new Figure(
                title(),
                List.of(),
                List.of(panel(format)),
                1,
                90 + ROW * (lines(format) + 1),
                words.say("exhibit.caption"),
                alt());
    }

    /** Rows of the plot: one for each share, and one for each line of each heading above those that stand together. */
    private int lines(Format format) {
        return exhibit.rows().size()
                + exhibit.rows().stream()
                        .map(ExhibitRow::heading)
                        .distinct()
                        .mapToInt(heading -> wrapped(heading, format).size())
                        .sum();
    }

    private static List<String> wrapped(String heading, Format format) {
        return Lettering.wrap(heading, format.labelFont(), format.width() - 2.0 * SIDE);
    }

    /** The left end of the axis. */
    Axis axis() {
        double least = exhibit.rows().stream()
                .mapToDouble(row -> Math.max(row.low(), row.share() / 10))
                .filter(low -> low > 0)
                .min()
                .orElse(1);
        boolean hasZero = exhibit.rows().stream().anyMatch(row -> row.share() <= 0 || row.low() <= 0);
        int first = (int) Math.floor(Math.log10(least));
        return new Axis(Math.max(FIRST_POWER, Math.min(LAST_FIRST_POWER, first)), hasZero);
    }

    /**
     * An axis of powers of ten up to 1 and, beyond a break, 0.
     *
     * @param first the lowest power
     * @param hasZero whether it has a place for 0, one step below
     */
    record Axis(int first, boolean hasZero) {
        int low() {
            return hasZero ? first - 1 : first;
        }

        /** The value on the axis of a share; one that is too small for it stands at its lowest power. */
        double value(double share) {
            return share <= 0 ? low() : Math.max(first, Math.log10(share));
        }
    }

    private Figure.Panel panel(Format format) {
        Axis axis = axis();
        double[] ticks =
                IntStream.rangeClosed(axis.low(), 0).mapToDouble(power -> power).toArray();
        Plot plot = new Plot(format)
                .x(axis.low(), 0, words.say("exhibit.axis"), power -> tick(axis, power))
                .xTicks(ticks)
                .rows(HEAD, lines(format))
                .draw((g, scale) -> draw(g, scale, format, axis));
        return new Figure.Panel("", plot);
    }

    private String tick(Axis axis, double power) {
        return power < axis.first() - 0.5 ? "0" : percent(Math.pow(10, power));
    }

    private String percent(double share) {
        return numbers.decimals(100 * share, share < 0.0009 ? 2 : share < 0.009 ? 1 : 0) + "\u00a0%";
    }

    private void draw(Graphics2D g, Overlay.Scale scale, Format format, Axis axis) {
        QuotedMarks.draw(g, scale, format, numbers, MARKS, lines(format), Math::log10);
        Font small = format.captionFont();
        double top = scale.y(HEAD) + small.getSize2D() + 3;
        Lettering.writeOnGround(g, words.say("exhibit.quoted"), scale.x(0), top, small, Palette.QUIET, Anchor.RIGHT);
        if (axis.hasZero()) {
            breakAxis(g, scale, axis, lines(format));
        }
        int line = 0;
        String heading = "";
        for (ExhibitRow row : exhibit.rows()) {
            if (!row.heading().equals(heading)) {
                heading = row.heading();
                for (String text : wrapped(heading, format)) {
                    double y = scale.y(-line - 0.75);
                    Lettering.writeOnGround(
                            g, text, scale.x(axis.low()) + 4, y, format.labelFont(), Palette.INK, Anchor.LEFT);
                    line++;
                }
            }
            row(g, scale, small, row, line, axis);
            line++;
        }
    }

    /** Two slanted strokes through the lower line of the plot: between 0 and the lowest power nothing is to scale. */
    private void breakAxis(Graphics2D g, Overlay.Scale scale, Axis axis, int lines) {
        double x = (scale.x(axis.low()) + scale.x(axis.first())) / 2;
        double y = scale.y(-lines);
        g.setColor(Palette.PAPER);
        g.fill(new Rectangle2D.Double(x - 4, y - 3, 8, 6));
        g.setColor(Palette.QUIET);
        g.setStroke(Palette.line(1.4));
        for (double side : new double[] {-4, 4}) {
            g.draw(new Line2D.Double(x + side - 2.5, y + 6, x + side + 2.5, y - 6));
        }
    }

    private void row(Graphics2D g, Overlay.Scale scale, Font font, ExhibitRow row, int line, Axis axis) {
        double y = scale.y(-line - 0.5);
        double x = scale.x(axis.value(row.share()));
        double low = scale.x(axis.value(row.low()));
        double high = scale.x(axis.value(row.high()));
        Color colour = colour(row.maker());
        g.setColor(colour);
        g.setStroke(Palette.line(2));
        g.draw(new Line2D.Double(low, y, high, y));
        marker(row.maker()).draw(g, x, y, MARKER, colour);
        String text = row.label() + "  " + Exhibit.hundredths(numbers, row.share());
        double width = Lettering.width(text, font);
        double textY = y + 0.35 * font.getSize2D();
        if (high + APART + width < scale.x(0)) {
            Lettering.writeOnGround(g, text, high + APART, textY, font, Palette.INK, Anchor.LEFT);
        } else if (low - APART - width > scale.x(axis.low())) {
            Lettering.writeOnGround(g, text, low - APART, textY, font, Palette.INK, Anchor.RIGHT);
        } else {
            onInterval(g, text, x + APART + width < scale.x(0) ? x + APART : x - APART - width, textY, font);
        }
    }

    /** Where there is no room beside an interval, its label stands on it. */
    private static void onInterval(Graphics2D g, String text, double x, double y, Font font) {
        double height = font.getSize2D();
        g.setColor(Palette.PAPER);
        g.fill(new Rectangle2D.Double(x - 2, y - height, Lettering.width(text, font) + 4, 1.4 * height));
        Lettering.write(g, text, x, y, font, Palette.INK, Anchor.LEFT);
    }

    private static Color colour(Maker maker) {
        return switch (maker) {
            case LEARNED -> Palette.BLUE;
            case POPULAR -> Palette.VERMILLION;
            case CHANCE -> Palette.QUIET;
            case PEOPLE -> Palette.PURPLE;
            case WHOLE -> Palette.INK;
            case PART -> Palette.GREEN;
        };
    }

    private static Marker marker(Maker maker) {
        return switch (maker) {
            case LEARNED -> Marker.CIRCLE;
            case POPULAR -> Marker.SQUARE;
            case CHANCE -> Marker.DIAMOND;
            case PEOPLE -> Marker.TRIANGLE;
            case WHOLE -> Marker.SQUARE;
            case PART -> Marker.CROSS;
        };
    }

    @Override
    public String alt() {
        StringBuilder all = new StringBuilder(title()).append(". ");
        for (ExhibitRow row : exhibit.rows()) {
            all.append(row.heading()).append(", ").append(row.label()).append(": ");
            all.append(Exhibit.hundredths(numbers, row.share())).append(". ");
        }
        return all.toString().strip();
    }
}
