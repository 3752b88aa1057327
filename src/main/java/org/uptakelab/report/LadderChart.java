package org.uptakelab.report;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.measure.Estimate;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.report.Figure.Entry;
import org.uptakelab.report.Figure.Look;
import org.uptakelab.report.Lettering.Anchor;

/** The recommenders of a scenario compared, from placebo to oracle; only for scenarios that ran with two or more. */
record LadderChart(Edition edition) implements Chart {
    private record Line(String measure, Sort sort) {}

    private static final List<Line> LINES = List.of(
            new Line("coincident_taken", Sort.COINCIDENT_TAKEN),
            new Line("caused_share", Sort.CAUSED),
            new Line("taken_share", Sort.TAKEN));

    /** {@return whether any scenario ran with two or more recommenders} */
    boolean isDrawn() {
        return !ladders().isEmpty();
    }

    private List<List<ArmResult>> ladders() {
        Map<String, List<ArmResult>> byScenario = edition.arms().stream()
                .collect(Collectors.groupingBy(arm -> arm.scenario().name(), LinkedHashMap::new, Collectors.toList()));
        return byScenario.values().stream()
                .filter(arms -> arms.size() > 1)
                .map(arms -> arms.stream()
                        .sorted(Comparator.comparingInt(arm -> rung(arm.recommender())))
                        .toList())
                .toList();
    }

    /** Its place from placebo to oracle; who was brought along stands just below the oracle. */
    private static int rung(String recommender) {
        int place = RecommenderSpec.NAMES.indexOf(recommender);
        return place >= 0 ? 2 * place : 2 * RecommenderSpec.NAMES.indexOf("oracle") - 1;
    }

    @Override
    public String name() {
        return "ladder";
    }

    @Override
    public String title() {
        return edition.joined(tops(), top -> say("ladder.title", top), "\n");
    }

    @Override
    public String reading() {
        return edition.joined(tops(), top -> say("ladder.reading", top), "\n");
    }

    private List<ArmResult> tops() {
        return ladders().stream().map(ladder -> ladder.get(ladder.size() - 1)).toList();
    }

    private String say(String key, ArmResult top) {
        ArmResult bottom = ladders().stream()
                .filter(ladder -> ladder.contains(top))
                .findFirst()
                .orElseThrow()
                .get(0);
        return edition.words()
                .say(
                        key,
                        "scenario",
                        edition.scenario(top),
                        "bottom",
                        bottom.recommender(),
                        "top",
                        top.recommender(),
                        "takenBottom",
                        ofHundred(bottom, "taken_share"),
                        "takenTop",
                        ofHundred(top, "taken_share"),
                        "causedBottom",
                        ofHundred(bottom, "caused_share"),
                        "causedTop",
                        ofHundred(top, "caused_share"));
    }

    private String ofHundred(ArmResult arm, String measure) {
        Estimate estimate = arm.estimate(measure);
        return estimate.isDefined()
                ? edition.numbers().ofHundred(estimate.mean())
                : edition.words().say("undefined");
    }

    @Override
    public Figure figure(Format format) {
        Words words = edition.words();
        int rows = ladders().stream().mapToInt(List::size).max().orElse(1);
        return new Figure(
                title(),
                LINES.stream()
                        .map(line -> new Entry(line.sort(), Look.POINT, words.say("short." + line.measure())))
                        .toList(),
                ladders().stream().map(ladder -> panel(ladder, rows, format)).toList(),
                format.columns(Math.min(ladders().size(), 2)),
                64 + rows * 52,
                edition.intervalNote() + " " + words.say("ladder.caption"),
                alt());
    }

    private Figure.Panel panel(List<ArmResult> ladder, int rows, Format format) {
        double end = end();
        Plot plot = new Plot(format)
                .x(0, end, edition.words().say("ladder.x"), edition.numbers()::percent)
                .rows(0, rows)
                .draw((g, scale) -> {
                    for (int row = 0; row < ladder.size(); row++) {
                        drawRow(g, scale, row, ladder.get(row), end, format);
                    }
                });
        return new Figure.Panel(edition.scenario(ladder.get(0)), plot);
    }

    private double end() {
        double most = ladders().stream()
                .flatMap(List::stream)
                .flatMapToDouble(arm -> LINES.stream()
                        .mapToDouble(line -> arm.estimate(line.measure()).mean()))
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(0);
        return Shares.axisEnd(most * 1.05);
    }

    private void drawRow(Graphics2D g, Overlay.Scale scale, int row, ArmResult arm, double end, Format format) {
        double y = scale.y(-row - 0.68);
        g.setColor(Palette.GRID);
        g.setStroke(Palette.line(1.2));
        g.draw(new Line2D.Double(scale.x(0), y, scale.x(end), y));
        double above = scale.y(-row - 0.38);
        Lettering.writeOnGround(g, arm.recommender(), scale.x(0), above, format.nameFont(), Palette.INK, Anchor.LEFT);
        Lettering.writeOnGround(
                g,
                edition.words().say("ladder.taken", "taken", edition.percent(arm, "taken_share")),
                scale.x(end),
                above,
                format.captionFont(),
                Palette.QUIET,
                Anchor.RIGHT);
        LINES.forEach(line -> drawPoint(g, scale, y, arm.estimate(line.measure()), line.sort()));
    }

    private static void drawPoint(Graphics2D g, Overlay.Scale scale, double y, Estimate estimate, Sort sort) {
        if (!estimate.isDefined()) {
            return;
        }
        if (estimate.hasInterval()) {
            g.setColor(sort.colour());
            g.setStroke(Palette.line(2.2));
            g.draw(new Line2D.Double(scale.x(estimate.low()), y, scale.x(estimate.high()), y));
        }
        sort.marker().draw(g, scale.x(estimate.mean()), y, 13, sort.colour());
    }
}
