package org.uptakelab.report;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.uptakelab.calibration.Attempt;
import org.uptakelab.calibration.SearchKey;
import org.uptakelab.calibration.SolvedSetting;
import org.uptakelab.calibration.Stretch;
import org.uptakelab.calibration.Target;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.Figure.Entry;

/**
 * The set of a calibration with a single key: the measure against the key, the target as a line across, and the values of the key for
 * which the interval contains the target.
 *
 * @param edition a calibration that searches no key and solves one
 */
record CalibrationCurveChart(CalibrationEdition edition) implements Chart {
    private SolvedSetting setting() {
        return edition.result().settings().get(0);
    }

    private List<Attempt> solutions() {
        return edition.result().settings().stream()
                .map(SolvedSetting::solution)
                .flatMap(Optional::stream)
                .toList();
    }

    private Target target() {
        return edition.mainTarget();
    }

    private SearchKey solved() {
        return edition.calibration().solved().get(0);
    }

    /** Around each solution that gives all targets, from low to high; solutions near to one another share theirs. */
    private List<Stretch> stretches() {
        return edition.result().set().stream()
                .map(setting -> Stretch.of(setting, target()))
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparingDouble(Stretch::from))
                .toList();
    }

    @Override
    public String name() {
        return "set";
    }

    @Override
    public String title() {
        List<Stretch> stretches = stretches();
        return stretches.isEmpty()
                ? edition.found()
                : edition.words()
                        .say(
                                "calibration.curve.title",
                                "targets",
                                edition.told(target()),
                                "key",
                                edition.key(solved().key()).name(),
                                "ranges",
                                stretches.stream()
                                        .map(this::told)
                                        .collect(Collectors.joining(
                                                " " + edition.words().say("calibration.and") + " ")));
    }

    private String told(Stretch stretch) {
        return edition.words()
                .say("calibration.curve.range", "from", number(stretch.from()), "to", number(stretch.to()));
    }

    private String number(double value) {
        return edition.numbers().decimals(value, solved().isWhole() ? 0 : 2);
    }

    @Override
    public String reading() {
        return edition.words()
                .say(
                        "calibration.curve.reading",
                        "measure",
                        edition.text(target().measure()).label(),
                        "key",
                        edition.key(solved().key()).inSentence());
    }

    @Override
    public Figure figure(Format format) {
        List<Attempt> line = setting().tried().stream()
                .filter(attempt -> attempt.estimate(target().measure()).isDefined())
                .sorted(Comparator.comparingDouble(CalibrationCurveChart::value))
                .toList();
        double[] x = line.stream().mapToDouble(CalibrationCurveChart::value).toArray();
        double[] low = ends(line, Estimate::low);
        double[] high = ends(line, Estimate::high);
        double[] all = new double[2 * x.length + 1];
        System.arraycopy(low, 0, all, 0, x.length);
        System.arraycopy(high, 0, all, x.length, x.length);
        all[2 * x.length] = target().low();
        ValueAxis axis = edition.axis(target().measure(), all);
        ValueAxis keyAxis = new ValueAxis(solved().from(), solved().to());
        String title = edition.key(solved().key()).title(format.labelFont(), format.panelWidth(1) - 60);
        Plot plot = new Plot(format)
                .x(keyAxis.low(), keyAxis.high(), title, value -> edition.number(value, keyAxis))
                .y(axis.low(), axis.high(), "", value -> edition.tick(value, target().measure(), axis));
        stretches().forEach(stretch -> plot.draw((g, scale) -> drawStretch(g, scale, stretch, axis)));
        plot.band(x, low, high, Palette.band(Palette.BLUE))
                .curve(x, ends(line, Estimate::mean), Palette.BLUE, Palette.line(2.4))
                .draw((g, scale) -> {
                    double y = scale.y(target().low());
                    ParallelPlot.stroke(
                            g,
                            new Line2D.Double(scale.x(keyAxis.low()), y, scale.x(keyAxis.high()), y),
                            Palette.INK,
                            Palette.dashes(1.4, 6, 4));
                    solutions()
                            .forEach(solution -> Marker.DIAMOND.draw(
                                    g,
                                    scale.x(value(solution)),
                                    scale.y(solution.estimate(target().measure())
                                            .mean()),
                                    14,
                                    Palette.VERMILLION));
                });
        return new Figure(
                title(),
                key(),
                List.of(new Figure.Panel(edition.text(target().measure()).label(), plot)),
                1,
                format == Format.WIDE ? 420 : 330,
                edition.intervalNote(),
                alt());
    }

    private static double value(Attempt attempt) {
        return attempt.solution().get(0).doubleValue();
    }

    private double[] ends(List<Attempt> line, ToDoubleFunction<Estimate> end) {
        return line.stream()
                .map(attempt -> attempt.estimate(target().measure()))
                .map(edition.text(target().measure())::cut)
                .mapToDouble(estimate -> estimate.hasInterval() ? end.applyAsDouble(estimate) : estimate.mean())
                .toArray();
    }

    private static void drawStretch(Graphics2D g, Overlay.Scale scale, Stretch stretch, ValueAxis axis) {
        double left = scale.x(stretch.from());
        double right = scale.x(stretch.to());
        double top = scale.y(axis.high());
        g.setColor(Palette.withAlpha(Palette.VERMILLION, 36));
        g.fill(new Rectangle2D.Double(left, top, Math.max(2, right - left), scale.y(axis.low()) - top));
    }

    private List<Entry> key() {
        List<Entry> key = new ArrayList<>();
        key.add(new Entry(
                (g, x, middle, width) -> ParallelPlot.stroke(
                        g, new Line2D.Double(x, middle, x + width, middle), Palette.BLUE, Palette.line(2.4)),
                edition.text(target().measure()).label()));
        key.add(new Entry(
                (g, x, middle, width) -> ParallelPlot.stroke(
                        g, new Line2D.Double(x, middle, x + width, middle), Palette.INK, Palette.dashes(1.4, 6, 4)),
                edition.words().say("calibration.key.target")));
        if (!stretches().isEmpty()) {
            key.add(new Entry(
                    (g, x, middle, width) -> {
                        g.setColor(Palette.withAlpha(Palette.VERMILLION, 36));
                        g.fill(new Rectangle2D.Double(x, middle - 7, width, 14));
                        Marker.DIAMOND.draw(g, x + width / 2, middle, 12, Palette.VERMILLION);
                    },
                    edition.words().say("calibration.key.set")));
        } else if (!solutions().isEmpty()) {
            key.add(new Entry(
                    (g, x, middle, width) -> Marker.DIAMOND.draw(g, x + width / 2, middle, 12, Palette.VERMILLION),
                    edition.words().say("calibration.key.missed")));
        }
        return key;
    }
}
