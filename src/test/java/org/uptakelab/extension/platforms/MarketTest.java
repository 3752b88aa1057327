package org.uptakelab.extension.platforms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.extension.Studies;
import org.uptakelab.extension.Study;
import org.uptakelab.extension.change.Change;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Ratio;

class MarketTest {
    private static final Platforms PLATFORMS = new Platforms();

    private static Study study(Object... more) {
        return Studies.of(
                Scenarios.on(
                        List.of(
                                "world.users", 200,
                                "world.items", 60,
                                "shopper.outside", 1.0,
                                "recommender.name", "item-cosine",
                                "run.rounds", 20,
                                "run.warmup", 4),
                        more),
                PLATFORMS);
    }

    private static Tally tally(Study study) {
        return new Market(study, PlatformsSpec.of(study.further())).run(study.trainer());
    }

    private static double[] surplusOfTheRun(Study study) {
        Ledger ledger = study.arm().ledger();
        double[] surplus = new double[ledger.rounds()];
        for (int round = 1; round <= surplus.length; round++) {
            for (int visit = ledger.firstVisit(round); visit < ledger.endVisit(round); visit++) {
                surplus[round - 1] += study.arm().trace().surplus(visit);
            }
        }
        return surplus;
    }

    @Test
    void onePlatformIsTheShop() {
        Study study = study();
        Tally tally = tally(study);
        assertArrayEquals(surplusOfTheRun(study), tally.surplus());
        for (int round = 1; round <= 20; round++) {
            assertEquals(
                    study.arm().ledger().endVisit(round) - study.arm().ledger().firstVisit(round),
                    tally.visits()[round - 1][0]);
        }
        assertEquals(1, tally.leaderShare().value());
    }

    @Test
    void onePlatformIsTheShopWhoseTastesAndFashionsChange() {
        Scenario changing = Scenarios.with(
                "world.users",
                100,
                "world.items",
                40,
                "world.drift",
                0.1,
                "world.fashion",
                0.2,
                "shopper.habit",
                0.5,
                "recommender.name",
                "item-cosine",
                "run.rounds",
                12,
                "run.warmup",
                4);
        Study study = Studies.of(changing, new Change());
        assertArrayEquals(surplusOfTheRun(study), tally(study).surplus());
    }

    @Test
    void platformsThatShareEverythingAreOneShop() {
        Study study = study("platforms.count", 3, "platforms.commons", "everything", "platforms.comparing", 0.5);
        assertArrayEquals(surplusOfTheRun(study), tally(study).surplus());
    }

    @Test
    void platformsThatShareNothingAreNot() {
        Study study = study("platforms.count", 3);
        double[] alone = surplusOfTheRun(study);
        double[] apart = tally(study).surplus();
        assertArrayEquals(Arrays.copyOf(alone, 4), Arrays.copyOf(apart, 4));
        assertTrue(!Arrays.equals(alone, apart));
    }

    @Test
    void usersWhoDoNotCareSpreadEvenly() {
        // About 100 users on each of two platforms: 5 standard deviations of 0.035 are 0.18; false alarms below 1 in a
        // million.
        Study study = study(
                "platforms.count",
                2,
                "platforms.headStart",
                1.0,
                "platforms.comparing",
                1.0,
                "platforms.sensitivity",
                0.0);
        assertEquals(0.5, tally(study).firstShare().value(), 0.18);
    }

    @Test
    void whoNeverComparesStays() {
        Study study = study("platforms.count", 4, "platforms.headStart", 1.0, "platforms.comparing", 0.0);
        assertEquals(1, tally(study).firstShare().value());
    }

    @Test
    void aWallNobodyClimbsKeepsEverybody() {
        Study study = study("platforms.count", 2, "platforms.comparing", 1.0, "platforms.switchingCost", 1e6);
        Tally tally = tally(study);
        Map<String, Ratio> measures = PLATFORMS.measure(study);
        assertEquals(tally.firstShare(), measures.get("first_platform_share"));
        // Users who never move: every one's visits are at one platform, so the shares are those of the first round, up
        // to who visits.
        assertEquals(0.5, tally.firstShare().value(), 0.18);
    }

    @Test
    void aCommonsTakesFromTheLeaderWhatDataGaveIt() {
        Object[] market = {"platforms.count", 2, "platforms.headStart", 0.8, "platforms.comparing", 0.3};
        Study apart = study(market);
        Tally alone = tally(apart);
        Tally shared =
                new Market(apart, PlatformsSpec.of(apart.further()).sharing(Commons.EVERYTHING)).run(apart.trainer());
        Ratio relief = Objects.requireNonNull(PLATFORMS.measure(apart).get("commons_relief"));
        assertEquals(alone.leaderShare().value() - shared.leaderShare().value(), relief.value(), 1e-12);
        assertTrue(relief.value() > 0, "relief: " + relief.value());
    }

    @Test
    void hearsayMovesPeopleToo() {
        Study bySlates = study("platforms.count", 2, "platforms.comparing", 0.5);
        Study byReputation =
                study("platforms.count", 2, "platforms.comparing", 0.5, "platforms.judgedBy", "reputation");
        assertTrue(!tally(bySlates).leaderShare().equals(tally(byReputation).leaderShare()));
    }

    @Test
    void learningTogetherIsNotKnowingEverything() {
        double[] together = tally(study("platforms.count", 2, "platforms.commons", "co-purchases"))
                .surplus();
        double[] apart = tally(study("platforms.count", 2)).surplus();
        double[] everything = tally(study("platforms.count", 2, "platforms.commons", "everything"))
                .surplus();
        assertTrue(!Arrays.equals(together, apart) && !Arrays.equals(together, everything));
    }
}
