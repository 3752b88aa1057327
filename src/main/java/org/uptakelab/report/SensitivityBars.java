package org.uptakelab.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.uptakelab.report.Lettering.Anchor;
import org.uptakelab.sensitivity.Analysis;
import org.uptakelab.sensitivity.Index.Interval;
import org.uptakelab.sensitivity.Index.Kind;

/**
 * Shares of the variance: for each factor a bar for what goes with it alone and a bar for what goes with it at all.
 *
 * @param edition the analysis in one language
 * @param name the stem of its files
 * @param panels what is drawn, a panel each
 */
record SensitivityBars(SensitivityEdition edition, String name, List<Analysis> panels) implements SensitivityChart {
    private static final Color ALONE = Palette.BLUE;
    private static final Color AT_ALL = Palette.STONE;
    private static final int ROW = 64;
    private static final double HEAD = 0.1;
    /** Room for a number behind a bar of all. */
    private static final double END = 1.15;

    /** From the top of a row: the words, the first bar, the second bar. */
    private static final double WORDS = 0.30;

    private static final double[] TOPS = {0.38, 0.64};
    private static final double THICK = 0.22;

    @Override
    public Figure figure(Format format) {
        Words words = edition.words();
        int rows = panels.get(0).factors().size();
        return new Figure(
                title(),
                List.of(
                        new Figure.Entry(
                                (g, x, middle, width) -> swatch(g, x, middle, width, ALONE),
                                words.say(format.key("sensitivity.alone"))),
                        new Figure.Entry(
                                (g, x, middle, width) -> swatch(g, x, middle, width, AT_ALL),
                                words.say(format.key("sensitivity.total")))),
                panels.stream().map(analysis -> panel(analysis, format)).toList(),
                columns(format),
                60 + (int) (ROW * (HEAD + rows)),
                words.say("sensitivity.caption") + " " + edition.intervalNote(panels),
                alt());
    }

    private static void swatch(Graphics2D g, double x, double middle, double width, Color colour) {
        g.setColor(colour);
        g.fill(new Rectangle2D.Double(x, middle - 5, width, 10));
    }

    private Figure.Panel panel(Analysis analysis, Format format) {
        List<String> factors = edition.ranked(panels.get(0), edition.rank());
        Plot plot = new Plot(format)
                .x(0, END, "", edition.numbers()::percent)
                .rows(HEAD, factors.size())
                .draw((g, scale) -> {
                    for (int row = 0; row < factors.size(); row++) {
                        draw(g, scale, row, analysis, factors.get(row), format);
                    }
                });
        return new Figure.Panel(edition.label(analysis), plot);
    }

    private void draw(Graphics2D g, Overlay.Scale scale, int row, Analysis analysis, String factor, Format format) {
        Lettering.writeOnGround(
                g,
                edition.name(factor),
                scale.x(0) + 4,
                scale.y(-row - WORDS),
                format.labelFont(),
                Palette.INK,
                Anchor.LEFT);
        bar(g, scale, row + TOPS[0], analysis, analysis.value(factor, Kind.FIRST), ALONE, format);
        bar(g, scale, row + TOPS[1], analysis, analysis.value(factor, Kind.TOTAL), AT_ALL, format);
    }

    private void bar(
            Graphics2D g,
            Overlay.Scale scale,
            double down,
            Analysis analysis,
            Interval value,
            Color colour,
            Format format) {
        double top = scale.y(-down);
        double thick = scale.y(-down - THICK) - top;
        double middle = top + thick / 2;
        if (value.isDefined()) {
            g.setColor(colour);
            g.fill(new Rectangle2D.Double(
                    scale.x(0), top, Math.max(1.5, scale.x(value.estimate()) - scale.x(0)), thick));
        }
        double end = scale.x(value.isDefined() ? Math.max(0, value.estimate()) : 0);
        if (value.hasEnds()) {
            whisker(g, scale.x(value.low()), scale.x(value.high()), middle);
            end = Math.max(end, scale.x(value.high()));
        }
        String number = edition.number(analysis, value);
        double width = Lettering.width(number, format.tickFont());
        double left = Math.min(end + 8, scale.x(END) - width);
        double base = middle + 0.35 * format.tickFont().getSize2D();
        Lettering.writeOnGround(g, number, left, base, format.tickFont(), Palette.INK, Anchor.LEFT);
    }

    private static void whisker(Graphics2D g, double low, double high, double y) {
        for (int pass = 0; pass < 2; pass++) {
            g.setColor(pass == 0 ? Palette.PAPER : Palette.INK);
            g.setStroke(Palette.line(pass == 0 ? 3.5 : 1.4));
            g.draw(new Line2D.Double(low, y, high, y));
            g.draw(new Line2D.Double(low, y - 3.5, low, y + 3.5));
            g.draw(new Line2D.Double(high, y - 3.5, high, y + 3.5));
        }
    }
}
