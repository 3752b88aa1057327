package org.uptakelab.browser;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSExport;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.LiveArm;
import org.uptakelab.experiment.LiveExperiment;
import org.uptakelab.experiment.LiveRound;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioText;
import org.uptakelab.measure.Estimate;
import org.uptakelab.measure.Ratio;
import org.uptakelab.report.LorenzCurve;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.report.RoundsCsv;
import org.uptakelab.report.SummaryCsv;

/**
 * A live experiment as a page sees it: names in one list, numbers in another of the same order.
 */
public final class PageExperiment {
    private final LiveExperiment live;
    private List<LiveRound> lastRound = List.of();
    private List<ArmResult> results = List.of();

    PageExperiment(List<Scenario> sides, List<String> ghosts) {
        live = new LiveExperiment(sides, ghosts);
    }

    /** {@return the number of arms} */
    @JSExport
    public int arms() {
        return live.arms().size();
    }

    /**
     * The side of an arm.
     *
     * @param arm the arm, from 0
     * @return the side it belongs to, from 0
     */
    @JSExport
    public int side(int arm) {
        return arm(arm).side();
    }

    /**
     * The recommender of an arm.
     *
     * @param arm the arm, from 0
     * @return its name
     */
    @JSExport
    public String recommender(int arm) {
        return arm(arm).recommender();
    }

    /**
     * Whether an arm runs for comparison only.
     *
     * @param arm the arm, from 0
     * @return true if it is a ghost
     */
    @JSExport
    public boolean ghost(int arm) {
        return arm(arm).ghost();
    }

    /**
     * The name of an arm's scenario.
     *
     * @param arm the arm, from 0
     * @return its name
     */
    @JSExport
    public String scenarioName(int arm) {
        return arm(arm).scenario().name();
    }

    /**
     * The scenario of an arm.
     *
     * @param arm the arm, from 0
     * @return the text of its scenario file
     */
    @JSExport
    public String scenario(int arm) {
        return ScenarioText.of(arm(arm).scenario());
    }

    private LiveArm arm(int arm) {
        return live.arms().get(arm);
    }

    /**
     * The length of an arm.
     *
     * @param arm the arm, from 0
     * @return its rounds, the warm-up included
     */
    @JSExport
    public int rounds(int arm) {
        return arm(arm).scenario().run().rounds();
    }

    /**
     * The worlds of an arm.
     *
     * @param arm the arm, from 0
     * @return its number of replications
     */
    @JSExport
    public int replications(int arm) {
        return arm(arm).scenario().run().replications();
    }

    /**
     * The warm-up of an arm.
     *
     * @param arm the arm, from 0
     * @return the number of rounds at its start in which nothing is recommended
     */
    @JSExport
    public int warmup(int arm) {
        return arm(arm).scenario().run().warmup();
    }

    /** {@return the pieces of work in a step} */
    @JSExport
    public int pieces() {
        return live.pieces();
    }

    /** {@return whether the last step has ended} */
    @JSExport
    public boolean isDone() {
        return live.isDone();
    }

    /**
     * Does a piece of the current step.
     *
     * @param piece its number, from 0
     */
    @JSExport
    public void work(int piece) {
        live.work(piece);
    }

    /** Ends the current step, all of whose pieces are done. */
    @JSExport
    public void endStep() {
        lastRound = live.endStep();
        if (live.isDone()) {
            results = live.results();
        }
    }

    /** {@return the number of arms that the step just ended gave a round of} */
    @JSExport
    public int roundsGiven() {
        return lastRound.size();
    }

    /**
     * The arm of a round just given.
     *
     * @param index its place among those given, from 0
     * @return the arm, from 0
     */
    @JSExport
    public int roundArm(int index) {
        return live.arms().indexOf(lastRound.get(index).arm());
    }

    /**
     * The number of a round just given.
     *
     * @param index its place among those given, from 0
     * @return the round, from 1
     */
    @JSExport
    public int round(int index) {
        return lastRound.get(index).round();
    }

    /**
     * The measures of a round just given.
     *
     * @param index its place among those given, from 0
     * @param sinceWarmup whether over all rounds since the warm-up
     * @return their names
     */
    @JSExport
    public String[] roundNames(int index, boolean sinceWarmup) {
        return estimates(index, sinceWarmup).keySet().toArray(String[]::new);
    }

    /**
     * The values of a round just given.
     *
     * @param index its place among those given, from 0
     * @param sinceWarmup whether over all rounds since the warm-up
     * @return mean, low and high of each measure in turn; NaN where undefined
     */
    @JSExport
    public double[] roundValues(int index, boolean sinceWarmup) {
        Map<String, Estimate> estimates = estimates(index, sinceWarmup);
        double[] values = new double[3 * estimates.size()];
        int place = 0;
        for (Estimate estimate : estimates.values()) {
            values[place++] = estimate.mean();
            values[place++] = estimate.low();
            values[place++] = estimate.high();
        }
        return values;
    }

    private Map<String, Estimate> estimates(int index, boolean sinceWarmup) {
        LiveRound round = lastRound.get(index);
        return sinceWarmup ? round.sinceWarmup() : round.inRound();
    }

    /** {@return the names of all measures of a result} */
    @JSExport
    public String[] measures() {
        return results.get(0).replications().get(0).ratios().keySet().toArray(String[]::new);
    }

    /**
     * The estimate of a measure, after the last step.
     *
     * @param arm the arm, from 0
     * @param measure its name
     * @return mean, low and high, NaN where undefined, and the number of replications that define it
     */
    @JSExport
    public double[] estimate(int arm, String measure) {
        Estimate estimate = results.get(arm).estimate(measure);
        return new double[] {estimate.mean(), estimate.low(), estimate.high(), estimate.replications()};
    }

    /**
     * What one replication gave, after the last step.
     *
     * @param arm the arm, from 0
     * @param replication the replication, from 1
     * @return numerator and denominator of each measure in turn, in the order of {@link #measures}
     */
    @JSExport
    public double[] ratios(int arm, int replication) {
        double[] values = new double[2 * measures().length];
        int place = 0;
        for (Ratio ratio : result(arm, replication).ratios().values()) {
            values[place++] = ratio.numerator();
            values[place++] = ratio.denominator();
        }
        return values;
    }

    /** {@return the names of what {@link #counts} counts} */
    @JSExport
    public String[] countNames() {
        return Counts.NAMES.toArray(String[]::new);
    }

    /**
     * What happened after the warm-up, over all replications, after the last step.
     *
     * @param arm the arm, from 0
     * @return the counts, in the order of {@link #countNames}
     */
    @JSExport
    public int[] counts(int arm) {
        return Counts.afterWarmup(results.get(arm));
    }

    /**
     * The Lorenz curve of sales, after the last step.
     *
     * @param arm the arm, from 0
     * @param twin whether of the shop without recommendations
     * @return share of purchases of the k least bought items, for k = 0 to all; NaN if nothing was bought
     */
    @JSExport
    public double[] lorenz(int arm, boolean twin) {
        return LorenzCurve.of(results.get(arm), twin ? ReplicationResult::twinSales : ReplicationResult::sales)
                .cumulative();
    }

    /** {@return the table of results, as the command line writes it to {@code summary.csv}, after the last step} */
    @JSExport
    public String summaryCsv() {
        return text(SummaryCsv.of(results));
    }

    /** {@return the table of rounds, as the command line writes it to {@code rounds.csv}, after the last step} */
    @JSExport
    public String roundsCsv() {
        return text(RoundsCsv.of(results));
    }

    private static String text(OutputFolder.Text file) {
        StringWriter text = new StringWriter();
        try {
            file.writeTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private ReplicationResult result(int arm, int replication) {
        return results.get(arm).replications().get(replication - 1);
    }
}
