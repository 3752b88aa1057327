package org.uptakelab.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.Scenarios;
import org.uptakelab.experiment.RecommenderNames;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Reason;
import org.uptakelab.trace.Trace;
import org.uptakelab.world.Utility;
import org.uptakelab.world.World;
import org.uptakelab.world.WorldGenerator;

class VisitStoryTest {
    private static final Keys KEYS = new Keys(3, 1);
    private static final Scenario SCENARIO = Scenarios.with(
            "world.users",
            50,
            "world.items",
            30,
            "run.rounds",
            10,
            "run.warmup",
            4,
            "shopper.salience",
            0.7,
            "shopper.outside",
            1.0);
    private static final World WORLD = new WorldGenerator(SCENARIO.world(), KEYS).generate();
    private static final Simulation SIMULATION = new Simulation(WORLD, SCENARIO.shopper(), SCENARIO.run(), 6, 2, KEYS);

    private static OpenRun arm(String recommender) {
        return SIMULATION.openArm(
                SIMULATION.runTwin(),
                RecommenderNames.trainer(
                        SCENARIO.recommender().withName(recommender), new Utility(WORLD, 1.0, 0.5, 0.0)));
    }

    private static List<VisitStory> stories(OpenRun arm) {
        return IntStream.range(0, 50).filter(arm::willVisit).mapToObj(arm::tell).toList();
    }

    /** Each visit told beforehand is what the run then records; telling changes nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"item-llr", "random", "oracle", "taste-item-llr", "profit", "none"})
    void aVisitHappensAsItWasTold(String recommender) {
        OpenRun arm = arm(recommender);
        while (!arm.isDone()) {
            List<VisitStory> stories = stories(arm);
            arm.advance();
            Ledger ledger = arm.soFar().ledger();
            Trace trace = arm.soFar().trace();
            int visit = ledger.firstVisit(arm.rounds());
            assertEquals(stories.size(), ledger.endVisit(arm.rounds()) - visit);
            for (VisitStory story : stories) {
                assertEquals(story.user(), ledger.user(visit));
                assertEquals(
                        IntStream.of(ledger.slate(visit)).boxed().toList(),
                        story.slate().stream().map(VisitStory.Shown::item).toList());
                assertEquals(ledger.bought(visit), story.decision().bought());
                assertEquals(trace.withoutSlate(visit), story.decision().withoutSlate());
                assertEquals(trace.surplus(visit), story.decision().surplus());
                assertEquals(trace.examined(visit), story.decision().examined());
                visit++;
            }
        }
        assertEquals(
                SIMULATION
                        .run(
                                SIMULATION.runTwin(),
                                shop -> RecommenderNames.trainer(
                                                SCENARIO.recommender().withName(recommender),
                                                new Utility(WORLD, 1.0, 0.5, 0.0))
                                        .begin(shop))
                        .ledger(),
                arm.soFar().ledger());
    }

    /** The numbers told explain the choice: the largest wins, with the slate and without it. */
    @Test
    void theLargestSumIsBought() {
        OpenRun arm = arm("item-llr");
        int moved = 0;
        while (!arm.isDone()) {
            for (VisitStory story : stories(arm)) {
                List<VisitStory.Candidate> found = story.candidates().stream()
                        .filter(VisitStory.Candidate::found)
                        .toList();
                assertEquals(
                        best(story.candidates(), VisitStory.Candidate::withSlate, story.nothing()),
                        story.decision().bought());
                assertEquals(
                        best(found, VisitStory.Candidate::withoutSlate, story.nothing()),
                        story.decision().withoutSlate());
                moved += story.decision().bought() != story.decision().withoutSlate() ? 1 : 0;
            }
            arm.advance();
        }
        assertTrue(moved > 10, () -> "slates move choices here");
    }

    private static int best(
            List<VisitStory.Candidate> candidates, ToDoubleFunction<VisitStory.Candidate> pull, double nothing) {
        return candidates.stream()
                .filter(candidate -> pull.applyAsDouble(candidate) > nothing)
                .max(Comparator.comparingDouble(pull))
                .map(VisitStory.Candidate::item)
                .orElse(Ledger.NOTHING);
    }

    @Test
    void theScoreIsTheSumOfWhatItIsMadeOf() {
        OpenRun arm = arm("item-llr");
        List<Reason> reasons = new ArrayList<>();
        while (!arm.isDone()) {
            stories(arm).forEach(story -> story.slate().forEach(shown -> reasons.add(shown.reason())));
            arm.advance();
        }
        assertTrue(reasons.stream().anyMatch(reason -> reason.because().size() > 3));
        for (Reason reason : reasons) {
            List<Double> parts =
                    reason.because().stream().map(Reason.Part::similarity).toList();
            double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
            assertEquals(reason.score(), sum, 1e-6);
            assertEquals(parts.stream().sorted(Comparator.reverseOrder()).toList(), parts);
        }
    }

    /** Up to the last bits, which depend on the order of additions. */
    @Test
    void tasteNamesTheSameSimilarities() {
        assertArrayEquals(similarities("item-llr"), similarities("taste-item-llr"), 1e-9);
    }

    private static double[] similarities(String recommender) {
        return reasons(recommender).stream()
                .flatMap(reason -> reason.because().stream())
                .mapToDouble(Reason.Part::similarity)
                .toArray();
    }

    private static List<Reason> reasons(String recommender) {
        OpenRun arm = arm(recommender);
        for (int round = 0; round < 3; round++) {
            arm.advance();
        }
        return stories(arm).stream()
                .flatMap(story -> story.slate().stream())
                .map(VisitStory.Shown::reason)
                .toList();
    }

    @Test
    void scoresWithoutSimilaritiesStandAlone() {
        for (String recommender : List.of("random", "popular", "oracle")) {
            assertTrue(
                    reasons(recommender).stream()
                            .allMatch(reason -> reason.because().isEmpty()),
                    recommender);
            assertTrue(reasons(recommender).stream().anyMatch(reason -> reason.score() != 0), recommender);
        }
        assertEquals(List.of(), reasons("none"));
        assertFalse(Stream.of(Reason.NONE).anyMatch(reason -> reason.score() == 0));
    }

    @Test
    void onlyAVisitCanBeTold() {
        OpenRun arm = arm("random");
        int absent = IntStream.range(0, 50)
                .filter(user -> !arm.willVisit(user))
                .findFirst()
                .orElseThrow();
        assertThrows(IllegalStateException.class, () -> arm.tell(absent));
    }
}
