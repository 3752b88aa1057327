package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.RoundsCsv;
import org.uptakelab.report.SummaryCsv;

class LiveExperimentTest {
    private static final int ROUNDS = 7;
    private static final int WARMUP = 3;

    private static Scenario scenario(Object... more) {
        return Scenarios.on(
                List.of(
                        "world.users",
                        50,
                        "world.items",
                        25,
                        "run.rounds",
                        ROUNDS,
                        "run.warmup",
                        WARMUP,
                        "run.replications",
                        3),
                more);
    }

    private static List<LiveRound> runAll(LiveExperiment live) {
        List<LiveRound> rounds = new ArrayList<>();
        while (!live.isDone()) {
            for (int piece = live.pieces() - 1; piece >= 0; piece--) {
                live.work(piece);
            }
            rounds.addAll(live.endStep());
        }
        return rounds;
    }

    private static String text(List<ArmResult> arms) throws IOException {
        StringWriter text = new StringWriter();
        SummaryCsv.of(arms).writeTo(text);
        RoundsCsv.of(arms).writeTo(text);
        return text.toString();
    }

    @Test
    void resultsAreThoseOfTheRunnerToTheBit() throws IOException {
        LiveExperiment live = new LiveExperiment(List.of(scenario()), List.of("random", "oracle"));
        runAll(live);
        List<ArmResult> expected = new Runner(2, ProgressListener.SILENT)
                .run(List.of(scenario()), List.of("item-llr", "random", "oracle"));
        assertEquals(text(expected), text(live.results()));
    }

    /** Pieces of a step are done by several threads in no order: nothing changes. */
    @Test
    void threadsChangeNothing() throws IOException {
        LiveExperiment alone = new LiveExperiment(List.of(scenario()), List.of("random"));
        List<LiveRound> expected = runAll(alone);
        LiveExperiment live = new LiveExperiment(List.of(scenario()), List.of("random"));
        List<LiveRound> rounds = new ArrayList<>();
        while (!live.isDone()) {
            IntStream.range(0, live.pieces()).parallel().forEach(live::work);
            rounds.addAll(live.endStep());
        }
        assertEquals(expected, rounds);
        assertEquals(text(alone.results()), text(live.results()));
    }

    @Test
    void afterTheLastRoundTheEstimatesAreThoseOfTheResult() {
        LiveExperiment live = new LiveExperiment(List.of(scenario()), List.of("random"));
        List<LiveRound> rounds = runAll(live);
        for (int arm = 0; arm < 2; arm++) {
            Map<String, Estimate> last = rounds.get(rounds.size() - 2 + arm).sinceWarmup();
            ArmResult result = live.results().get(arm);
            assertEquals(17, last.size());
            last.forEach((measure, estimate) -> assertEquals(result.estimate(measure), estimate, measure));
        }
    }

    @Test
    void everyRoundOfEveryArmIsTold() {
        LiveExperiment live = new LiveExperiment(List.of(scenario()), List.of("none"));
        List<LiveRound> rounds = runAll(live);
        assertEquals(2 * ROUNDS, rounds.size());
        for (int index = 0; index < rounds.size(); index++) {
            LiveRound round = rounds.get(index);
            assertEquals(index / 2 + 1, round.round());
            assertEquals(live.arms().get(index % 2), round.arm());
            boolean warmup = round.round() <= WARMUP;
            assertEquals(warmup, round.sinceWarmup().isEmpty());
            boolean shows = !warmup && !round.arm().ghost();
            assertEquals(shows, mean(round, "shown_share") > 0, () -> "round " + round.round());
        }
        LiveRound firstShown = rounds.get(2 * WARMUP);
        assertEquals(firstShown.inRound(), firstShown.sinceWarmup());
    }

    private static double mean(LiveRound round, String measure) {
        return Objects.requireNonNull(round.inRound().get(measure), measure).mean();
    }

    /** What a round gave by itself is what the counts of that round say in the end. */
    @Test
    void aRoundAloneIsWhatItsCountsSay() {
        LiveExperiment live = new LiveExperiment(List.of(scenario("run.replications", 1)), List.of());
        List<LiveRound> rounds = runAll(live);
        live.results().get(0).replications().get(0).rounds().forEach(counts -> {
            LiveRound round = rounds.get(counts.round() - 1);
            assertEquals((double) counts.taken() / counts.purchases(), mean(round, "taken_share"));
            assertEquals((double) counts.purchases() / counts.visits(), mean(round, "conversion"));
        });
    }

    @Test
    void sidesThatDifferInTheRecommenderAloneShareWorldsAndGhosts() throws IOException {
        Scenario popular = scenario("recommender.name", "popular");
        LiveExperiment live = new LiveExperiment(List.of(scenario(), popular), List.of("random", "popular"));
        assertEquals(3, live.pieces());
        assertEquals(
                List.of("0 item-llr", "1 popular", "0 random ghost"),
                live.arms().stream().map(LiveExperimentTest::shown).toList());
        runAll(live);
        assertEquals(
                text(new Runner(1, ProgressListener.SILENT).run(List.of(popular))),
                text(List.of(live.results().get(1))));
    }

    private static String shown(LiveArm arm) {
        return arm.side() + " " + arm.recommender() + (arm.ghost() ? " ghost" : "");
    }

    /** The shorter side waits for the longer one. */
    @Test
    void sidesOfDifferentLengthRunSideBySide() throws IOException {
        Scenario shorter = scenario("run.rounds", 5, "run.replications", 2, "shopper.salience", 1.0);
        LiveExperiment live = new LiveExperiment(List.of(scenario(), shorter), List.of("random"));
        assertEquals(5, live.pieces());
        assertEquals(
                List.of("0 item-llr", "0 random ghost", "1 item-llr", "1 random ghost"),
                live.arms().stream().map(LiveExperimentTest::shown).toList());
        List<LiveRound> rounds = runAll(live);
        assertEquals(2 * ROUNDS + 2 * 5, rounds.size());
        assertEquals(
                text(new Runner(1, ProgressListener.SILENT).run(List.of(shorter))),
                text(List.of(live.results().get(2))));
    }

    @Test
    void thereAreNoResultsBeforeTheEnd() {
        LiveExperiment live = new LiveExperiment(List.of(scenario()), List.of());
        assertFalse(live.isDone());
        assertThrows(IllegalStateException.class, live::results);
        assertThrows(IllegalArgumentException.class, () -> live.work(3));
    }
}
