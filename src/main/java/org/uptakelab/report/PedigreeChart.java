package org.uptakelab.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptakelab.evidence.Certainty;
import org.uptakelab.evidence.Denominator;
import org.uptakelab.evidence.PublishedFigure;
import org.uptakelab.report.Lettering.Anchor;

/**
 * The published figures by year, each with a marker for what it is a share of, filled as far as we are sure of it. For phones the
 * years run down the page, a row a figure.
 *
 * @param figures the figures
 * @param words the words of the language
 * @param numbers its numbers
 */
record PedigreeChart(List<PublishedFigure> figures, Words words, Numbers numbers) implements Chart {
    private static final double MARKER = 13;
    private static final double HEAD = 0.5;
    private static final int STEP = 5;
    private static final int ROW_HEIGHT = 47;

    /** Where a row's marker stands, below the row's words. */
    private static final double ROW_MIDDLE = 0.7;

    @Override
    public String name() {
        return "pedigree";
    }

    @Override
    public String title() {
        return words.say(
                "pedigree.title",
                "figures",
                numbers.whole(dated().size()),
                "kinds",
                numbers.whole(kinds().size()),
                "checked",
                numbers.whole(dated().stream()
                        .filter(figure -> figure.certainty() == Certainty.CHECKED)
                        .count()));
    }

    @Override
    public String reading() {
        String list = dated().stream()
                .map(figure -> year(figure) + " " + inOneLine(figure))
                .collect(Collectors.joining("; "));
        return words.say("pedigree.reading", "figures", list);
    }

    /** The figures with a year, in its order; of one year, the largest first. */
    private List<PublishedFigure> dated() {
        return figures.stream()
                .filter(figure -> figure.year().isPresent())
                .sorted(Comparator.comparingInt(PedigreeChart::year)
                        .thenComparing(
                                Comparator.comparingDouble(PublishedFigure::low).reversed()))
                .toList();
    }

    private static int year(PublishedFigure figure) {
        return figure.year().orElseThrow();
    }

    private List<Denominator> kinds() {
        return dated().stream().map(PublishedFigure::kind).distinct().sorted().toList();
    }

    private List<Certainty> certainties() {
        return dated().stream()
                .map(PublishedFigure::certainty)
                .distinct()
                .sorted()
                .toList();
    }

    private String label(PublishedFigure figure) {
        return figure.label().in(words.language());
    }

    private String detail(PublishedFigure figure) {
        return figure.wording().in(words.language()) + ", " + word(figure.certainty());
    }

    private String word(Certainty certainty) {
        return words.say("certainty." + certainty.word());
    }

    private String inOneLine(PublishedFigure figure) {
        return label(figure) + " (" + detail(figure) + ")";
    }

    @Override
    public Figure figure(Format format) {
        return new Figure(
                title(),
                key(),
                List.of(new Figure.Panel("", format == Format.WIDE ? years(format) : rows(format))),
                1,
                format == Format.WIDE ? 560 : ROW_HEIGHT * dated().size() + 70,
                caption(),
                alt());
    }

    private List<Figure.Entry> key() {
        Stream<Figure.Entry> shapes = kinds().stream()
                .map(kind -> new Figure.Entry(
                        swatch(marker(kind), Marker.Filling.FULL, colour(kind)), words.say("pedigree." + kind.word())));
        Stream<Figure.Entry> fillings = certainties().stream()
                .map(certainty -> new Figure.Entry(
                        swatch(Marker.CIRCLE, filling(certainty), Palette.INK),
                        words.say("pedigree.certainty." + certainty.word()),
                        certainty.equals(certainties().get(0))));
        return Stream.concat(shapes, fillings).toList();
    }

    private static Figure.Swatch swatch(Marker marker, Marker.Filling filling, Color colour) {
        return (g, x, middle, width) -> marker.draw(g, x + width / 2, middle, MARKER, colour, filling);
    }

    private String caption() {
        String undated = figures.stream()
                .filter(figure -> figure.year().isEmpty())
                .map(this::inOneLine)
                .collect(Collectors.joining(", "));
        return words.say("pedigree.caption")
                + (undated.isEmpty() ? "" : " " + words.say("pedigree.undated", "figures", undated));
    }

    private int firstYear() {
        return Math.floorDiv(year(dated().get(0)), STEP) * STEP;
    }

    private int lastYear() {
        return Math.floorDiv(year(dated().get(dated().size() - 1)), STEP) * STEP + STEP;
    }

    private Plot years(Format format) {
        return new Plot(format)
                .x(firstYear(), lastYear(), "", year -> Long.toString(Math.round(year)))
                .y(0, 1, words.say("pedigree.share"), numbers::percent)
                .verticalGrid()
                .draw((g, scale) -> drawYears(g, scale, format));
    }

    private void drawYears(Graphics2D g, Overlay.Scale scale, Format format) {
        Rectangle2D area = new Rectangle2D.Double(
                scale.x(firstYear()), scale.y(1), scale.x(lastYear()) - scale.x(firstYear()), scale.y(0) - scale.y(1));
        NamePlacing names = new NamePlacing(area);
        for (PublishedFigure figure : dated()) {
            double x = scale.x(year(figure));
            double y = scale.y(middle(figure));
            double reach = MARKER / 2 + 2;
            names.avoidPoint(new Rectangle2D.Double(x - reach, y - reach, 2 * reach, 2 * reach));
            range(g, figure, x, scale.y(figure.low()), x, scale.y(figure.high()));
            point(g, figure, x, y);
        }
        for (PublishedFigure figure : dated()) {
            name(g, figure, scale.x(year(figure)), scale.y(middle(figure)), names, format);
        }
    }

    private static double middle(PublishedFigure figure) {
        return (figure.low() + figure.high()) / 2;
    }

    private void name(Graphics2D g, PublishedFigure figure, double x, double y, NamePlacing names, Format format) {
        Font font = Fonts.semiBold(format.tickFont().getSize2D());
        Font small = format.captionFont();
        double width = Math.max(Lettering.width(label(figure), font), Lettering.width(detail(figure), small));
        double leading = Lettering.leading(small) - 2;
        Rectangle2D box = names.place(x, y, MARKER / 2 + 4, width, font.getSize2D() + leading + 3);
        double baseLine = box.getY() + font.getSize2D();
        Lettering.writeOnGround(g, label(figure), box.getX(), baseLine, font, Palette.INK, Anchor.LEFT);
        Lettering.writeOnGround(g, detail(figure), box.getX(), baseLine + leading, small, Palette.QUIET, Anchor.LEFT);
        names.leader(x, y, box, MARKER).ifPresent(line -> {
            g.setColor(Palette.QUIET);
            g.setStroke(Palette.line(1));
            g.draw(line);
        });
    }

    private Plot rows(Format format) {
        return new Plot(format)
                .x(0, 1, words.say("pedigree.share"), numbers::percent)
                .rows(HEAD, dated().size())
                .draw((g, scale) -> drawRows(g, scale, format));
    }

    private void drawRows(Graphics2D g, Overlay.Scale scale, Format format) {
        QuotedMarks.draw(g, scale, format, numbers, HEAD, dated().size());
        List<PublishedFigure> rows = new ArrayList<>(dated());
        for (int row = 0; row < rows.size(); row++) {
            PublishedFigure figure = rows.get(row);
            double y = scale.y(-row - ROW_MIDDLE);
            Lettering.writeOnGround(
                    g,
                    year(figure) + "  " + label(figure),
                    scale.x(0),
                    y - 14,
                    format.tickFont(),
                    Palette.INK,
                    Anchor.LEFT);
            range(g, figure, scale.x(figure.low()), y, scale.x(figure.high()), y);
            double x = scale.x(middle(figure));
            point(g, figure, x, y);
            boolean right = middle(figure) < 0.5;
            Lettering.writeOnGround(
                    g,
                    detail(figure),
                    right ? x + MARKER : x - MARKER,
                    y + 0.35 * format.captionFont().getSize2D(),
                    format.captionFont(),
                    Palette.QUIET,
                    right ? Anchor.LEFT : Anchor.RIGHT);
        }
    }

    private static void range(Graphics2D g, PublishedFigure figure, double x1, double y1, double x2, double y2) {
        if (figure.low() < figure.high()) {
            g.setColor(colour(figure.kind()));
            g.setStroke(Palette.line(5));
            g.draw(new Line2D.Double(x1, y1, x2, y2));
        }
    }

    private static void point(Graphics2D g, PublishedFigure figure, double x, double y) {
        marker(figure.kind()).draw(g, x, y, MARKER, colour(figure.kind()), filling(figure.certainty()));
    }

    private static Marker marker(Denominator kind) {
        return Marker.ofArm(kind.ordinal());
    }

    private static Color colour(Denominator kind) {
        return Palette.ofArm(kind.ordinal());
    }

    private static Marker.Filling filling(Certainty certainty) {
        return switch (certainty) {
            case CHECKED, COMPUTED -> Marker.Filling.FULL;
            case SECOND_HAND -> Marker.Filling.OPEN;
            case RECALLED -> Marker.Filling.DOTTED;
        };
    }
}
