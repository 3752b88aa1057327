package org.uptakelab.report;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
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

    private Target target() {
        return edition.mainTarget();
    }

    private SearchKey solved() {
        return edition.calibration().solved().get(0);
    }

    private Optional<Stretch> stretch() {
        return Stretch.of(setting(), target());
    }

    @Override
    public String name() {
        return "set";
    }

    @Override
    public String title() {
        return stretch()
                .map(stretch -> edition.words()
                        .say(
                                "calibration.curve.title",
                                "targets",
                                edition.toldTargets(),
                                "key",
                                edition.key(solved().key()).name(),
                                "from",
                                number(stretch.from()),
                                "to",
                                number(stretch.to())))
                .orElseGet(edition::found);
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
        stretch().ifPresent(stretch -> plot.draw((g, scale) -> drawStretch(g, scale, stretch, axis)));
        plot.band(x, low, high, Palette.band(Palette.BLUE))
                .curve(x, ends(line, Estimate::mean), Palette.BLUE, Palette.line(2.4))
                .draw((g, scale) -> {
                    double y = scale.y(target().low());
                    ParallelPlot.stroke(
                            g,
                            new Line2D.Double(scale.x(keyAxis.low()), y, scale.x(keyAxis.high()), y),
                            Palette.INK,
                            Palette.dashes(1.4, 6, 4));
                    setting()
                            .solution()
                            .ifPresent(solution -> Marker.DIAMOND.draw(
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
        return List.of(
                new Entry(
                        (g, x, middle, width) -> ParallelPlot.stroke(
                                g, new Line2D.Double(x, middle, x + width, middle), Palette.BLUE, Palette.line(2.4)),
                        edition.text(target().measure()).label()),
                new Entry(
                        (g, x, middle, width) -> ParallelPlot.stroke(
                                g,
                                new Line2D.Double(x, middle, x + width, middle),
                                Palette.INK,
                                Palette.dashes(1.4, 6, 4)),
                        edition.words().say("calibration.key.target")),
                new Entry(
                        (g, x, middle, width) -> {
                            g.setColor(Palette.withAlpha(Palette.VERMILLION, 36));
                            g.fill(new Rectangle2D.Double(x, middle - 7, width, 14));
                            Marker.DIAMOND.draw(g, x + width / 2, middle, 12, Palette.VERMILLION);
                        },
                        edition.words().say("calibration.key.set")));
    }
}
