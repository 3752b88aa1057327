package org.uptakelab.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
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
    private static final double HEAD = 0.75;
    private static final int ROW = 30;

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
                70 + ROW * (lines() + 1),
                words.say("exhibit.caption"),
                alt());
    }

    /** Rows of the plot: one for each share, and one for each heading above those that stand together. */
    private int lines() {
        return exhibit.rows().size()
                + (int) exhibit.rows().stream()
                        .map(ExhibitRow::heading)
                        .distinct()
                        .count();
    }

    private double least() {
        double least = exhibit.rows().stream()
                .mapToDouble(row -> Math.max(row.low(), row.share() / 10))
                .filter(low -> low > 0)
                .min()
                .orElse(0.01);
        return Math.max(-5, Math.floor(Math.log10(least)));
    }

    private Figure.Panel panel(Format format) {
        double first = least();
        double[] ticks = IntStream.rangeClosed((int) first, 0)
                .mapToDouble(power -> power)
                .toArray();
        Plot plot = new Plot(format)
                .x(first, 0, words.say("exhibit.axis"), power -> percent(Math.pow(10, power)))
                .xTicks(ticks)
                .rows(HEAD, lines())
                .draw((g, scale) -> draw(g, scale, format, first));
        return new Figure.Panel("", plot);
    }

    private String percent(double share) {
        return numbers.decimals(100 * share, share < 0.0009 ? 2 : share < 0.009 ? 1 : 0) + "\u00a0%";
    }

    private void draw(Graphics2D g, Overlay.Scale scale, Format format, double first) {
        QuotedMarks.draw(g, scale, format, numbers, HEAD, lines(), Math::log10);
        int line = 0;
        String heading = "";
        for (ExhibitRow row : exhibit.rows()) {
            if (!row.heading().equals(heading)) {
                heading = row.heading();
                double y = scale.y(-line - 0.75);
                Lettering.writeOnGround(
                        g, heading, scale.x(first) + 4, y, format.labelFont(), Palette.INK, Anchor.LEFT);
                line++;
            }
            row(g, scale, format, row, line, first);
            line++;
        }
    }

    private void row(Graphics2D g, Overlay.Scale scale, Format format, ExhibitRow row, int line, double first) {
        double y = scale.y(-line - 0.5);
        double x = place(scale, row.share(), first);
        Color colour = colour(row.maker());
        g.setColor(colour);
        g.setStroke(Palette.line(2));
        g.draw(new Line2D.Double(place(scale, row.low(), first), y, place(scale, row.high(), first), y));
        marker(row.maker()).draw(g, x, y, 11, colour);
        double textY = y + 0.35 * format.captionFont().getSize2D();
        String text = row.label() + "  " + Exhibit.hundredths(numbers, row.share());
        double end = place(scale, row.high(), first) + 10;
        if (end + Lettering.width(text, format.captionFont()) < scale.x(0)) {
            Lettering.writeOnGround(g, text, end, textY, format.captionFont(), Palette.INK, Anchor.LEFT);
        } else {
            double start = place(scale, row.low(), first) - 10;
            Lettering.writeOnGround(g, text, start, textY, format.captionFont(), Palette.INK, Anchor.RIGHT);
        }
    }

    private static double place(Overlay.Scale scale, double share, double first) {
        return scale.x(share <= 0 ? first : Math.max(first, Math.log10(share)));
    }

    private static Color colour(Maker maker) {
        return switch (maker) {
            case LEARNED -> Palette.BLUE;
            case POPULAR -> Palette.VERMILLION;
            case CHANCE -> Palette.QUIET;
            case PEOPLE -> Palette.PURPLE;
        };
    }

    private static Marker marker(Maker maker) {
        return switch (maker) {
            case LEARNED -> Marker.CIRCLE;
            case POPULAR -> Marker.SQUARE;
            case CHANCE -> Marker.DIAMOND;
            case PEOPLE -> Marker.TRIANGLE;
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
