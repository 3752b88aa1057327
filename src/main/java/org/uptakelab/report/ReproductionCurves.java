package org.uptakelab.report;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.uptakelab.reproduction.Curve;

/**
 * The curves of a rebuilt model that stand in one chart, each with the band of its intervals.
 *
 * @param edition the model in one language
 * @param chart the name of the chart in the words of the model
 */
record ReproductionCurves(ReproductionEdition edition, String chart) implements Chart {
    private static final int MARKER = 11;
    private static final int FEW = 12;
    private static final int HEIGHT = 400;

    /** The part of a panel's width that is left beside the labels of the y axis. */
    private static final double BESIDE_LABELS = 0.8;

    /** Values from here on are told with one decimal, smaller ones with three. */
    private static final double PRECISE_BELOW = 10;

    /** {@return all charts with curves of a model, in the order in which its room gave them} */
    static List<Chart> all(ReproductionEdition edition) {
        List<Chart> charts = new ArrayList<>();
        edition.model().curves().stream()
                .map(Curve::chart)
                .distinct()
                .forEach(chart -> charts.add(new ReproductionCurves(edition, chart)));
        return charts;
    }

    private List<Curve> curves() {
        return edition.model().curves().stream()
                .filter(curve -> curve.chart().equals(chart))
                .toList();
    }

    @Override
    public String name() {
        return edition.model().name() + "-" + chart;
    }

    private String own(String key) {
        return edition.own().say("chart." + chart + "." + key);
    }

    @Override
    public String title() {
        return own("title");
    }

    @Override
    public String reading() {
        return curves().stream().map(this::reading).collect(Collectors.joining("\n"));
    }

    private String reading(Curve curve) {
        Curve.Point first = curve.points().get(0);
        Curve.Point last = curve.points().get(curve.points().size() - 1);
        return edition.say(
                "curve",
                "name",
                edition.curve(curve),
                "first",
                precise(first.mean()),
                "last",
                precise(last.mean()),
                "from",
                x(first.x()),
                "to",
                x(last.x()));
    }

    private boolean isPercent() {
        return edition.own().has("chart." + chart + ".percent");
    }

    private String precise(double value) {
        return isPercent()
                ? edition.numbers().exactPercent(value)
                : edition.numbers().decimals(value, Math.abs(value) < PRECISE_BELOW ? 3 : 1);
    }

    private String x(double value) {
        double hundredths = Math.rint(100 * value);
        return edition.numbers().decimals(value, hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2);
    }

    @Override
    public Figure figure(Format format) {
        return new Figure(
                title(),
                key(),
                List.of(new Figure.Panel("", plot(format))),
                1,
                HEIGHT,
                hasBands() ? edition.say("bands") : edition.say("exactly"),
                alt());
    }

    private boolean hasBands() {
        return curves().stream()
                .flatMap(curve -> curve.points().stream())
                .anyMatch(point -> !Double.isNaN(point.low()));
    }

    private List<Figure.Entry> key() {
        return IntStream.range(0, curves().size())
                .mapToObj(index -> new Figure.Entry(
                        (g, x, middle, width) -> {
                            g.setColor(Palette.ofArm(index));
                            g.setStroke(Palette.line(2.2));
                            g.draw(new Line2D.Double(x, middle, x + width, middle));
                            SweepLines.mark(g, x + width / 2, middle, MARKER, index);
                        },
                        edition.curve(curves().get(index))))
                .toList();
    }

    private Plot plot(Format format) {
        ValueAxis x = ValueAxis.around(
                values(curves().stream()
                        .flatMap(curve -> curve.points().stream())
                        .mapToDouble(Curve.Point::x)),
                false);
        ValueAxis y = ValueAxis.around(
                values(curves().stream()
                        .flatMap(curve -> curve.points().stream())
                        .flatMapToDouble(point -> DoubleStream.of(point.low(), point.mean(), point.high()))),
                false);
        int decimals = (int) Math.max(0, Math.ceil(-Math.log10((y.high() - y.low()) / 5)));
        double step = x.ticks()[1] - x.ticks()[0];
        Plot plot = new Plot(format)
                .x(
                        x.low(),
                        x.high(),
                        "",
                        value -> x.isTick(value) ? edition.numbers().decimals(value, step >= 1 - 1e-9 ? 0 : 1) : "")
                .xTicks(x.ticks())
                .y(
                        y.low(),
                        y.high(),
                        "",
                        value -> isPercent()
                                ? edition.numbers().percent(value)
                                : edition.numbers().decimals(value, decimals));
        plot.titleAbove(Lettering.wrap(own("y"), format.tickFont(), format.panelWidth(1)), format.tickFont());
        plot.titleBelow(
                Lettering.wrap(own("x"), format.tickFont(), BESIDE_LABELS * format.panelWidth(1)), format.tickFont());
        for (int index = 0; index < curves().size(); index++) {
            band(plot, curves().get(index), index);
        }
        for (int index = 0; index < curves().size(); index++) {
            line(plot, curves().get(index), index);
        }
        return plot;
    }

    private static double[] values(DoubleStream values) {
        return values.toArray();
    }

    private static void band(Plot plot, Curve curve, int index) {
        List<Curve.Point> banded = curve.points().stream()
                .filter(point -> !Double.isNaN(point.low()))
                .toList();
        if (banded.size() > 1) {
            plot.band(
                    values(banded.stream().mapToDouble(Curve.Point::x)),
                    values(banded.stream().mapToDouble(Curve.Point::low)),
                    values(banded.stream().mapToDouble(Curve.Point::high)),
                    Palette.band(Palette.ofArm(index)));
        }
    }

    /** The line, and markers at each of few points or here and there along many, so that it can be told without its colour. */
    private static void line(Plot plot, Curve curve, int index) {
        List<Curve.Point> points = curve.points();
        plot.trace(
                values(points.stream().mapToDouble(Curve.Point::x)),
                values(points.stream().mapToDouble(Curve.Point::mean)),
                Palette.ofArm(index),
                Palette.line(2.2));
        int step = points.size() <= FEW ? 1 : points.size() / 5;
        int start = points.size() <= FEW ? 0 : step / 2 + index * step / 12;
        plot.draw((g, scale) -> {
            for (int i = start; i < points.size(); i += step) {
                SweepLines.mark(
                        g, scale.x(points.get(i).x()), scale.y(points.get(i).mean()), MARKER, index);
            }
        });
    }
}
