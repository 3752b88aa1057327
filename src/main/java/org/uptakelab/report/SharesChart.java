package org.uptakelab.report;

import java.awt.Graphics2D;
import java.util.List;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.measure.Estimate;

/** The shares of an arm side by side with their intervals, and the two quoted figures, 35 % and 80 %, as marks. */
record SharesChart(Edition edition) implements Chart {
    /** In more columns, the words of the rows would not fit. */
    private static final int MOST_COLUMNS = 2;

    private static final double HEAD = 0.55;

    private record Row(String measure, Sort sort) {}

    private static final List<Row> ROWS = List.of(
            new Row("preceded_share", Sort.PRECEDED),
            new Row("shown_share", Sort.SHOWN),
            new Row("taken_share", Sort.TAKEN),
            new Row("coincident_share", Sort.COINCIDENT),
            new Row("coincident_taken", Sort.COINCIDENT_TAKEN),
            new Row("caused_share", Sort.CAUSED));

    @Override
    public String name() {
        return "shares";
    }

    @Override
    public String title() {
        if (edition.hasManyArms()) {
            return edition.words()
                    .say(
                            "shares.title.many",
                            "takenLow",
                            edition.lowest("taken_share"),
                            "takenHigh",
                            edition.highest("taken_share"),
                            "causedLow",
                            edition.lowest("caused_share"),
                            "causedHigh",
                            edition.highest("caused_share"));
        }
        return edition.joined(edition.arms(), arm -> say("shares.title", arm), "\n");
    }

    @Override
    public String reading() {
        return edition.eachOrEnds("taken_share", arm -> say("shares.reading", arm));
    }

    private String say(String key, ArmResult arm) {
        return edition.words()
                .say(
                        key,
                        "arm",
                        edition.name(arm),
                        "preceded",
                        edition.percent(arm, "preceded_share"),
                        "taken",
                        edition.percent(arm, "taken_share"),
                        "coincidentTaken",
                        edition.percent(arm, "coincident_taken"),
                        "caused",
                        edition.percent(arm, "caused_share"),
                        "diverted",
                        edition.percent(Shares.diverted(arm)),
                        "created",
                        edition.percent(Shares.created(arm)));
    }

    @Override
    public Figure figure(Format format) {
        Words words = edition.words();
        return new Figure(
                title(),
                List.of(
                        new Figure.Entry(Sort.DIVERTED, Figure.Look.FILL, words.say("shares.key.diverted")),
                        new Figure.Entry(Sort.CREATED, Figure.Look.FILL, words.say("shares.key.created"))),
                edition.arms().stream().map(arm -> panel(arm, format)).toList(),
                Math.min(format.columns(edition.arms().size()), MOST_COLUMNS),
                format == Format.WIDE ? 390 : 440,
                edition.intervalNote() + " " + words.say("shares.caption"),
                alt());
    }

    private Figure.Panel panel(ArmResult arm, Format format) {
        Plot plot = new Plot(format)
                .x(0, 1, edition.words().say("shares.x"), edition.numbers()::percent)
                .rows(HEAD, ROWS.size())
                .draw((g, scale) -> draw(g, scale, arm, format));
        return new Figure.Panel(edition.name(arm), plot);
    }

    private void draw(Graphics2D g, Overlay.Scale scale, ArmResult arm, Format format) {
        QuotedMarks.draw(g, scale, format, edition.numbers(), HEAD, ROWS.size());
        Bars bars = new Bars(g, scale, format);
        for (int row = 0; row < ROWS.size(); row++) {
            drawRow(bars, row, arm);
        }
    }

    private void drawRow(Bars bars, int row, ArmResult arm) {
        String measure = ROWS.get(row).measure();
        Sort sort = ROWS.get(row).sort();
        Estimate estimate = arm.estimate(measure);
        bars.name(row, edition.words().say("short." + measure));
        if (!estimate.isDefined()) {
            bars.note(row, edition.words().say("undefined"));
            return;
        }
        if (sort == Sort.CAUSED) {
            double diverted = Shares.diverted(arm).mean();
            bars.bar(row, 0, diverted, Sort.DIVERTED);
            bars.bar(row, diverted, estimate.mean(), Sort.CREATED);
        } else {
            bars.bar(row, 0, estimate.mean(), sort);
        }
        bars.interval(row, estimate);
        bars.number(row, estimate, edition.numbers().exactPercent(estimate.mean()), sort, 1);
    }
}
