package org.uptakelab.report;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.experiment.Result;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.measure.Estimate;
import org.uptakelab.measure.Ratio;

/**
 * What a run gave, as text for a console: for each arm foresight beside steering, then every measure with its interval, and at
 * the end what is divided by what.
 */
public final class ResultTable {
    private static final String ROW = "  %-33s %14s   %-20s %s";
    private static final Scenario DEFAULTS = ScenarioFile.parse("defaults", "", List.of());

    private final TableWords words;
    private final StringBuilder text = new StringBuilder();

    private ResultTable(TableWords words) {
        this.words = words;
    }

    /**
     * The text of a result.
     *
     * @param result the result
     * @param language English or German
     * @return lines of at most about 100 columns
     */
    public static String of(Result result, Locale language) {
        ResultTable table = new ResultTable(new TableWords(language));
        result.arms().forEach(table::arm);
        Words sentences = new Words(language);
        PrecisionNote.of(result.arms(), sentences, new Numbers(sentences))
                .forEach(note -> table.text.append(TableWords.lines(note, 2)));
        table.legend(result);
        return table.text.toString();
    }

    private void arm(ArmResult arm) {
        Scenario scenario = arm.scenario();
        line(words.say("arm", scenario.name(), arm.recommender()));
        line("─".repeat(TableWords.WIDTH));
        String world = words.say(
                "world",
                scenario.world().users(),
                scenario.world().items(),
                scenario.run().rounds(),
                scenario.run().warmup());
        text.append(TableWords.lines(world + "; " + replications(arm), 2));
        twoReadings(arm);
        notes(arm);
        line("");
        line(row(words.say("measure"), words.say("mean"), words.say("interval"), words.say("marks")));
        MeasureText.taken(List.of(arm), words.language()).forEach(measure -> measure(arm, measure));
        line("");
    }

    private String replications(ArmResult arm) {
        int replications = arm.replications().size();
        return words.say(
                replications == 1 ? "replications.one" : "replications",
                replications,
                Long.toString(arm.scenario().run().seed()));
    }

    private void twoReadings(ArmResult arm) {
        Estimate coincident = arm.estimate("coincident_share");
        Estimate caused = arm.estimate("caused_share");
        if (!coincident.isDefined() || !caused.isDefined()) {
            text.append(TableWords.lines(words.say("nothingBought"), 2));
            return;
        }
        text.append(TableWords.lines(words.say("foresight", words.percent(coincident.mean())), 2));
        text.append(TableWords.lines(
                words.say(
                        "steering",
                        words.percent(caused.mean()),
                        words.percent(ofPurchases(arm, "diverted_rate").mean()),
                        words.percent(ofPurchases(arm, "created_rate").mean())),
                2));
    }

    private void notes(ArmResult arm) {
        if (arm.recommender().equals("oracle")) {
            text.append(TableWords.lines(words.say("oracle"), 2));
        }
        if (isDefault(arm.scenario())) {
            text.append(TableWords.lines(words.say("defaults"), 2));
        }
    }

    private static boolean isDefault(Scenario scenario) {
        return scenario.world().equals(DEFAULTS.world())
                && scenario.shopper().equals(DEFAULTS.shopper())
                && scenario.recommender().equals(DEFAULTS.recommender());
    }

    private void measure(ArmResult arm, MeasureText measure) {
        Estimate estimate = arm.estimate(measure.name());
        row(label(measure), estimate, measure.unit(), Marks.of(measure.name(), estimate));
        if (measure.name().equals("caused_share")) {
            row(words.say("diverted"), ofPurchases(arm, "diverted_rate"), measure.unit(), "");
            row(words.say("created"), ofPurchases(arm, "created_rate"), measure.unit(), "");
        }
    }

    /** The rates that share the taken purchases say so, beside the parts of the caused share, which share all purchases. */
    private String label(MeasureText measure) {
        return measure.name().endsWith("_rate") && !measure.name().equals("take_rate")
                ? words.say("ofTaken", measure.label())
                : measure.label();
    }

    private void row(String label, Estimate estimate, MeasureText.Unit unit, String marks) {
        if (!estimate.isDefined()) {
            line("  " + String.format(Locale.ROOT, "%-33s ", label) + words.say("undefinedAll"));
            return;
        }
        String some = estimate.undefined() == 0
                ? ""
                : " "
                        + words.say(
                                "undefinedSome", estimate.undefined(), estimate.undefined() + estimate.replications());
        line(row(label, words.number(estimate.mean(), unit), words.interval(estimate, unit), marks + some));
    }

    private static String row(String label, String mean, String interval, String rest) {
        return String.format(Locale.ROOT, ROW, label, mean, interval, rest);
    }

    /** A part of the caused share: taken purchases of one kind as a share of all purchases. */
    private static Estimate ofPurchases(ArmResult arm, String rate) {
        ToDoubleFunction<ReplicationResult> share = replication -> new Ratio(
                        ratio(replication, rate).numerator(),
                        ratio(replication, "caused_share").denominator())
                .value();
        return arm.estimate(arm.replications().stream().mapToDouble(share).toArray());
    }

    private static Ratio ratio(ReplicationResult replication, String measure) {
        Ratio ratio = replication.ratios().get(measure);
        if (ratio == null) {
            throw new IllegalArgumentException("The result must hold the measure " + measure + ", but does not.");
        }
        return ratio;
    }

    private void legend(Result result) {
        line(words.say("words"));
        line("─".repeat(TableWords.WIDTH));
        for (MeasureText measure : MeasureText.taken(result.arms(), words.language())) {
            explain(label(measure), measure.numerator(), measure.denominator());
            if (measure.name().equals("caused_share")) {
                explain(words.say("diverted"), words.say("divertedWords"), words.say("purchases"));
                explain(words.say("created"), words.say("createdWords"), words.say("purchases"));
            }
        }
        line("");
        text.append(TableWords.lines(words.say("marksNote"), 2));
        text.append(TableWords.lines(
                words.say(
                        "slates",
                        result.comparison().equal(),
                        result.comparison().compared()),
                2));
        line("");
    }

    private void explain(String label, String numerator, String denominator) {
        String explained = TableWords.lines(numerator + " / " + denominator, 36);
        text.append(String.format(Locale.ROOT, "  %-33s ", label)).append(explained.substring(36));
    }

    private void line(String content) {
        text.append(content.stripTrailing()).append('\n');
    }
}
