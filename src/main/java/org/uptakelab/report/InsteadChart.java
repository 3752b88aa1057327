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
                70 + arms * (arms > 4 ? 78 : 96),
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
        Estimate first = arm.estimate("anyway_rate");
        Estimate second = complement(arm.estimate("created_rate"));
        double[] left = {0, high(first), high(second)};
        double[] right = {low(first), low(second), 1};
        double from = 0;
        for (int i = 0; i < PARTS.size(); i++) {
            Sort sort = PARTS.get(i).sort();
            double mean = arm.estimate(PARTS.get(i).measure()).mean();
            Rectangle2D box = bars.bar(row, from, from + mean, sort);
            double x = bars.scale().x(left[i]);
            Rectangle2D room = new Rectangle2D.Double(
                    x, box.getY(), Math.max(0, bars.scale().x(right[i]) - x), box.getHeight());
            writeInside(bars, box, room, edition.numbers().percent(mean), sort);
            from += mean;
        }
        bars.interval(row, first);
        bars.interval(row, second);
    }

    private static double low(Estimate estimate) {
        return estimate.hasInterval() ? estimate.low() : estimate.mean();
    }

    private static double high(Estimate estimate) {
        return estimate.hasInterval() ? estimate.high() : estimate.mean();
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

    /** Writes a number into its part of the bar, between the intervals, or below it where there is no room. */
    private static void writeInside(Bars bars, Rectangle2D box, Rectangle2D room, String number, Sort sort) {
        Format format = bars.format();
        boolean fits = Lettering.width(number, format.nameFont()) + 10 <= room.getWidth();
        double x = fits ? room.getCenterX() : box.getCenterX();
        double baseLine = fits
                ? box.getCenterY() + 0.35 * format.nameFont().getSize2D()
                : box.getMaxY() + 0.95 * format.nameFont().getSize2D();
        if (fits && sort == Sort.DIVERTED) {
            Lettering.writeOnGround(bars.g(), number, x, baseLine, format.nameFont(), Palette.INK, Anchor.MIDDLE);
        } else {
            Lettering.write(
                    bars.g(),
                    number,
                    x,
                    baseLine,
                    format.nameFont(),
                    fits ? sort.textOnIt() : Palette.INK,
                    Anchor.MIDDLE);
        }
    }
}
