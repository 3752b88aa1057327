package org.uptakelab.report;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.uptakelab.claim.Reading;
import org.uptakelab.claim.Verdict;
import org.uptakelab.report.ClaimsPage.Judged;
import org.uptakelab.report.Lettering.Anchor;

/**
 * All verdicts in one picture: a bar a claim and reading, the readings apart.
 *
 * @param editions the claims in one language
 */
record ClaimsChart(List<ClaimEdition> editions) implements Chart {
    private static final int GAP = 14;
    private static final int BAR = 16;

    /** A line of the picture: the name of a reading, or a claim. */
    private record Row(String heading, List<Judged> judged, List<String> title, double top) {}

    private Words words() {
        return editions.get(0).words();
    }

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public String title() {
        return words().say("claims.title");
    }

    @Override
    public String reading() {
        return ClaimsPage.judged(editions).stream()
                .map(judged -> words().say(
                                "claims.chart.row",
                                "number",
                                number(judged),
                                "title",
                                title(judged),
                                "reading",
                                judged.edition().reading(judged.rule().rule().reading()),
                                "verdict",
                                judged.edition().verdict(judged.rule().verdict()),
                                "share",
                                share(judged)))
                .collect(Collectors.joining("\n"));
    }

    private static String number(Judged judged) {
        return Integer.toString(judged.edition().claim().number());
    }

    private static String title(Judged judged) {
        String title = judged.edition().in(judged.edition().claim().title());
        return judged.edition().sharesReading(judged.rule())
                ? title + " – " + judged.edition().asked(judged.rule())
                : title;
    }

    private static String share(Judged judged) {
        return judged.edition().numbers().percent(judged.share());
    }

    @Override
    public Figure figure(Format format) {
        List<Row> rows = rows(format);
        int height = (int) Math.ceil(bottom(rows, format));
        Plot plot = new Plot(format).blank(0, 1, 0, 1).draw((g, scale) -> {
            double width = (scale.x(1) - scale.x(0)) / HouseTheme.CONTENT;
            double left = (scale.x(0) + scale.x(1) - width) / 2;
            double whole = (scale.y(0) - scale.y(1)) / HouseTheme.CONTENT;
            double top = (scale.y(0) + scale.y(1) - whole) / 2;
            for (Row row : rows) {
                draw(g, row, left, top + row.top(), width, format);
            }
        });
        return new Figure(
                title(),
                key(),
                List.of(new Figure.Panel("", plot)),
                1,
                height,
                words().say("claims.chart.caption"),
                alt());
    }

    private List<Figure.Entry> key() {
        return Arrays.stream(OutcomeLook.values())
                .map(look -> new Figure.Entry(
                        (g, x, middle, width) -> look.fill(g, new Rectangle2D.Double(x, middle - 7, width, 14)),
                        words().say("claim.key." + look.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    /** Where the text of a claim ends and its bar begins, as a part of the width; on phones the bar stands below. */
    private static double split(Format format) {
        return format == Format.WIDE ? 0.47 : 0;
    }

    private static double textWidth(Format format) {
        double width = format.panelWidth(1);
        return (format == Format.WIDE ? split(format) * width - 24 : width) - indent(format);
    }

    private static double indent(Format format) {
        return 1.9 * format.labelFont().getSize2D();
    }

    private List<Row> rows(Format format) {
        List<Row> rows = new ArrayList<>();
        double top = GAP;
        for (Reading reading : Reading.values()) {
            List<Judged> judged = ClaimsPage.judged(editions).stream()
                    .filter(one -> one.rule().rule().reading() == reading)
                    .toList();
            if (!judged.isEmpty()) {
                rows.add(new Row(words().say("claim.question." + reading.word()), List.of(), List.of(), top));
                top += Lettering.leading(format.headingFont()) + GAP;
            }
            for (Judged one : judged) {
                List<String> lines = Lettering.wrap(title(one), format.labelFont(), textWidth(format));
                rows.add(new Row("", List.of(one), lines, top));
                top += height(lines, format) + GAP;
            }
            top += judged.isEmpty() ? 0 : GAP;
        }
        return rows;
    }

    private static double height(List<String> lines, Format format) {
        double text = lines.size() * Lettering.leading(format.labelFont());
        double bar = BAR + 6 + Lettering.leading(format.captionFont());
        return format == Format.WIDE ? Math.max(text, bar) : text + 4 + bar;
    }

    private static double bottom(List<Row> rows, Format format) {
        Row last = rows.get(rows.size() - 1);
        return last.top() + height(last.title(), format) + GAP;
    }

    private void draw(Graphics2D g, Row row, double left, double top, double width, Format format) {
        Font font = format.labelFont();
        if (row.judged().isEmpty()) {
            Font heading = format.headingFont();
            Lettering.write(g, row.heading(), left, top + heading.getSize2D(), heading, Palette.INK, Anchor.LEFT);
            return;
        }
        Judged judged = row.judged().get(0);
        double base = top + font.getSize2D();
        Lettering.write(g, number(judged), left, base, Fonts.semiBold(font.getSize2D()), Palette.QUIET, Anchor.LEFT);
        for (String line : row.title()) {
            Lettering.write(g, line, left + indent(format), base, font, Palette.INK, Anchor.LEFT);
            base += Lettering.leading(font);
        }
        double barLeft = format == Format.WIDE ? left + split(format) * width : left + indent(format);
        double barTop = format == Format.WIDE ? top + 1 : base - font.getSize2D() + 4;
        bar(g, judged.rule().verdict(), barLeft, barTop, left + width - barLeft);
        Font small = format.captionFont();
        Lettering.write(
                g,
                judged.edition().verdict(judged.rule().verdict()),
                barLeft,
                barTop + BAR + 4 + small.getSize2D(),
                Fonts.semiBold(small.getSize2D()),
                Palette.INK,
                Anchor.LEFT);
        Lettering.write(
                g,
                share(judged),
                left + width,
                barTop + BAR + 4 + small.getSize2D(),
                small,
                Palette.QUIET,
                Anchor.RIGHT);
    }

    private static void bar(Graphics2D g, Verdict verdict, double left, double top, double width) {
        double x = left;
        for (OutcomeLook look : OutcomeLook.values()) {
            double part = width * count(verdict, look) / Math.max(1, verdict.points());
            look.fill(g, new Rectangle2D.Double(x, top, part, BAR));
            x += part;
        }
    }

    private static int count(Verdict verdict, OutcomeLook look) {
        return switch (look) {
            case HOLDS -> verdict.holds();
            case OPEN -> verdict.open();
            case FAILS -> verdict.fails();
        };
    }
}
