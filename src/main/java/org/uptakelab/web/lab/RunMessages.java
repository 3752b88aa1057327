package org.uptakelab.web.lab;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.LiveArm;
import org.uptakelab.experiment.LiveRound;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.measure.RoundCounts;
import org.uptakelab.report.LorenzCurve;
import org.uptakelab.report.RoundsCsv;
import org.uptakelab.report.SummaryCsv;

/** What a run says to its page. */
final class RunMessages {
    private static final int LORENZ_POINTS = 50;

    private RunMessages() {}

    /**
     * Where a run stands.
     *
     * @param state the state
     * @param position its place in the queue, from 1; absent unless it waits there
     * @param message what went wrong, if it failed
     */
    record StateMessage(
            RunState state,
            @Nullable Integer position,
            @Nullable String message) {}

    /**
     * What a round of an arm gave.
     *
     * @param round the round, from 1
     * @param rounds rounds of the run in all
     * @param warmup rounds of the warm-up
     * @param side the side, from 0
     * @param recommender the recommender
     * @param ghost whether it runs for comparison only
     * @param measures this round alone
     * @param cumulative all rounds since the warm-up; empty in the warm-up
     */
    record RoundMessage(
            int round,
            int rounds,
            int warmup,
            int side,
            String recommender,
            boolean ghost,
            Map<String, Interval> measures,
            Map<String, Interval> cumulative) {
        static RoundMessage of(LiveRound round) {
            LiveArm arm = round.arm();
            return new RoundMessage(
                    round.round(),
                    arm.scenario().run().rounds(),
                    arm.scenario().run().warmup(),
                    arm.side(),
                    arm.recommender(),
                    arm.ghost(),
                    Interval.rounded(round.inRound()),
                    Interval.rounded(round.sinceWarmup()));
        }
    }

    /**
     * What a run gave in the end.
     *
     * @param arms one entry an arm
     * @param milliseconds from its first step to its last, pauses included
     * @param hash SHA-256 of all its numbers: the same settings give the same
     * @param provenance where the results come from
     */
    record DoneMessage(List<ArmMessage> arms, long milliseconds, String hash, Provenance provenance) {
        static DoneMessage of(List<LiveArm> arms, List<ArmResult> results, long milliseconds) {
            List<ArmMessage> messages = new ArrayList<>();
            for (int arm = 0; arm < arms.size(); arm++) {
                messages.add(ArmMessage.of(arms.get(arm), results.get(arm)));
            }
            Provenance provenance =
                    Provenance.of(results.stream().map(ArmResult::scenario).toList());
            return new DoneMessage(messages, milliseconds, RunMessages.hash(results), provenance);
        }
    }

    /**
     * What an arm gave in the end.
     *
     * @param side the side, from 0
     * @param recommender the recommender
     * @param ghost whether it ran for comparison only
     * @param scenario name of its scenario
     * @param measures every measure over the rounds after the warm-up
     * @param counts what happened in these rounds, over all replications
     * @param lorenz the Lorenz curve of sales at 50 equal steps of items; empty if nothing was bought
     * @param twinLorenz the same without recommendations
     */
    record ArmMessage(
            int side,
            String recommender,
            boolean ghost,
            String scenario,
            Map<String, Interval> measures,
            RoundCounts counts,
            List<Double> lorenz,
            List<Double> twinLorenz) {
        static ArmMessage of(LiveArm arm, ArmResult result) {
            Map<String, Interval> measures = new LinkedHashMap<>();
            result.replications()
                    .get(0)
                    .ratios()
                    .keySet()
                    .forEach(measure -> measures.put(measure, Interval.exact(result.estimate(measure))));
            return new ArmMessage(
                    arm.side(),
                    arm.recommender(),
                    arm.ghost(),
                    result.scenario().name(),
                    measures,
                    counts(result),
                    lorenz(result, ReplicationResult::sales),
                    lorenz(result, ReplicationResult::twinSales));
        }

        private static RoundCounts counts(ArmResult result) {
            int warmup = result.scenario().run().warmup();
            return RoundCounts.total(result.replications().stream()
                    .flatMap(replication -> replication.rounds().stream().skip(warmup))
                    .toList());
        }

        private static List<Double> lorenz(ArmResult result, Function<ReplicationResult, int[]> sales) {
            double[] curve = LorenzCurve.of(result, sales).cumulative();
            List<Double> points = new ArrayList<>();
            if (Double.isNaN(curve[curve.length - 1])) {
                return points;
            }
            for (int point = 0; point < LORENZ_POINTS; point++) {
                double place = (double) point * (curve.length - 1) / (LORENZ_POINTS - 1);
                int before = Math.min((int) place, curve.length - 2);
                points.add(curve[before] + (place - before) * (curve[before + 1] - curve[before]));
            }
            return points;
        }
    }

    /** The fingerprint of all numbers of a result. */
    static String hash(List<ArmResult> results) {
        StringWriter text = new StringWriter();
        try {
            SummaryCsv.of(results).writeTo(text);
            RoundsCsv.of(results).writeTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Hashing.sha256()
                .hashString(text.toString(), StandardCharsets.UTF_8)
                .toString();
    }
}
