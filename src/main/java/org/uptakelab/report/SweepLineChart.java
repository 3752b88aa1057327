package org.uptakelab.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uptakelab.measure.Estimate;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Factor;

/** Every measure against the values of the only factor of an experiment, a line with a band for each recommender. */
record SweepLineChart(SweepEdition edition) implements Chart {
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
        return new Figure(
                title(),
                SweepLines.key(edition.sweep().recommenders()),
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

    private Figure.Panel panel(String measure, Format format) {
        SweepLines lines = new SweepLines(edition, factor());
        ValueAxis axis = edition.axis(measure);
        Plot plot = lines.across(new Plot(format), format, columns(format), format == Format.NARROW ? 5 : 8)
                .y(axis.low(), axis.high(), "", value -> edition.tick(value, measure, axis));
        lines.draw(
                plot,
                IntStream.range(0, edition.sweep().recommenders().size())
                        .mapToObj(recommender -> edition.of(recommender, measure).stream()
                                .map(edition.text(measure)::cut)
                                .toList())
                        .toList());
        return new Figure.Panel(edition.text(measure).label(), plot);
    }
}
