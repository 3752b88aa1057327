package org.uptakelab.report;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.uptakelab.sweep.CellResult;

/**
 * What follows a suggestion against what is caused by it, a mark a setting: one quoted share, many shops.
 *
 * @param edition the claim whose settings are drawn
 */
record SameShareChart(ClaimEdition edition) implements Chart {
    private static final String TAKEN = "taken_share";
    private static final String CAUSED = "caused_share";
    private static final int HEIGHT = 520;

    /** The settings that are told apart: those near the quoted 35 %. */
    private static final double FROM = 0.30;

    private static final double TO = 0.40;

    private record Dot(double taken, double caused) {}

    /** {@return the chart of the first claim that takes both shares} */
    static Optional<Chart> of(List<ClaimEdition> editions) {
        return editions.stream()
                .filter(edition -> edition.result().sweep().sweep().measures().containsAll(List.of(TAKEN, CAUSED)))
                .map(SameShareChart::new)
                .filter(chart -> chart.dots().findAny().isPresent())
                .<Chart>map(chart -> chart)
                .findFirst();
    }

    private Stream<Dot> dots() {
        return edition.result().sweep().results().stream()
                .map(SameShareChart::dot)
                .filter(dot -> !Double.isNaN(dot.taken()) && !Double.isNaN(dot.caused()));
    }

    private static Dot dot(CellResult run) {
        return new Dot(run.estimate(TAKEN).mean(), run.estimate(CAUSED).mean());
    }

    private List<Dot> near() {
        return dots().filter(dot -> FROM <= dot.taken() && dot.taken() <= TO).toList();
    }

    @Override
    public String name() {
        return "same-share";
    }

    @Override
    public String title() {
        List<Dot> near = near();
        return near.isEmpty()
                ? edition.say("claims.same.title.none", "low", low(dots()), "high", high(dots()))
                : edition.say(
                        "claims.same.title", "target", range(), "low", low(near.stream()), "high", high(near.stream()));
    }

    private String range() {
        return edition.numbers().decimals(100 * FROM, 0) + " " + edition.say("number.to") + " "
                + edition.numbers().percent(TO);
    }

    private String low(Stream<Dot> dots) {
        return edition.numbers().percent(dots.mapToDouble(Dot::caused).min().orElse(Double.NaN));
    }

    private String high(Stream<Dot> dots) {
        return edition.numbers().percent(dots.mapToDouble(Dot::caused).max().orElse(Double.NaN));
    }

    @Override
    public String reading() {
        List<Dot> near = near();
        String first = edition.say(
                "claims.same.reading",
                "number",
                Integer.toString(edition.claim().number()));
        return near.isEmpty()
                ? first
                : first + "\n"
                        + edition.say(
                                "claims.same.reading.target",
                                "from",
                                edition.numbers().percent(FROM),
                                "to",
                                edition.numbers().percent(TO),
                                "count",
                                edition.numbers().whole(near.size()),
                                "low",
                                low(near.stream()),
                                "high",
                                high(near.stream()));
    }

    @Override
    public Figure figure(Format format) {
        double most = dots().mapToDouble(dot -> Math.max(dot.taken(), dot.caused()))
                .max()
                .orElse(1);
        double end = Math.min(100, Math.ceil(100 * most / 20) * 20);
        Plot plot = new Plot(format)
                .x(0, end, edition.say("claims.same.x"), this::tick)
                .y(0, end, "", this::tick)
                .titleAbove(List.of(edition.say("claims.same.y")), format.labelFont())
                .draw((g, scale) -> draw(g, scale, end));
        return new Figure(
                title(),
                List.of(),
                List.of(new Figure.Panel("", plot)),
                1,
                format == Format.WIDE ? HEIGHT : 420,
                edition.say("claims.same.caption", "worlds", edition.worlds()),
                alt());
    }

    private String tick(double value) {
        return edition.numbers().decimals(value, 0) + "\u00a0%";
    }

    private void draw(Graphics2D g, Overlay.Scale scale, double end) {
        g.setColor(Palette.withAlpha(Palette.BLUE, 24));
        g.fill(new Rectangle2D.Double(
                scale.x(100 * FROM), scale.y(end), scale.x(100 * TO) - scale.x(100 * FROM), scale.y(0) - scale.y(end)));
        g.setColor(Palette.STONE);
        g.setStroke(Palette.dashes(1.4, 6, 4));
        g.draw(new Line2D.Double(scale.x(0), scale.y(0), scale.x(end), scale.y(end)));
        dots().forEach(dot -> {
            boolean near = FROM <= dot.taken() && dot.taken() <= TO;
            Marker.CIRCLE.draw(
                    g,
                    scale.x(100 * dot.taken()),
                    scale.y(100 * dot.caused()),
                    near ? 10 : 7,
                    near ? Palette.BLUE : Palette.STONE);
        });
    }
}
