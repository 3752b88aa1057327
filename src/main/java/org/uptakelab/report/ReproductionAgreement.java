package org.uptakelab.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.uptakelab.reproduction.Found;
import org.uptakelab.reproduction.Quantity;
import org.uptakelab.reproduction.Rule;
import org.uptakelab.reproduction.Rule.Verdict;

/**
 * What came out of a rebuilt model against what it is held against: a point a quantity, on the diagonal where both are equal.
 * Where the values of a panel are too unlike for one axis, relative differences are drawn instead, on the line at 0 where both are equal.
 *
 * @param edition the model in one language
 */
record ReproductionAgreement(ReproductionEdition edition) implements Chart {
    private static final double SIZE = 11;
    private static final int FEWEST = 3;

    /** The largest value of a panel by its smallest, from which one axis cannot show both. */
    private static final double TOO_UNLIKE = 50;

    private static final double HUNDRED = 100;

    /** {@return whether there is enough to draw} */
    boolean isWorthDrawing() {
        return !panels().isEmpty();
    }

    /** Panels with enough quantities that are judged against a value. */
    private List<String> panels() {
        return edition.panels().stream()
                .filter(panel -> quantities(panel).size() >= FEWEST)
                .toList();
    }

    private List<Quantity> quantities(String panel) {
        return edition.quantities(panel).stream()
                .filter(quantity -> quantity.published().published().isPresent())
                .filter(quantity -> quantity.verdict() != Verdict.NONE)
                .toList();
    }

    /** Whether relative differences are drawn: of values above 0 alone, some of them too unlike for one axis. */
    private boolean isRelative() {
        return panels().stream().allMatch(panel -> least(panel) > 0)
                && panels().stream().anyMatch(panel -> most(panel) > TOO_UNLIKE * least(panel));
    }

    private double least(String panel) {
        return comparison(panel).min().orElse(0);
    }

    private double most(String panel) {
        return comparison(panel).max().orElse(0);
    }

    private DoubleStream comparison(String panel) {
        return quantities(panel).stream().mapToDouble(ReproductionAgreement::comparison);
    }

    private static double comparison(Quantity quantity) {
        return quantity.published().published().orElseThrow();
    }

    @Override
    public String name() {
        return edition.model().name() + "-agreement";
    }

    @Override
    public String title() {
        return edition.say("agreement.title");
    }

    @Override
    public String reading() {
        List<Quantity> missed = edition.model().quantities().stream()
                .filter(quantity -> quantity.verdict() == Verdict.NO)
                .toList();
        return edition.say(isRelative() ? "agreement.reading.relative" : "agreement.reading")
                + (missed.isEmpty()
                        ? ""
                        : " "
                                + edition.say(
                                        "agreement.missed",
                                        "list",
                                        missed.stream().map(edition::miss).collect(Collectors.joining("; "))));
    }

    @Override
    public Figure figure(Format format) {
        return new Figure(
                title(),
                Stream.of(Verdict.YES, Verdict.NO, Verdict.OPEN)
                        .filter(verdict -> edition.model().count(verdict) > 0)
                        .map(verdict -> new Figure.Entry(
                                (g, x, middle, width) -> mark(g, x + width / 2, middle, verdict),
                                edition.say("agreement." + verdict.word())))
                        .toList(),
                panels().stream()
                        .map(panel -> new Figure.Panel(
                                edition.panel(panel), isRelative() ? differences(panel, format) : plot(panel, format)))
                        .toList(),
                columns(format),
                format == Format.NARROW ? 290 : 280,
                edition.say("agreement.caption"),
                alt());
    }

    private int columns(Format format) {
        return format == Format.NARROW ? 1 : Math.min(3, panels().size());
    }

    private Plot plot(String panel, Format format) {
        List<Quantity> quantities = quantities(panel);
        double scaling = edition.isPercent(panel) ? 100 : 1;
        ValueAxis axis = ValueAxis.around(
                quantities.stream()
                        .flatMapToDouble(quantity -> DoubleStream.of(
                                        quantity.published().published().orElseThrow(),
                                        quantity.found().low(),
                                        quantity.found().high())
                                .map(value -> scaling * value))
                        .toArray(),
                false);
        int decimals = (int) Math.max(0, Math.ceil(-Math.log10((axis.high() - axis.low()) / 5)));
        String unit = edition.isPercent(panel) ? "\u00a0%" : "";
        return new Plot(format)
                .x(
                        axis.low(),
                        axis.high(),
                        edition.say("published"),
                        value -> edition.numbers().decimals(value, decimals))
                .y(
                        axis.low(),
                        axis.high(),
                        "",
                        value -> axis.isTick(value) ? edition.numbers().decimals(value, decimals) + unit : "")
                .yTicks(axis.ticks())
                .verticalGrid()
                .draw((g, scale) -> {
                    g.setColor(Palette.QUIET);
                    g.setStroke(Palette.dashes(1.2, 5, 4));
                    g.draw(new Line2D.Double(
                            scale.x(axis.low()), scale.y(axis.low()), scale.x(axis.high()), scale.y(axis.high())));
                    quantities.forEach(quantity -> draw(g, scale, quantity, scaling));
                });
    }

    private Plot differences(String panel, Format format) {
        List<Quantity> quantities = quantities(panel);
        ValueAxis axis = ValueAxis.around(
                quantities.stream()
                        .flatMapToDouble(quantity -> DoubleStream.of(
                                difference(quantity, quantity.found().low()),
                                difference(quantity, quantity.found().high()),
                                -allowed(quantity),
                                allowed(quantity)))
                        .toArray(),
                false);
        int decimals = (int) Math.max(0, Math.ceil(-Math.log10((axis.high() - axis.low()) / 5)));
        return new Plot(format)
                .x(0, quantities.size() + 1, "", value -> "")
                .y(
                        axis.low(),
                        axis.high(),
                        "",
                        value -> axis.isTick(value) ? edition.numbers().decimals(value, decimals) + "\u00a0%" : "")
                .yTicks(axis.ticks())
                .draw((g, scale) -> {
                    g.setColor(Palette.QUIET);
                    g.setStroke(Palette.dashes(1.2, 5, 4));
                    g.draw(new Line2D.Double(scale.x(0), scale.y(0), scale.x(quantities.size() + 1), scale.y(0)));
                    for (int place = 0; place < quantities.size(); place++) {
                        drawDifference(g, scale, quantities.get(place), scale.x(place + 1));
                    }
                });
    }

    private static void drawDifference(Graphics2D g, Overlay.Scale scale, Quantity quantity, double x) {
        Found found = quantity.found();
        g.setColor(colour(quantity.verdict()));
        g.setStroke(Palette.line(2));
        g.draw(new Line2D.Double(
                x, scale.y(difference(quantity, found.low())), x, scale.y(difference(quantity, found.high()))));
        mark(g, x, scale.y(difference(quantity, found.here())), quantity.verdict());
    }

    /** How far a value lies from the one it is compared with, in percent of that. */
    private static double difference(Quantity quantity, double value) {
        return HUNDRED * (value / comparison(quantity) - 1);
    }

    /** How far it may lie, in percent; 0 where no distance is declared. */
    private static double allowed(Quantity quantity) {
        Rule rule = quantity.published().rule();
        return rule.kind() == Rule.Kind.WITHIN ? HUNDRED * rule.bound() / comparison(quantity) : 0;
    }

    private static void draw(Graphics2D g, Overlay.Scale scale, Quantity quantity, double scaling) {
        Found found = quantity.found();
        double x = scale.x(scaling * quantity.published().published().orElseThrow());
        g.setColor(colour(quantity.verdict()));
        g.setStroke(Palette.line(2));
        g.draw(new Line2D.Double(x, scale.y(scaling * found.low()), x, scale.y(scaling * found.high())));
        mark(g, x, scale.y(scaling * found.here()), quantity.verdict());
    }

    private static void mark(Graphics2D g, double x, double y, Verdict verdict) {
        Marker marker = verdict == Verdict.NO ? Marker.DIAMOND : Marker.CIRCLE;
        Marker.Filling filling = verdict == Verdict.YES ? Marker.Filling.FULL : Marker.Filling.OPEN;
        marker.draw(g, x, y, SIZE, colour(verdict), filling);
    }

    private static Color colour(Verdict verdict) {
        return switch (verdict) {
            case YES -> Palette.BLUE;
            case NO -> Palette.VERMILLION;
            case OPEN -> Palette.ORANGE;
            case NONE -> Palette.QUIET;
        };
    }
}
