package org.uptakelab.report;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Function;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.Figure.Entry;
import org.uptakelab.report.Figure.Look;
import org.uptakelab.report.Lettering.Anchor;

/** Lorenz curves of item sales with recommendations and in the twin run, with their Gini values. */
record ConcentrationChart(Edition edition) implements Chart {

    @Override
    public String name() {
        return "concentration";
    }

    @Override
    public String title() {
        if (edition.hasManyArms()) {
            return edition.words()
                    .say(
                            "concentration.title.many",
                            "more",
                            count("more"),
                            "less",
                            count("less"),
                            "arms",
                            edition.numbers().whole(edition.arms().size()));
        }
        return edition.joined(edition.arms(), arm -> say("concentration.title.", arm), "\n");
    }

    private String count(String direction) {
        return edition.numbers()
                .whole(edition.arms().stream()
                        .filter(arm -> direction(arm).equals(direction))
                        .count());
    }

    @Override
    public String reading() {
        return edition.eachOrEnds("gini", arm -> say("concentration.reading.", arm));
    }

    private String say(String prefix, ArmResult arm) {
        return edition.words()
                .say(
                        prefix + direction(arm),
                        "arm",
                        edition.name(arm),
                        "with",
                        gini(arm, ReplicationResult::sales),
                        "without",
                        gini(arm, ReplicationResult::twinSales),
                        "topWith",
                        topTenth(arm, ReplicationResult::sales),
                        "topWithout",
                        topTenth(arm, ReplicationResult::twinSales));
    }

    /** Whether sales are more or less concentrated than in the twin run: the interval of the paired difference decides. */
    private static String direction(ArmResult arm) {
        Estimate difference = arm.estimate(arm.replications().stream()
                .mapToDouble(replication -> LorenzCurve.of(replication.sales(), items(arm))
                                .gini()
                        - LorenzCurve.of(replication.twinSales(), items(arm)).gini())
                .toArray());
        if (!difference.isDefined()) {
            return "undefined";
        }
        if (!difference.hasInterval() || difference.contains(0)) {
            return "same";
        }
        return difference.mean() > 0 ? "more" : "less";
    }

    private static int items(ArmResult arm) {
        return arm.scenario().world().items();
    }

    private static LorenzCurve mean(ArmResult arm, Function<ReplicationResult, int[]> sales) {
        return LorenzCurve.of(arm, sales);
    }

    /** The Gini value of the mean curve is the mean of the Gini values: both are linear. */
    private String gini(ArmResult arm, Function<ReplicationResult, int[]> sales) {
        LorenzCurve curve = mean(arm, sales);
        return curve.isDefined()
                ? edition.numbers().decimals(curve.gini(), 2)
                : edition.words().say("undefined");
    }

    private String topTenth(ArmResult arm, Function<ReplicationResult, int[]> sales) {
        LorenzCurve curve = mean(arm, sales);
        int rest = items(arm) - (items(arm) + 9) / 10;
        return curve.isDefined()
                ? edition.numbers().percent(1 - curve.cumulative()[rest])
                : edition.words().say("undefined");
    }

    @Override
    public Figure figure(Format format) {
        Words words = edition.words();
        return new Figure(
                title(),
                List.of(
                        new Entry(Sort.TAKEN, Look.LINE, words.say("concentration.key.with")),
                        new Entry(Sort.COINCIDENT, Look.LINE, words.say("concentration.key.without"))),
                edition.arms().stream().map(arm -> panel(arm, format)).toList(),
                format.columns(edition.arms().size()),
                edition.arms().size() > 4 ? 290 : 370,
                words.say("concentration.caption"),
                alt());
    }

    private String xTitle(Format format) {
        return format.columns(edition.arms().size()) > 2
                ? Format.NARROW.key("concentration.x")
                : format.key("concentration.x");
    }

    private Figure.Panel panel(ArmResult arm, Format format) {
        LorenzCurve with = mean(arm, ReplicationResult::sales);
        LorenzCurve without = mean(arm, ReplicationResult::twinSales);
        double[] x = with.shareOfItems();
        Plot plot = new Plot(format)
                .x(0, 1, edition.words().say(xTitle(format)), edition.numbers()::percent)
                .y(0, 1, edition.words().say("concentration.y"), edition.numbers()::percent)
                .curve(new double[] {0, 1}, new double[] {0, 1}, Palette.STONE, Palette.line(1.2));
        if (with.isDefined() && without.isDefined()) {
            plot.band(x, with.cumulative(), without.cumulative(), Palette.band(Palette.BLUE));
        }
        if (with.isDefined()) {
            plot.curve(x, with.cumulative(), Sort.TAKEN.colour(), Sort.TAKEN.stroke());
        }
        if (without.isDefined()) {
            plot.curve(x, without.cumulative(), Sort.COINCIDENT.colour(), Sort.COINCIDENT.stroke());
        }
        return new Figure.Panel(edition.name(arm), plot.draw((g, scale) -> label(g, scale, arm, format)));
    }

    private void label(Graphics2D g, Overlay.Scale scale, ArmResult arm, Format format) {
        double x = scale.x(0) + 12;
        double y = scale.y(1) + format.nameFont().getSize2D() + 4;
        String gini = edition.words()
                .say(
                        "concentration.label",
                        "with",
                        gini(arm, ReplicationResult::sales),
                        "without",
                        gini(arm, ReplicationResult::twinSales));
        for (String line : gini.split("\\|")) {
            Lettering.writeOnGround(g, line, x, y, format.nameFont(), Palette.INK, Anchor.LEFT);
            y += Lettering.leading(format.nameFont());
        }
        Lettering.writeOnGround(
                g,
                edition.words().say("concentration.equal"),
                scale.x(0.68),
                scale.y(0.68) - 9,
                format.captionFont(),
                Palette.QUIET,
                Anchor.RIGHT);
    }
}
