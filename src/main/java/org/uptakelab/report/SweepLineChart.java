package org.uptakelab.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.Figure.Entry;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Factor;

/** Every measure against the values of the only factor of an experiment, a line with a band for each recommender. */
record SweepLineChart(SweepEdition edition) implements Chart {
    private static final double MARKER = 9;

    /** Room beside a plot for the labels of its upright axis. */
    private static final int AXIS = 60;

    /** Bands may lie over each other, so they are lighter than elsewhere. */
    private static final int BAND = 34;

    @Override
    public String name() {
        return "lines";
    }

    private Factor factor() {
        return edition.sweep().factors().get(0);
    }

    @Override
    public String title() {
        return change(edition.sweep().measures().get(0));
    }

    @Override
    public String reading() {
        return edition.sweep().measures().stream().map(this::change).collect(Collectors.joining("\n"));
    }

    /** From the first value of the factor to the last: where a measure falls most, and where it rises most. */
    private String change(String measure) {
        List<Change> moved = edition.sweep().recommenders().stream()
                .map(recommender -> Change.of(edition.result().of(recommender), measure))
                .flatMap(Optional::stream)
                .toList();
        Optional<Change> fall =
                moved.stream().filter(change -> change.size() < 0).min(Comparator.comparingDouble(Change::size));
        Optional<Change> rise =
                moved.stream().filter(change -> change.size() > 0).max(Comparator.comparingDouble(Change::size));
        String movement = fall.isPresent() && rise.isPresent()
                ? "both"
                : fall.isPresent() ? "fall" : rise.isPresent() ? "rise" : "none";
        List<String> values = factor().values();
        return edition.words()
                .say(
                        "sweep.lines." + movement,
                        "measure",
                        edition.text(measure).label(),
                        "key",
                        edition.key(factor()).inSentence(),
                        "from",
                        edition.level(values.get(0)),
                        "to",
                        edition.level(values.get(values.size() - 1)),
                        "fall",
                        fall.map(change -> told(change, measure)).orElse(""),
                        "rise",
                        rise.map(change -> told(change, measure)).orElse(""));
    }

    private String told(Change change, String measure) {
        return edition.words()
                .say(
                        "sweep.lines.change",
                        "recommender",
                        change.recommender(),
                        "first",
                        edition.value(change.first(), measure),
                        "last",
                        edition.value(change.last(), measure));
    }

    /** How far a recommender's measure moves from the first point to the last, where the two intervals are apart. */
    private record Change(String recommender, Estimate first, Estimate last) {
        static Optional<Change> of(List<CellResult> line, String measure) {
            Estimate first = line.get(0).estimate(measure);
            Estimate last = line.get(line.size() - 1).estimate(measure);
            boolean apart = first.hasInterval()
                    && last.hasInterval()
                    && (first.high() < last.low() || last.high() < first.low());
            return apart ? Optional.of(new Change(line.get(0).recommender(), first, last)) : Optional.empty();
        }

        double size() {
            return last.mean() - first.mean();
        }
    }

    @Override
    public Figure figure(Format format) {
        List<String> recommenders = edition.sweep().recommenders();
        return new Figure(
                title(),
                IntStream.range(0, recommenders.size())
                        .mapToObj(index -> new Entry(
                                (g, x, middle, width) -> drawSwatch(g, x, middle, width, index),
                                recommenders.get(index)))
                        .toList(),
                edition.sweep().measures().stream()
                        .map(measure -> panel(measure, format))
                        .toList(),
                columns(format),
                format == Format.NARROW ? 310 : 330,
                edition.intervalNote()
                        + (FactorAxis.of(factor()).isEven()
                                        || !FactorAxis.of(factor()).isNumeric()
                                ? ""
                                : " " + edition.words().say("sweep.lines.uneven")),
                alt());
    }

    private int columns(Format format) {
        return format == Format.NARROW
                ? 1
                : Math.min(2, edition.sweep().measures().size());
    }

    private static void drawSwatch(Graphics2D g, double x, double middle, double width, int index) {
        Color colour = Palette.ofArm(index);
        g.setColor(colour);
        g.setStroke(Palette.line(2.2));
        g.draw(new Line2D.Double(x, middle, x + width, middle));
        mark(g, x + width / 2, middle, index);
    }

    private Figure.Panel panel(String measure, Format format) {
        FactorAxis places = FactorAxis.of(factor());
        ValueAxis axis = edition.axis(measure);
        Plot plot = placed(new Plot(format), places, format)
                .y(axis.low(), axis.high(), "", value -> edition.tick(value, measure, axis));
        List<String> recommenders = edition.sweep().recommenders();
        for (int index = 0; index < recommenders.size(); index++) {
            addBand(plot, places, line(recommenders.get(index), measure), index);
        }
        for (int index = 0; index < recommenders.size(); index++) {
            addLine(plot, places, line(recommenders.get(index), measure), index);
        }
        return new Figure.Panel(edition.text(measure).label(), plot);
    }

    private Plot placed(Plot plot, FactorAxis places, Format format) {
        return places.isNumeric()
                ? plot.x(places.low(), places.high(), axisTitle(format), place -> edition.level(places.label(place)))
                        .xTicks(places.ticks(format == Format.NARROW ? 5 : 8))
                : plot.namedColumns(factor().values(), axisTitle(format), format.tickFont());
    }

    private String axisTitle(Format format) {
        return edition.key(factor()).title(format.labelFont(), format.panelWidth(columns(format)) - AXIS);
    }

    private List<Estimate> line(String recommender, String measure) {
        return edition.result().of(recommender).stream()
                .map(result -> result.estimate(measure))
                .toList();
    }

    private static void addBand(Plot plot, FactorAxis places, List<Estimate> line, int index) {
        int[] banded = IntStream.range(0, line.size())
                .filter(i -> line.get(i).hasInterval())
                .toArray();
        if (places.isNumeric() && banded.length > 1) {
            plot.band(
                    IntStream.of(banded).mapToDouble(places::x).toArray(),
                    IntStream.of(banded).mapToDouble(i -> line.get(i).low()).toArray(),
                    IntStream.of(banded).mapToDouble(i -> line.get(i).high()).toArray(),
                    Palette.withAlpha(Palette.ofArm(index), BAND));
        }
    }

    private void addLine(Plot plot, FactorAxis places, List<Estimate> line, int index) {
        int lines = edition.sweep().recommenders().size();
        double beside = places.isNumeric() ? 0 : (index - (lines - 1) / 2.0) * Math.min(0.15, 0.8 / lines);
        Color colour = Palette.ofArm(index);
        if (places.isNumeric()) {
            plot.curve(
                    IntStream.range(0, line.size()).mapToDouble(places::x).toArray(),
                    line.stream().mapToDouble(Estimate::mean).toArray(),
                    colour,
                    Palette.line(2.2));
        }
        plot.draw((g, scale) -> {
            for (int i = 0; i < line.size(); i++) {
                drawPoint(g, scale, places.x(i) + beside, line.get(i), index, !places.isNumeric());
            }
        });
    }

    private static void drawPoint(
            Graphics2D g, Overlay.Scale scale, double x, Estimate estimate, int index, boolean withInterval) {
        if (!estimate.isDefined()) {
            return;
        }
        Color colour = Palette.ofArm(index);
        if (withInterval && estimate.hasInterval()) {
            g.setColor(colour);
            g.setStroke(Palette.line(2.2));
            g.draw(new Line2D.Double(scale.x(x), scale.y(estimate.low()), scale.x(x), scale.y(estimate.high())));
        }
        mark(g, scale.x(x), scale.y(estimate.mean()), index);
    }

    /** Five shapes, full and then open, so that no two of ten lines look alike without colour. */
    private static void mark(Graphics2D g, double x, double y, int index) {
        boolean open = index / Marker.values().length % 2 == 1;
        Marker.ofArm(index)
                .draw(g, x, y, MARKER, Palette.ofArm(index), open ? Marker.Filling.OPEN : Marker.Filling.FULL);
    }
}
