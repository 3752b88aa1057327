package org.uptakelab.report;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.uptakelab.calibration.Attempt;
import org.uptakelab.calibration.SolvedSetting;
import org.uptakelab.calibration.Target;
import org.uptakelab.report.Figure.Entry;

/**
 * What came out beside the target: a row for each of some shares, a dot for each setting that gives the target.
 *
 * @param edition a calibration with two settings or more in its set
 */
record CalibrationBesideChart(CalibrationEdition edition) implements Chart {
    private static final double DOT = 11;
    private static final int ROW = 62;

    /** What else one wants to know of a shop. */
    private static final List<String> SHOWN =
            List.of("caused_share", "anyway_rate", "coincident_taken", "incremental_share", "conversion");

    @Override
    public String name() {
        return "beside";
    }

    private List<String> measures() {
        List<String> targets = edition.calibration().targets().stream()
                .filter(Target::isValue)
                .map(Target::measure)
                .toList();
        return Stream.concat(Stream.of(edition.result().order()), SHOWN.stream())
                .distinct()
                .filter(measure -> !targets.contains(measure))
                .filter(measure -> edition.text(measure).unit() == MeasureText.Unit.SHARE)
                .toList();
    }

    private double[] means(String measure) {
        return edition.set().stream()
                .map(SolvedSetting::solution)
                .map(solution -> solution.orElseThrow().estimate(measure))
                .mapToDouble(estimate -> estimate.mean())
                .filter(mean -> !Double.isNaN(mean))
                .toArray();
    }

    /** The measure that the settings differ in most. */
    private String widest() {
        return measures().stream()
                .max(Comparator.comparingDouble(measure -> high(measure) - low(measure)))
                .orElseThrow();
    }

    private double low(String measure) {
        return DoubleStream.of(means(measure)).min().orElse(0);
    }

    private double high(String measure) {
        return DoubleStream.of(means(measure)).max().orElse(0);
    }

    private String told(String key, String measure) {
        return edition.words()
                .say(
                        key,
                        "targets",
                        edition.toldTargets(),
                        "measure",
                        edition.shortLabel(measure),
                        "low",
                        edition.numbers().percent(low(measure)),
                        "high",
                        edition.numbers().percent(high(measure)));
    }

    @Override
    public String title() {
        String order = edition.result().order();
        return told("calibration.beside.title", measures().contains(order) ? order : widest());
    }

    @Override
    public String reading() {
        List<String> lines = new ArrayList<>();
        measures().forEach(measure -> lines.add(told("calibration.beside.reading", measure)));
        return String.join("\n", lines);
    }

    @Override
    public Figure figure(Format format) {
        List<String> measures = measures();
        List<String> names =
                measures.stream().map(measure -> edition.text(measure).label()).toList();
        ValueAxis axis = ValueAxis.around(
                measures.stream()
                        .flatMapToDouble(measure -> DoubleStream.of(means(measure)))
                        .toArray(),
                true);
        boolean wide = format == Format.WIDE;
        Plot plot = new Plot(format)
                .x(axis.low(), axis.high(), "", edition.numbers()::percent)
                .verticalGrid();
        if (wide) {
            plot.namedRows(names, format.labelFont());
        } else {
            plot.rows(0.15, measures.size()).draw((g, scale) -> {
                for (int row = 0; row < names.size(); row++) {
                    Lettering.write(
                            g,
                            names.get(row),
                            scale.x(axis.low()),
                            scale.y(-row - 0.3),
                            format.tickFont(),
                            Palette.INK,
                            Lettering.Anchor.LEFT);
                }
            });
        }
        plot.draw((g, scale) -> {
            for (int row = 0; row < measures.size(); row++) {
                drawRow(g, scale, measures.get(row), -row - (wide ? 0 : 0.62));
            }
        });
        return new Figure(
                title(),
                key(),
                List.of(new Figure.Panel("", plot)),
                1,
                (wide ? ROW : ROW + 8) * measures.size() + 50,
                edition.words()
                        .say(
                                "calibration.beside.caption",
                                "worlds",
                                edition.numbers().whole(edition.calibration().worlds())),
                alt());
    }

    private void drawRow(Graphics2D g, Overlay.Scale scale, String measure, double y) {
        double middle = scale.y(y);
        for (double mean : means(measure)) {
            g.setColor(Palette.withAlpha(Palette.BLUE, 80));
            g.fill(new Ellipse2D.Double(scale.x(mean) - DOT / 2, middle - DOT / 2, DOT, DOT));
        }
        edition.result().chosen().ifPresent(chosen -> {
            Attempt found = chosen.setting().solution().orElseThrow();
            double mean = found.estimate(measure).mean();
            if (!Double.isNaN(mean)) {
                Marker.DIAMOND.draw(g, scale.x(mean), middle, 15, Palette.INK);
            }
        });
    }

    private List<Entry> key() {
        return List.of(
                new Entry(
                        (g, x, middle, width) -> {
                            g.setColor(Palette.withAlpha(Palette.BLUE, 130));
                            g.fill(new Ellipse2D.Double(x + (width - DOT) / 2, middle - DOT / 2, DOT, DOT));
                        },
                        edition.words().say("calibration.key.each")),
                new Entry(
                        (g, x, middle, width) -> Marker.DIAMOND.draw(g, x + width / 2, middle, 14, Palette.INK),
                        edition.words().say("calibration.key.chosen")));
    }
}
