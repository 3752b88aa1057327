package org.uptakelab.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.uptakelab.calibration.Attempt;
import org.uptakelab.calibration.SearchKey;
import org.uptakelab.calibration.SolvedSetting;
import org.uptakelab.calibration.Stretch;
import org.uptakelab.calibration.Target;
import org.uptakelab.report.Figure.Entry;

/**
 * The set of a calibration with two keys, in their plane: for each value of the first that value of the second which gives the
 * target, and how far around it the interval still contains the target. Where both keys are solved for, the line is that of the first
 * target alone, and one place on it gives the second too.
 *
 * @param edition a calibration with two keys, the first of which takes numbers
 */
record CalibrationPlaneChart(CalibrationEdition edition) implements Chart {
    private static final double DOT = 10;

    /** A place in the plane. */
    private record Place(double x, double y, double low, double high, boolean inSet) {}

    @Override
    public String name() {
        return "set";
    }

    private SearchKey second() {
        List<SearchKey> solved = edition.calibration().solved();
        return solved.get(solved.size() - 1);
    }

    private String first() {
        return edition.keys().get(0);
    }

    private boolean solvesBoth() {
        return edition.calibration().solved().size() == 2;
    }

    /** The places in the order of the first key. */
    private List<Place> places() {
        Stream<Place> places = solvesBoth()
                ? nearest().stream().map(this::place)
                : edition.result().settings().stream()
                        .filter(setting -> setting.solution().isPresent())
                        .map(this::place);
        return places.sorted(Comparator.comparingDouble(Place::x)).toList();
    }

    /** For each value of the first key that was tried, the attempt that comes nearest to the first target, if it gives that. */
    private List<Attempt> nearest() {
        Target target = edition.mainTarget();
        SortedMap<BigDecimal, Attempt> nearest = new TreeMap<>();
        edition.result().settings().get(0).tried().stream()
                .filter(attempt -> attempt.meets(List.of(target)))
                .forEach(attempt -> nearest.merge(
                        attempt.solution().get(0),
                        attempt,
                        (one, other) -> distance(other, target) < distance(one, target) ? other : one));
        return List.copyOf(nearest.values());
    }

    private static double distance(Attempt attempt, Target target) {
        return Math.abs(attempt.estimate(target.measure()).mean() - target.low());
    }

    private Place place(Attempt attempt) {
        double y = attempt.solution().get(1).doubleValue();
        return new Place(
                attempt.solution().get(0).doubleValue(),
                y,
                y,
                y,
                attempt.meets(edition.calibration().targets())
                        && edition.result().settings().stream()
                                .anyMatch(setting -> setting.solution().equals(Optional.of(attempt))));
    }

    private Place place(SolvedSetting setting) {
        Target target = edition.mainTarget();
        double y = setting.solution().orElseThrow().solution().get(0).doubleValue();
        Stretch stretch = Stretch.of(setting, target).orElse(new Stretch(y, y));
        return new Place(
                Double.parseDouble(setting.values().get(0)),
                y,
                stretch.from(),
                stretch.to(),
                setting.meets(edition.calibration().targets()));
    }

    @Override
    public String title() {
        return edition.words()
                .say(
                        solvesBoth() ? "calibration.plane.title.both" : "calibration.plane.title",
                        "targets",
                        edition.toldTargets(),
                        "first",
                        edition.key(first()).name(),
                        "second",
                        edition.key(second().key()).name());
    }

    @Override
    public String reading() {
        List<Place> set = places().stream().filter(Place::inSet).toList();
        if (set.isEmpty()) {
            return edition.found();
        }
        Place left = set.get(0);
        Place right = set.get(set.size() - 1);
        return edition.words()
                .say(
                        set.size() == 1 ? "calibration.plane.reading.one" : "calibration.plane.reading",
                        "first",
                        edition.key(first()).inSentence(),
                        "second",
                        edition.key(second().key()).inSentence(),
                        "from",
                        number(left.x()),
                        "fromValue",
                        number(left.y()),
                        "to",
                        number(right.x()),
                        "toValue",
                        number(right.y()));
    }

    private String number(double value) {
        return edition.numbers().decimals(value, value == Math.rint(value) ? 0 : 2);
    }

    @Override
    public Figure figure(Format format) {
        List<Place> places = places();
        double[] x = places.stream().mapToDouble(Place::x).toArray();
        ValueAxis across = ValueAxis.around(x, true);
        ValueAxis up = ValueAxis.around(
                Stream.concat(
                                places.stream().map(Place::low),
                                Stream.concat(
                                        places.stream().map(Place::high), Stream.of(second().from(), second().to())))
                        .mapToDouble(value -> value)
                        .toArray(),
                false);
        double room = format.panelWidth(1) - 60;
        Plot plot = new Plot(format)
                .x(
                        across.low(),
                        across.high(),
                        edition.key(first()).title(format.labelFont(), room),
                        value -> edition.number(value, across))
                .y(up.low(), up.high(), "", value -> edition.number(value, up));
        // A value of the first key with two solutions has no single line through it.
        if (x.length > 1 && Arrays.stream(x).distinct().count() == x.length) {
            plot.band(
                            x,
                            places.stream().mapToDouble(Place::low).toArray(),
                            places.stream().mapToDouble(Place::high).toArray(),
                            Palette.band(Palette.BLUE))
                    .curve(x, places.stream().mapToDouble(Place::y).toArray(), Palette.BLUE, Palette.line(2.2));
        }
        plot.draw((g, scale) -> places.forEach(place -> drawPlace(g, scale, place)));
        return new Figure(
                title(),
                key(),
                List.of(new Figure.Panel(edition.key(second().key()).title(format.headingFont(), room), plot)),
                1,
                format == Format.WIDE ? 420 : 330,
                edition.words().say(solvesBoth() ? "calibration.plane.caption.both" : "calibration.plane.caption"),
                alt());
    }

    private void drawPlace(Graphics2D g, Overlay.Scale scale, Place place) {
        Color colour = solvesBoth() && place.inSet() ? Palette.VERMILLION : Palette.BLUE;
        if (place.high() > place.low()) {
            ParallelPlot.stroke(
                    g,
                    new Line2D.Double(
                            scale.x(place.x()), scale.y(place.low()), scale.x(place.x()), scale.y(place.high())),
                    colour,
                    Palette.line(2));
        }
        if (solvesBoth() && place.inSet()) {
            Marker.DIAMOND.draw(g, scale.x(place.x()), scale.y(place.y()), 15, colour);
        } else {
            Marker.CIRCLE.draw(
                    g,
                    scale.x(place.x()),
                    scale.y(place.y()),
                    DOT,
                    colour,
                    place.inSet() || solvesBoth() ? Marker.Filling.FULL : Marker.Filling.OPEN);
        }
    }

    private List<Entry> key() {
        List<Entry> key = new ArrayList<>();
        key.add(new Entry(
                (g, x, middle, width) -> {
                    ParallelPlot.stroke(
                            g, new Line2D.Double(x, middle, x + width, middle), Palette.BLUE, Palette.line(2.2));
                    Marker.CIRCLE.draw(g, x + width / 2, middle, DOT, Palette.BLUE);
                },
                edition.told(edition.mainTarget())));
        if (solvesBoth()) {
            key.add(new Entry(
                    (g, x, middle, width) -> Marker.DIAMOND.draw(g, x + width / 2, middle, 13, Palette.VERMILLION),
                    edition.toldTargets()));
        } else if (places().stream().anyMatch(place -> !place.inSet())) {
            key.add(new Entry(
                    (g, x, middle, width) ->
                            Marker.CIRCLE.draw(g, x + width / 2, middle, DOT, Palette.BLUE, Marker.Filling.OPEN),
                    edition.words().say("calibration.key.missed")));
        }
        return key;
    }
}
