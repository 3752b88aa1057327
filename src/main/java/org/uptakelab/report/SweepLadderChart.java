package org.uptakelab.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.uptakelab.measure.Estimate;
import org.uptakelab.sweep.CellResult;

/** The recommenders of an experiment without factors, one row each, a panel a measure. */
record SweepLadderChart(SweepEdition edition) implements Chart {
    private static final int ROW = 30;
    private static final int AXIS = 34;

    /** Measures that have a colour and marker in every chart. */
    private static final Map<String, Sort> SORTS = Map.of(
            "shown_share", Sort.SHOWN,
            "taken_share", Sort.TAKEN,
            "coincident_share", Sort.COINCIDENT,
            "coincident_taken", Sort.COINCIDENT_TAKEN,
            "caused_share", Sort.CAUSED);

    @Override
    public String name() {
        return "ladder";
    }

    private List<CellResult> rows() {
        return edition.result().results();
    }

    @Override
    public String title() {
        return ends("sweep.ladder.title", edition.sweep().measures().get(0));
    }

    @Override
    public String reading() {
        return edition.sweep().measures().stream()
                .map(measure -> ends("sweep.ladder.reading", measure))
                .collect(Collectors.joining("\n"));
    }

    private String ends(String key, String measure) {
        Comparator<CellResult> byMean =
                Comparator.comparingDouble(row -> row.estimate(measure).mean());
        List<CellResult> defined = rows().stream()
                .filter(row -> row.estimate(measure).isDefined())
                .sorted(byMean)
                .toList();
        String label = edition.text(measure).label();
        if (defined.isEmpty()) {
            return edition.words().say("sweep.undefined", "measure", label);
        }
        CellResult low = defined.get(0);
        CellResult high = defined.get(defined.size() - 1);
        return edition.words()
                .say(
                        key,
                        "measure",
                        label,
                        "low",
                        edition.value(low.estimate(measure), measure),
                        "lowName",
                        low.recommender(),
                        "high",
                        edition.value(high.estimate(measure), measure),
                        "highName",
                        high.recommender());
    }

    @Override
    public Figure figure(Format format) {
        int measures = edition.sweep().measures().size();
        return new Figure(
                title(),
                List.of(),
                edition.sweep().measures().stream()
                        .map(measure -> panel(measure, format))
                        .toList(),
                format == Format.NARROW ? 1 : Math.min(2, measures),
                AXIS + ROW * rows().size(),
                edition.intervalNote() + " " + edition.words().say("sweep.ladder.caption"),
                alt());
    }

    private Figure.Panel panel(String measure, Format format) {
        ValueAxis axis = edition.axis(measure);
        Plot plot = new Plot(format)
                .x(axis.low(), axis.high(), "", value -> edition.tick(value, measure, axis))
                .namedRows(rows().stream().map(row -> rowName(row, measure)).toList(), format.tickFont())
                .draw((g, scale) -> {
                    for (int row = 0; row < rows().size(); row++) {
                        Estimate estimate = rows().get(row).estimate(measure);
                        drawRow(g, scale, -row, edition.text(measure).cut(estimate), measure);
                    }
                });
        return new Figure.Panel(edition.text(measure).label(), plot);
    }

    private String rowName(CellResult row, String measure) {
        return row.recommender() + "   " + edition.value(row.estimate(measure), measure);
    }

    private static void drawRow(Graphics2D g, Overlay.Scale scale, double row, Estimate estimate, String measure) {
        if (!estimate.isDefined()) {
            return;
        }
        Sort sort = SORTS.get(measure);
        Color colour = sort == null ? Palette.INK : sort.colour();
        double y = scale.y(row);
        if (estimate.hasInterval()) {
            g.setColor(colour);
            g.setStroke(Palette.line(2.2));
            g.draw(new Line2D.Double(scale.x(estimate.low()), y, scale.x(estimate.high()), y));
        }
        Marker marker = sort == null ? Marker.DIAMOND : sort.marker();
        marker.draw(g, scale.x(estimate.mean()), y, 12, colour);
    }
}
