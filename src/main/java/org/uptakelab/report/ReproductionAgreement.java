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
import org.uptakelab.reproduction.Rule.Verdict;

/**
 * What came out of a rebuilt model against what it is held against: a point a quantity, on the diagonal where both are equal.
 *
 * @param edition the model in one language
 */
record ReproductionAgreement(ReproductionEdition edition) implements Chart {
    private static final double SIZE = 11;
    private static final int FEWEST = 3;

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

    @Override
    public String name() {
        return edition.model().name() + "-agreement";
    }

    @Override
    public String title() {
        return edition.agreement();
    }

    @Override
    public String reading() {
        List<Quantity> missed = edition.model().quantities().stream()
                .filter(quantity -> quantity.verdict() == Verdict.NO)
                .toList();
        return edition.say("agreement.reading")
                + (missed.isEmpty()
                        ? ""
                        : " "
                                + edition.say(
                                        "agreement.missed",
                                        "list",
                                        missed.stream().map(this::told).collect(Collectors.joining("; "))));
    }

    private String told(Quantity quantity) {
        return edition.say(
                "agreement.miss",
                "label",
                edition.label(quantity.published()),
                "here",
                edition.here(quantity),
                "published",
                edition.published(quantity.published()));
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
                        .map(panel -> new Figure.Panel(edition.panel(panel), plot(panel, format)))
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
