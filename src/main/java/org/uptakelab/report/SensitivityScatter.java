package org.uptakelab.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.uptakelab.report.Lettering.Anchor;
import org.uptakelab.sensitivity.Analysis;
import org.uptakelab.sensitivity.Index;
import org.uptakelab.sensitivity.Index.Interval;
import org.uptakelab.sensitivity.Index.Kind;

/**
 * Elementary effects: for each factor, to the right how much it moves a measure, upwards how much that differs from place to place.
 *
 * @param edition the analysis in one language
 * @param name the stem of its files
 * @param panels what is drawn, a panel each
 */
record SensitivityScatter(SensitivityEdition edition, String name, List<Analysis> panels) implements SensitivityChart {
    private static final double MARKER = 10;
    private static final double GAP = 9;

    @Override
    public Figure figure(Format format) {
        Words words = edition.words();
        return new Figure(
                title(),
                List.of(
                        new Figure.Entry(
                                (g, x, middle, width) -> diagonal(g, x, middle + 7, x + width, middle - 7),
                                words.say(format.key("sensitivity.morris.equal"))),
                        new Figure.Entry(
                                (g, x, middle, width) -> {
                                    g.setColor(Palette.SHADE);
                                    g.fill(new Rectangle2D.Double(x, middle - 7, width, 14));
                                },
                                words.say("sensitivity.morris.noise"))),
                panels.stream().map(analysis -> panel(analysis, format)).toList(),
                columns(format),
                format == Format.NARROW ? 340 : 380,
                words.say("sensitivity.morris.caption") + " " + edition.intervalNote(panels),
                alt());
    }

    private static void diagonal(Graphics2D g, double x, double y, double toX, double toY) {
        g.setColor(Palette.QUIET);
        g.setStroke(Palette.dashes(1.4, 5, 4));
        g.draw(new Line2D.Double(x, y, toX, toY));
    }

    private Figure.Panel panel(Analysis analysis, Format format) {
        ValueAxis x = axis(beside(analysis, Kind.MU_STAR)
                .flatMapToDouble(index ->
                        DoubleStream.of(index.value().estimate(), index.value().high()))
                .toArray());
        ValueAxis y = axis(beside(analysis, Kind.SIGMA)
                .mapToDouble(index -> index.value().estimate())
                .toArray());
        Words words = edition.words();
        String unit = edition.unit(analysis);
        Plot plot = new Plot(format)
                .x(0, x.high(), words.say("sensitivity.morris.x", "unit", unit), value -> tick(analysis, value, x))
                .y(0, y.high(), words.say("sensitivity.morris.y"), value -> tick(analysis, value, y))
                .verticalGrid()
                .draw((g, scale) -> draw(g, scale, analysis, x.high(), y.high(), format));
        return new Figure.Panel(edition.label(analysis), plot);
    }

    /** Numbers of all panels of the same measure: on the same axes they can be compared. */
    private Stream<Index> beside(Analysis analysis, Kind kind) {
        return panels.stream()
                .filter(panel -> panel.measure().equals(analysis.measure()))
                .flatMap(panel -> panel.of(kind));
    }

    private static ValueAxis axis(double[] values) {
        return ValueAxis.around(
                DoubleStream.concat(DoubleStream.of(0), DoubleStream.of(values)).toArray(), true);
    }

    private String tick(Analysis analysis, double value, ValueAxis axis) {
        double factor = edition.text(analysis).unit() == MeasureText.Unit.SHARE ? 100 : 1;
        int decimals = (int) Math.max(0, Math.ceil(0.7 - Math.log10(factor * axis.high())));
        return edition.numbers().decimals(factor * value, decimals);
    }

    private void draw(Graphics2D g, Overlay.Scale scale, Analysis analysis, double right, double top, Format format) {
        double noise = analysis.of(Kind.NOISE)
                .mapToDouble(index -> index.value().estimate())
                .max()
                .orElse(0);
        g.setColor(Palette.SHADE);
        g.fill(new Rectangle2D.Double(
                scale.x(0), scale.y(top), scale.x(noise) - scale.x(0), scale.y(0) - scale.y(top)));
        double corner = Math.min(right, top);
        diagonal(g, scale.x(0), scale.y(0), scale.x(corner), scale.y(corner));
        NamePlacing places = new NamePlacing(new Rectangle2D.Double(
                scale.x(0), scale.y(top), scale.x(right) - scale.x(0), scale.y(0) - scale.y(top)));
        List<Index> points = analysis.of(Kind.MU_STAR)
                .filter(index -> index.value().isDefined())
                .toList();
        for (Index point : points) {
            double px = scale.x(point.value().estimate());
            double py = scale.y(analysis.value(point.factor(), Kind.SIGMA).estimate());
            places.avoidPoint(new Rectangle2D.Double(px - MARKER / 2, py - MARKER / 2, MARKER, MARKER));
            if (point.value().hasEnds()) {
                double left = scale.x(point.value().low());
                places.avoidPoint(new Rectangle2D.Double(
                        left, py - 1, scale.x(point.value().high()) - left, 2));
            }
        }
        for (int i = 0; i < points.size(); i++) {
            drawPoint(g, scale, analysis, points.get(i), places, format.tickFont(), i);
        }
    }

    private void drawPoint(
            Graphics2D g,
            Overlay.Scale scale,
            Analysis analysis,
            Index point,
            NamePlacing places,
            Font font,
            int index) {
        Color colour = Palette.ofArm(index);
        Interval size = point.value();
        double x = scale.x(size.estimate());
        double y = scale.y(analysis.value(point.factor(), Kind.SIGMA).estimate());
        if (size.hasEnds()) {
            g.setColor(colour);
            g.setStroke(Palette.line(1.6));
            g.draw(new Line2D.Double(scale.x(Math.max(0, size.low())), y, scale.x(size.high()), y));
        }
        Marker.ofArm(index).draw(g, x, y, MARKER, colour);
        String name = edition.name(point.factor());
        Rectangle2D box = places.place(x, y, GAP, Lettering.width(name, font), 1.1 * font.getSize2D());
        places.leader(x, y, box, GAP).ifPresent(line -> {
            g.setColor(Palette.QUIET);
            g.setStroke(Palette.line(0.8));
            g.draw(line);
        });
        Lettering.writeOnGround(
                g, name, box.getX(), box.getMaxY() - 0.22 * font.getSize2D(), font, Palette.INK, Anchor.LEFT);
    }
}
