package org.uptakelab.neural;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.experiment.RunObserver;
import org.uptakelab.experiment.Runner;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Ratio;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.Training;
import org.uptakelab.recommender.plugin.Plugins;
import org.uptakelab.setting.UserError;
import org.uptakelab.setting.Values;

class AutoencoderTrainerTest {
    private static final int USERS = 50;
    private static final int ITEMS = 20;
    private static final Shop SHOP = new Shop(new Catalog(new double[ITEMS]), USERS, false, new Keys(1, 1));
    private static final Path PLUGIN = Path.of("src", "neural", "resources");

    /** Even users buy even items, odd users odd ones: five of ten, a different five each. */
    private static Ledger twoTastes(int rounds) {
        Ledger ledger = new Ledger(USERS, 0, 0);
        for (int round = 0; round < rounds; round++) {
            for (int user = 0; user < USERS; user++) {
                ledger.record(user, new int[0], user % 2 + 2 * ((user / 2 + round * (1 + user / 20)) % 10));
            }
            ledger.endRound();
        }
        return ledger;
    }

    private static Trainer with(Map<String, Object> values) {
        return new AutoencoderTrainer().with(new Values(values));
    }

    @Test
    void learnsWhoLikesWhat() {
        try (Training training = with(Map.of("recommender.passes", 100)).begin(SHOP)) {
            Recommender recommender = training.train(twoTastes(5), 5);
            for (int taste = 0; taste < 2; taste++) {
                int[] slate = recommender.recommend(0, ItemSet.of(taste, 4 + taste, 12 + taste), 6, 7);
                int odd = taste;
                assertTrue(IntStream.of(slate).allMatch(item -> item % 2 == odd), () -> Arrays.toString(slate));
            }
        }
    }

    @Test
    void aShopWithoutPurchasesGetsBestSellersOfNothing() {
        Ledger ledger = new Ledger(USERS, 0, 0);
        ledger.record(0, new int[0], Ledger.NOTHING);
        ledger.endRound();
        try (Training training = new AutoencoderTrainer().begin(SHOP)) {
            assertArrayEquals(new int[] {0, 1, 2}, training.train(ledger, 1).recommend(0, new ItemSet(), 2, 3));
        }
    }

    @Test
    void theSameLedgerIsLearnedToTheSameBits() {
        Ledger ledger = twoTastes(4);
        try (Training one = new AutoencoderTrainer().begin(SHOP);
                Training other = new AutoencoderTrainer().begin(SHOP)) {
            for (int round = 1; round <= 4; round++) {
                Recommender first = one.train(ledger, round);
                Recommender second = other.train(ledger, round);
                for (int item = 0; item < ITEMS; item++) {
                    double score =
                            first.reason(0, ItemSet.of(1, 2), round, item).score();
                    assertEquals(
                            score,
                            second.reason(0, ItemSet.of(1, 2), round, item).score());
                }
            }
        }
    }

    @Test
    void aLaterTrainingGoesOnFromTheLast() {
        Ledger ledger = twoTastes(4);
        try (Training often = new AutoencoderTrainer().begin(SHOP);
                Training once = with(Map.of("recommender.passes", 1)).begin(SHOP)) {
            often.train(ledger, 3);
            double practised =
                    often.train(ledger, 4).reason(0, ItemSet.of(0, 2), 5, 4).score();
            double novice =
                    once.train(ledger, 4).reason(0, ItemSet.of(0, 2), 5, 4).score();
            assertTrue(practised > novice, practised + " after eleven passes, " + novice + " after one");
        }
    }

    @Test
    void aLearningRateThatRunsAwayIsNamed() {
        try (Training training = with(Map.of("recommender.learningRate", 1e6)).begin(SHOP)) {
            UserError error = assertThrows(UserError.class, () -> training.train(twoTastes(3), 3));
            assertEquals(
                    "recommender.learningRate must be small enough for the network to learn, but with 1000000.0 its"
                            + " weights grew beyond all numbers by round 3. Maybe try 100000.0.",
                    error.getMessage());
        }
    }

    @Test
    void aParameterOutOfRangeIsRefused() {
        assertEquals(
                "recommender.dropout must be a number in [0, 1], but is 1.5.",
                assertThrows(IllegalArgumentException.class, () -> with(Map.of("recommender.dropout", 1.5)))
                        .getMessage());
    }

    /** Through the door that a jar goes through; a shop small enough for a test, in which tastes pay all the same. */
    @Test
    void theSameBitsOnOneThreadAndTwoAndMoreForeseenThanByBestSellers() {
        Scenario shop = Scenarios.with(
                "world.users", 600, "world.items", 100, "run.rounds", 16, "run.warmup", 6, "run.replications", 2);
        try (Plugins plugins = Plugins.load(List.of(PLUGIN))) {
            List<ArmResult> alone = run(shop, 1, plugins);
            List<ArmResult> together = run(shop, 2, plugins);
            assertEquals(ratios(alone), ratios(together));
            assertTrue(
                    coincident(alone.get(1)) > coincident(alone.get(0)) + 0.05,
                    coincident(alone.get(1)) + " against " + coincident(alone.get(0)));
        }
    }

    private static List<ArmResult> run(Scenario scenario, int threads, Plugins plugins) {
        return new Runner(threads, ProgressListener.SILENT, RunObserver.NOBODY, plugins.family())
                .run(List.of(scenario), List.of("popular", "autoencoder"));
    }

    private static List<Map<String, Ratio>> ratios(List<ArmResult> arms) {
        return arms.stream()
                .flatMap(arm -> arm.replications().stream())
                .map(ReplicationResult::ratios)
                .toList();
    }

    private static double coincident(ArmResult arm) {
        return arm.estimate("coincident_share").mean();
    }
}
