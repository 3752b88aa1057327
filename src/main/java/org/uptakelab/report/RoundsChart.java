package org.uptakelab.report;

import java.awt.Graphics2D;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.measure.Estimate;
import org.uptakelab.measure.Ratio;
import org.uptakelab.measure.RoundCounts;
import org.uptakelab.report.Lettering.Anchor;

/** Three shares by round, with bands over the replications; the warm-up is shaded. */
final class RoundsChart implements Chart {
    /** A change of less than this between the first and the last rounds is called none. */
    private static final double NOTABLE = 0.02;

    /** How many rounds at either end are compared. */
    private static final int AT_EITHER_END = 5;

    private record Line(
            Sort sort, String measure, ToIntFunction<RoundCounts> numerator, ToIntFunction<RoundCounts> denominator) {}

    private static final List<Line> LINES = List.of(
            new Line(Sort.TAKEN, "taken_share", RoundCounts::taken, RoundCounts::purchases),
            new Line(Sort.COINCIDENT, "coincident_share", RoundCounts::coincident, RoundCounts::twinPurchases),
            new Line(
                    Sort.CAUSED,
                    "caused_share",
                    counts -> counts.diverted() + counts.created(),
                    RoundCounts::purchases));

    private final Edition edition;
    private final Map<ArmResult, Map<Line, List<Estimate>>> estimates = new IdentityHashMap<>();

    RoundsChart(Edition edition) {
        this.edition = edition;
        for (ArmResult arm : edition.arms()) {
            Map<Line, List<Estimate>> ofArm = new LinkedHashMap<>();
            LINES.forEach(line -> ofArm.put(line, estimate(arm, line)));
            estimates.put(arm, ofArm);
        }
    }

    @Override
    public String name() {
        return "rounds";
    }

    @Override
    public String title() {
        if (edition.hasManyArms()) {
            List<ArmResult> rising = edition.arms().stream()
                    .filter(arm -> change(arm).equals("rises"))
                    .toList();
            return edition.words()
                    .say(
                            "rounds.title.many",
                            "rising",
                            edition.numbers().whole(rising.size()),
                            "arms",
                            edition.numbers().whole(edition.arms().size()));
        }
        return edition.joined(edition.arms(), arm -> say("rounds.title.", arm), "\n");
    }

    @Override
    public String reading() {
        return edition.eachOrEnds("taken_share", arm -> say("rounds.reading.", arm));
    }

    private String say(String prefix, ArmResult arm) {
        double[] taken = means(arm, LINES.get(0));
        return edition.words()
                .say(
                        prefix + change(arm),
                        "arm",
                        edition.name(arm),
                        "from",
                        shareOf(atStart(taken)),
                        "to",
                        shareOf(atEnd(taken)),
                        "warmup",
                        edition.numbers().whole(arm.scenario().run().warmup()),
                        "rounds",
                        edition.numbers().whole(Math.min(AT_EITHER_END, taken.length)));
    }

    private String shareOf(double share) {
        return Double.isNaN(share)
                ? edition.words().say("undefined")
                : edition.numbers().percent(share);
    }

    private String change(ArmResult arm) {
        double[] taken = means(arm, LINES.get(0));
        double change = atEnd(taken) - atStart(taken);
        if (change > NOTABLE) {
            return "rises";
        }
        return change < -NOTABLE ? "falls" : "stays";
    }

    private static double atStart(double[] means) {
        return IntStream.range(0, Math.min(AT_EITHER_END, means.length))
                .mapToDouble(i -> means[i])
                .average()
                .orElse(Double.NaN);
    }

    private static double atEnd(double[] means) {
        return IntStream.range(Math.max(0, means.length - AT_EITHER_END), means.length)
                .mapToDouble(i -> means[i])
                .average()
                .orElse(Double.NaN);
    }

    private double[] means(ArmResult arm, Line line) {
        return byRound(arm, line).stream().mapToDouble(Estimate::mean).toArray();
    }

    private List<Estimate> byRound(ArmResult arm, Line line) {
        return Objects.requireNonNull(Objects.requireNonNull(estimates.get(arm)).get(line));
    }

    /** The share of each round after the warm-up, over the replications. */
    private static List<Estimate> estimate(ArmResult arm, Line line) {
        int warmup = arm.scenario().run().warmup();
        int rounds = arm.scenario().run().rounds();
        return IntStream.range(warmup, rounds)
                .mapToObj(round -> arm.estimate(arm.replications().stream()
                        .mapToDouble(replication -> share(replication, round, line))
                        .toArray()))
                .toList();
    }

    private static double share(ReplicationResult replication, int index, Line line) {
        RoundCounts counts = replication.rounds().get(index);
        return new Ratio(line.numerator().applyAsInt(counts), line.denominator().applyAsInt(counts)).value();
    }

    @Override
    public Figure figure(Format format) {
        Words words = edition.words();
        double end = end();
        return new Figure(
                title(),
                LINES.stream()
                        .map(line ->
                                new Figure.Entry(line.sort(), Figure.Look.LINE, words.say("short." + line.measure())))
                        .toList(),
                edition.arms().stream().map(arm -> panel(arm, end, format)).toList(),
                format.columns(edition.arms().size()),
                edition.arms().size() > 4 || format == Format.NARROW ? 290 : 370,
                edition.intervalNote() + " " + words.say("rounds.caption"),
                alt());
    }

    private double end() {
        double most = edition.arms().stream()
                .flatMap(arm -> LINES.stream().flatMap(line -> byRound(arm, line).stream()))
                .mapToDouble(estimate -> estimate.hasInterval() ? estimate.high() : estimate.mean())
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(0);
        return Shares.axisEnd(most * 1.02);
    }

    private Figure.Panel panel(ArmResult arm, double end, Format format) {
        int warmup = arm.scenario().run().warmup();
        int rounds = arm.scenario().run().rounds();
        Plot plot = new Plot(format)
                .x(
                        0,
                        rounds,
                        edition.words().say("rounds.x"),
                        round -> edition.numbers().decimals(round, 0))
                .y(0, end, edition.words().say("rounds.y"), edition.numbers()::percent);
        if (warmup > 0) {
            double until = warmup + 0.5;
            plot.area(new double[] {0, until, until, 0}, new double[] {0, 0, end, end}, Palette.SHADE);
        }
        List<Curve> curves = LINES.stream().map(line -> curve(arm, line)).toList();
        curves.forEach(curve -> curve.addTo(plot));
        plot.draw((g, scale) -> writeNames(g, scale, curves, format));
        if (warmup > 0) {
            plot.draw((g, scale) -> writeWarmup(g, scale, end, format));
        }
        return new Figure.Panel(edition.name(arm), plot);
    }

    private void writeWarmup(Graphics2D g, Overlay.Scale scale, double end, Format format) {
        double y = scale.y(end) + format.captionFont().getSize2D() + 4;
        Lettering.write(
                g,
                edition.words().say("rounds.warmup"),
                scale.x(0) + 6,
                y,
                format.captionFont(),
                Palette.QUIET,
                Anchor.LEFT);
    }

    private Curve curve(ArmResult arm, Line line) {
        int warmup = arm.scenario().run().warmup();
        List<Estimate> estimates = byRound(arm, line);
        double[] x = IntStream.range(0, estimates.size())
                .mapToDouble(i -> warmup + 1.0 + i)
                .toArray();
        return new Curve(line.sort(), line.measure(), x, estimates);
    }

    /** Writes the name of each curve over its end, or under it where the next curve is close; the key has all of them. */
    private void writeNames(Graphics2D g, Overlay.Scale scale, List<Curve> curves, Format format) {
        List<Curve> fromTop = curves.stream()
                .filter(Curve::hasEnd)
                .sorted(Comparator.comparingDouble(Curve::lastMean).reversed())
                .toList();
        double need = Lettering.leading(format.captionFont()) + 10;
        for (int i = 0; i < fromTop.size(); i++) {
            double y = scale.y(fromTop.get(i).lastMean());
            boolean roomAbove = i == 0 || y - scale.y(fromTop.get(i - 1).lastMean()) > need;
            double floor = i == fromTop.size() - 1
                    ? scale.y(0)
                    : scale.y(fromTop.get(i + 1).lastMean()) - need;
            boolean roomBelow = floor - y > need;
            if (roomAbove) {
                writeName(g, scale, fromTop.get(i), scale.y(fromTop.get(i).nearEnd()) - 8, format);
            } else if (roomBelow) {
                writeName(g, scale, fromTop.get(i), y + format.captionFont().getSize2D() + 8, format);
            }
        }
    }

    private void writeName(Graphics2D g, Overlay.Scale scale, Curve curve, double y, Format format) {
        Lettering.writeOnGround(
                g,
                edition.words().say("tag." + curve.measure()),
                scale.x(curve.x()[curve.x().length - 1]),
                y,
                Fonts.semiBold(format.captionFont().getSize2D()),
                Palette.INK,
                Anchor.RIGHT);
    }

    /** One curve with its band. */
    private record Curve(Sort sort, String measure, double[] x, List<Estimate> estimates) {
        void addTo(Plot plot) {
            int[] banded = IntStream.range(0, x.length)
                    .filter(i -> estimates.get(i).hasInterval())
                    .toArray();
            if (banded.length > 1) {
                plot.band(
                        IntStream.of(banded).mapToDouble(i -> x[i]).toArray(),
                        IntStream.of(banded)
                                .mapToDouble(i -> estimates.get(i).low())
                                .toArray(),
                        IntStream.of(banded)
                                .mapToDouble(i -> estimates.get(i).high())
                                .toArray(),
                        Palette.band(sort.colour()));
            }
            plot.curve(x, estimates.stream().mapToDouble(Estimate::mean).toArray(), sort.colour(), sort.stroke());
        }

        boolean hasEnd() {
            return !estimates.isEmpty() && !Double.isNaN(lastMean());
        }

        double lastMean() {
            return estimates.get(estimates.size() - 1).mean();
        }

        /** The highest value that the name, which stands over the last rounds, must clear. */
        double nearEnd() {
            return estimates.subList(estimates.size() * 3 / 4, estimates.size()).stream()
                    .mapToDouble(estimate -> estimate.hasInterval() ? estimate.high() : estimate.mean())
                    .filter(value -> !Double.isNaN(value))
                    .max()
                    .orElse(0);
        }
    }
}
