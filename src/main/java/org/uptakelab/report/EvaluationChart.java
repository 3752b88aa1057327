package org.uptakelab.report;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.Stream;
import org.uptakelab.evaluate.Contestant;
import org.uptakelab.evaluate.Metric;
import org.uptakelab.evaluate.MetricRow;
import org.uptakelab.experiment.Bootstrap;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.Figure.Entry;
import org.uptakelab.report.Figure.Look;
import org.uptakelab.report.Lettering.Anchor;

/**
 * Recommenders side by side on a real log: how much they find, how much of it on top, and how much of the shop they ever list.
 *
 * @param found what the evaluation found
 */
record EvaluationChart(EvaluationWords found) implements Chart {
    private static final List<Metric> PANELS = List.of(Metric.NDCG, Metric.RECALL, Metric.COVERAGE);
    private static final double HEAD = 0.5;
    private static final int ROW = 50;

    @Override
    public String name() {
        return "evaluation";
    }

    @Override
    public String title() {
        return found.title();
    }

    @Override
    public String reading() {
        return found.reading();
    }

    @Override
    public Figure figure(Format format) {
        Words words = found.words();
        return new Figure(
                title(),
                List.of(
                        new Entry(Sort.TAKEN, Look.FILL, words.say("evaluation.key.beats")),
                        new Entry(Sort.DIVERTED, Look.FILL, words.say("evaluation.key.not")),
                        new Entry(Sort.ANYWAY, Look.FILL, words.say("evaluation.key.neither"))),
                PANELS.stream().map(metric -> panel(metric, format)).toList(),
                format == Format.WIDE ? PANELS.size() : 1,
                76 + (int) (ROW * (HEAD + names().size())),
                words.say("evaluation.caption", "items", words.items(found.list())),
                alt());
    }

    private List<String> names() {
        return found.result().recommenders();
    }

    private Figure.Panel panel(Metric metric, Format format) {
        double most = names().stream()
                .map(name -> found.row(name, metric))
                .flatMap(row -> Stream.of(row.value(), row.high()))
                .filter(value -> !Double.isNaN(value))
                .max(Double::compare)
                .orElse(1.0);
        double end = axisEnd(most);
        Plot plot = new Plot(format)
                .x(0, end, "", value -> found.numbers().decimals(value, end <= 0.04 ? 3 : end < 0.8 ? 2 : 1))
                .rows(HEAD, names().size())
                .draw((g, scale) -> draw(g, scale, metric, end, format));
        return new Figure.Panel(found.label(metric), plot);
    }

    /** The next of 1, 2 or 5 times a power of ten, so that ticks are round. */
    private static double axisEnd(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(most, 1e-3))));
        return Stream.of(1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
                .map(factor -> factor * power)
                .filter(end -> end >= most)
                .findFirst()
                .orElse(10 * power);
    }

    private void draw(Graphics2D g, Overlay.Scale scale, Metric metric, double end, Format format) {
        Bars bars = new Bars(g, scale, format);
        for (int row = 0; row < names().size(); row++) {
            bars.bar(row, 0, value(row, metric).value(), sort(names().get(row), metric));
        }
        if (metric.isAccuracy()) {
            drawYardstick(g, scale, metric, format);
        }
        for (int row = 0; row < names().size(); row++) {
            MetricRow value = value(row, metric);
            int resamples = Double.isNaN(value.low()) ? 1 : Bootstrap.RESAMPLES;
            Estimate estimate = new Estimate(value.value(), value.low(), value.high(), resamples, 0);
            bars.name(row, value.recommender());
            bars.interval(row, estimate);
            bars.number(
                    row, estimate, found.numbers().decimals(value.value(), 3), sort(value.recommender(), metric), end);
        }
    }

    private MetricRow value(int row, Metric metric) {
        return found.row(names().get(row), metric);
    }

    private void drawYardstick(Graphics2D g, Overlay.Scale scale, Metric metric, Format format) {
        double x = scale.x(found.row(Contestant.YARDSTICK, metric).value());
        double top = scale.y(HEAD) + format.captionFont().getSize2D();
        g.setColor(Palette.QUIET);
        g.setStroke(Palette.dashes(1.4, 4, 3));
        g.draw(new Line2D.Double(x, top + 4, x, scale.y(-names().size())));
        String name = Contestant.YARDSTICK;
        double left = scale.x(0) + Lettering.width(name, format.captionFont()) / 2;
        Lettering.writeOnGround(g, name, Math.max(x, left), top, format.captionFont(), Palette.QUIET, Anchor.MIDDLE);
    }

    private Sort sort(String name, Metric metric) {
        if (name.equals(Contestant.YARDSTICK) || !metric.isAccuracy()) {
            return Sort.ANYWAY;
        }
        return found.beats(name, metric) ? Sort.TAKEN : Sort.DIVERTED;
    }
}
