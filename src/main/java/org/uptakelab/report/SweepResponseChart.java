package org.uptakelab.report;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.stream.IntStream;
import org.uptakelab.measure.Estimate;

/**
 * A measure at points that fill the space of the factors, against each factor in turn: a dot for each point, and the means of
 * neighbours as a line for each recommender.
 *
 * @param edition an experiment with factors, of any design
 * @param measure the measure
 */
record SweepResponseChart(SweepEdition edition, String measure) implements SweepMeasureChart {
    private static final double DOT = 5;
    private static final int MOST_DOTS = 1500;
    private static final int AXIS = 60;

    @Override
    public String name() {
        return "response-" + measure;
    }

    @Override
    public Figure figure(Format format) {
        int factors = edition.sweep().factors().size();
        List<String> recommenders = edition.sweep().recommenders();
        return new Figure(
                title(),
                SweepLines.key(recommenders),
                IntStream.range(0, factors)
                        .mapToObj(factor -> new Figure.Panel(name(factor), plot(factor, format)))
                        .toList(),
                format.columns(factors),
                format == Format.WIDE ? 300 : 290,
                caption(),
                alt());
    }

    private String name(int factor) {
        return edition.key(edition.sweep().factors().get(factor)).name();
    }

    private Plot plot(int factor, Format format) {
        FactorAxis places = edition.places(factor);
        int columns = format.columns(edition.sweep().factors().size());
        String title = edition.key(edition.sweep().factors().get(factor))
                .title(format.labelFont(), format.panelWidth(columns) - AXIS);
        double[] x = x(factor, places);
        ValueAxis axis = edition.meanAxis(measure);
        Plot plot = new Plot(format);
        if (places.isNumeric()) {
            ValueAxis ends = ValueAxis.around(x, false);
            plot.x(ends.low(), ends.high(), title, value -> edition.number(value, ends));
        } else {
            plot.namedColumns(places.values().stream().map(edition::level).toList(), title, format.tickFont());
        }
        plot.y(axis.low(), axis.high(), "", value -> edition.tick(value, measure, axis));
        for (int index = 0; index < edition.sweep().recommenders().size(); index++) {
            draw(plot, x, index, places.isNumeric());
        }
        return plot;
    }

    private double[] x(int factor, FactorAxis places) {
        return edition.sweep().cells().stream()
                .map(cell -> cell.values().get(factor))
                .mapToDouble(value -> places.isNumeric()
                        ? Double.parseDouble(value)
                        : places.values().indexOf(value))
                .toArray();
    }

    private void draw(Plot plot, double[] x, int recommender, boolean joined) {
        double[] y = edition.of(recommender, measure).stream()
                .mapToDouble(Estimate::mean)
                .toArray();
        Color colour = Palette.ofArm(recommender);
        plot.draw((g, scale) -> {
            g.setColor(Palette.withAlpha(colour, 90));
            IntStream.range(0, x.length)
                    .filter(cell -> cell % every() == 0 && !Double.isNaN(y[cell]))
                    .mapToObj(cell ->
                            new Ellipse2D.Double(scale.x(x[cell]) - DOT / 2, scale.y(y[cell]) - DOT / 2, DOT, DOT))
                    .forEach(g::fill);
        });
        List<Response.Mean> means = Response.of(x, y);
        if (joined && means.size() > 1) {
            plot.curve(
                    means.stream().mapToDouble(Response.Mean::x).toArray(),
                    means.stream().mapToDouble(Response.Mean::y).toArray(),
                    colour,
                    Palette.line(2.2));
        }
        plot.draw((g, scale) ->
                means.forEach(mean -> SweepLines.mark(g, scale.x(mean.x()), scale.y(mean.y()), 9, recommender)));
    }

    /** Of so many points one is drawn as a dot. */
    private int every() {
        int results = edition.result().results().size();
        return (results + MOST_DOTS - 1) / MOST_DOTS;
    }

    private String caption() {
        String caption = edition.words().say("sweep.response.caption");
        int cells = edition.sweep().cells().size();
        return every() == 1
                ? caption
                : caption
                        + " "
                        + edition.words()
                                .say(
                                        "sweep.response.some",
                                        "drawn",
                                        edition.numbers().whole((cells + every() - 1L) / every()),
                                        "all",
                                        edition.numbers().whole(cells));
    }
}
