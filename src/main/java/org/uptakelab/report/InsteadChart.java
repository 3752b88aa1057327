package org.uptakelab.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.Figure.Entry;
import org.uptakelab.report.Figure.Look;
import org.uptakelab.report.Lettering.Anchor;

/** What the taken purchases would have been without the slate: the same, another one, or none; a bar an arm. */
record InsteadChart(Edition edition) implements Chart {
    private record Part(String measure, Sort sort) {}

    private static final List<Part> PARTS = List.of(
            new Part("anyway_rate", Sort.ANYWAY),
            new Part("diverted_rate", Sort.DIVERTED),
            new Part("created_rate", Sort.CREATED));

    @Override
    public String name() {
        return "instead";
    }

    @Override
    public String title() {
        if (edition.hasManyArms()) {
            return edition.words()
                    .say(
                            "instead.title.many",
                            "low",
                            edition.lowest("anyway_rate"),
                            "high",
                            edition.highest("anyway_rate"));
        }
        return edition.joined(edition.arms(), arm -> say("instead.title", arm), "\n");
    }

    @Override
    public String reading() {
        return edition.eachOrEnds("anyway_rate", arm -> say("instead.reading", arm));
    }

    private String say(String key, ArmResult arm) {
        if (!arm.estimate("anyway_rate").isDefined()) {
            return edition.words().say("instead.undefined", "arm", edition.name(arm));
        }
        return edition.words()
                .say(
                        key,
                        "arm",
                        edition.name(arm),
                        "anyway",
                        edition.percent(arm, "anyway_rate"),
                        "diverted",
                        edition.percent(arm, "diverted_rate"),
                        "created",
                        edition.percent(arm, "created_rate"));
    }

    @Override
    public Figure figure(Format format) {
        Words words = edition.words();
        int arms = edition.arms().size();
        Plot plot = new Plot(format)
                .x(0, 1, words.say("instead.x"), edition.numbers()::percent)
                .rows(0, arms)
                .draw((g, scale) -> draw(g, scale, format));
        return new Figure(
                title(),
                List.of(
                        new Entry(Sort.ANYWAY, Look.FILL, words.say("instead.key.anyway")),
                        new Entry(Sort.DIVERTED, Look.FILL, words.say("instead.key.diverted")),
                        new Entry(Sort.CREATED, Look.FILL, words.say("instead.key.created"))),
                List.of(new Figure.Panel("", plot)),
                1,
                70 + arms * (arms > 4 ? 66 : 96),
                edition.intervalNote() + " " + words.say("instead.caption"),
                alt());
    }

    private void draw(Graphics2D g, Overlay.Scale scale, Format format) {
        Bars bars = new Bars(g, scale, format);
        for (int row = 0; row < edition.arms().size(); row++) {
            ArmResult arm = edition.arms().get(row);
            bars.name(row, edition.name(arm));
            if (arm.estimate("anyway_rate").isDefined()) {
                drawParts(bars, row, arm);
            } else {
                bars.note(row, edition.words().say("instead.nothing"));
            }
        }
    }

    private void drawParts(Bars bars, int row, ArmResult arm) {
        double from = 0;
        for (Part part : PARTS) {
            Estimate estimate = arm.estimate(part.measure());
            Rectangle2D box = bars.bar(row, from, from + estimate.mean(), part.sort());
            writeInside(bars, box, edition.numbers().percent(estimate.mean()), part.sort());
            from += estimate.mean();
        }
        bars.interval(row, arm.estimate("anyway_rate"));
        bars.interval(row, complement(arm.estimate("created_rate")));
    }

    /** The end of the bar before the last one, anyway + diverted, is 1 - created in each replication. */
    private static Estimate complement(Estimate estimate) {
        return new Estimate(
                1 - estimate.mean(),
                1 - estimate.high(),
                1 - estimate.low(),
                estimate.replications(),
                estimate.undefined());
    }

    /** Writes a number into its part of the bar, or above it where it is too narrow. */
    private static void writeInside(Bars bars, Rectangle2D box, String number, Sort sort) {
        Format format = bars.format();
        boolean fits = Lettering.width(number, format.nameFont()) + 16 <= box.getWidth();
        double baseLine = fits ? box.getCenterY() + 0.35 * format.nameFont().getSize2D() : box.getY() - 6;
        if (fits && sort == Sort.DIVERTED) {
            Lettering.writeOnGround(
                    bars.g(), number, box.getCenterX(), baseLine, format.nameFont(), Palette.INK, Anchor.MIDDLE);
        } else {
            Lettering.write(
                    bars.g(),
                    number,
                    box.getCenterX(),
                    baseLine,
                    format.nameFont(),
                    fits ? sort.textOnIt() : Palette.INK,
                    Anchor.MIDDLE);
        }
    }
}
