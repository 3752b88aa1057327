package org.uptakelab.lab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.claim.Verdict;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.Runner;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Estimate;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.Training;
import org.uptakelab.setting.UserError;
import org.uptakelab.simulation.Run;

/** What the front gives is what the lab gives: same numbers, in fewer words. */
class LabTest {
    private static final String SMALL = """
            world: {users: 60, items: 40}
            recommender: {slateSize: 5}
            run: {rounds: 12, warmup: 4, replications: 3, seed: 5}
            """;

    private static final Lab LAB = Lab.inEnglish();
    private static final Shop SHOP = LAB.shop("small", SMALL);

    @Test
    void armsAreThoseOfTheRunner() {
        List<ArmResult> expected = new Runner(1, ProgressListener.SILENT)
                .run(List.of(ScenarioFile.parse("small", SMALL, List.of())), List.of("random", "popular"));
        Arms arms = SHOP.run("random", "popular");
        assertEquals(2, arms.results().size());
        for (int arm = 0; arm < 2; arm++) {
            assertArrayEquals(
                    expected.get(arm).values("caused_share"),
                    arms.results().get(arm).values("caused_share"));
        }
        assertEquals(expected.get(1).estimate("taken_share"), arms.estimate("popular", "taken_share"));
        assertEquals(expected.get(0).estimate("taken_share"), arms.estimate("taken_share"));
    }

    @Test
    void anExperimentIsTheFileThatItShows() {
        Points points = SHOP.vary("shopper.attention", 0.2, 0.9)
                .measure("taken_share", "revenue")
                .run("popular");
        String file = SHOP.vary("shopper.attention", 0.2, 0.9)
                .measure("taken_share", "revenue")
                .file("popular");
        assertEquals(
                points.estimates("popular", "taken_share"),
                LAB.experiment("small", file).estimates("popular", "taken_share"));
        Arms same = SHOP.with("shopper.attention", 0.9).run("popular");
        assertEquals(
                same.estimate("taken_share"),
                points.estimates("popular", "taken_share").get(1));
    }

    @Test
    void withLeavesTheShopAsItIs() {
        Shop louder = SHOP.with("shopper.salience", 2).named("loud").worlds(2);
        assertEquals(2.0, louder.scenario().shopper().salience());
        assertEquals("loud", louder.scenario().name());
        assertEquals(2, louder.scenario().replications());
        assertEquals(0.0, SHOP.scenario().shopper().salience());
        assertEquals(louder.scenario(), LAB.shop("loud", louder.file()).scenario());
    }

    @Test
    void differencesAreTakenWorldByWorld() {
        Arms arms = SHOP.run("random", "popular");
        double[] random = arms.results().get(0).values("conversion");
        double[] popular = arms.results().get(1).values("conversion");
        double[] expected = new double[random.length];
        for (int world = 0; world < random.length; world++) {
            expected[world] = popular[world] - random[world];
        }
        assertEquals(
                Estimate.of(expected),
                SHOP.compare("random", "popular").of("conversion").estimate());
        assertEquals(
                0, SHOP.compare(SHOP.named("again")).of("conversion").estimate().mean());
    }

    @Test
    void differencesAreDrawn() {
        String words = SHOP.compare("random", "popular").chart("differences").text();
        assertTrue(words.contains("popular against random"), words);
    }

    @Test
    void tablesSpeakTheLanguage() {
        assertTrue(SHOP.run("popular").text().contains("taken (uptake)"));
        Shop german = Lab.inGerman().shop("small", SMALL);
        String table = german.compare("random", "popular").table("taken_share").text();
        assertTrue(table.contains("popular − random"), table);
        assertTrue(table.contains("Punkte") && table.contains(","), table);
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertEquals(
                new TreeSet<>(Words.of(Locale.ENGLISH).texts().keySet()),
                new TreeSet<>(Words.of(Locale.GERMAN).texts().keySet()));
    }

    @Test
    void oneWorldShowsWhatIsHidden() {
        OneWorld world = SHOP.world(1);
        Run run = world.run("popular");
        List<Integer> purchases = world.purchases(run, 3);
        assertTrue(!purchases.isEmpty());
        purchases.forEach(visit -> {
            assertEquals(3, run.ledger().user(visit));
            assertTrue(run.ledger().bought(visit) != Ledger.NOTHING);
        });
        List<Integer> best = world.best(3, 40);
        assertEquals(40, new TreeSet<>(best).size());
        assertTrue(world.utility(3, best.get(0)) >= world.utility(3, best.get(1)));
        assertTrue(world.table("popular", "taken_share").text().contains(" / "));
    }

    @Test
    void aVisitIsDecidedTwice() {
        Visit visit = SHOP.world(1).visit(3, 8);
        assertEquals(visit.story().slate().size(), visit.slate().size());
        assertEquals(visit.story().candidates().size() + 1, visit.choice().size());
        long chosen = visit.choice().text().chars().filter(c -> c == '◀').count();
        assertEquals(2, chosen, "one choice without the slate, one with it");
    }

    @Test
    void aRecommenderOfOnesOwnRunsBesideThoseOfTheLab() {
        Trainer first = new Trainer() {
            @Override
            public Training begin(org.uptakelab.recommender.Shop shop) {
                return (ledger, toRound) -> (user, owned, round, slateSize) -> {
                    int[] slate = new int[Math.min(slateSize, shop.catalog().size() - owned.size())];
                    int size = 0;
                    for (int item = 0; size < slate.length; item++) {
                        if (!owned.contains(item)) {
                            slate[size++] = item;
                        }
                    }
                    return slate;
                };
            }

            @Override
            public String name() {
                return "first-items";
            }
        };
        Arms arms = LAB.with(first).shop("small", SMALL).run("first-items", "oracle");
        assertTrue(arms.estimate("first-items", "caused_share").mean()
                < arms.estimate("oracle", "caused_share").mean());
    }

    @Test
    void aLambdaIsARecommender() {
        Lab half = LAB.with("every-other", shop -> {
            Training learning = LAB.trainer("popular").begin(shop);
            return (ledger, toRound) -> {
                Recommender all = learning.train(ledger, toRound);
                return (user, owned, round, slateSize) ->
                        user % 2 == 0 ? all.recommend(user, owned, round, slateSize) : new int[0];
            };
        });
        Run run = half.shop("small", SMALL).world(1).run("every-other");
        for (int visit = run.ledger().firstVisit(5); visit < run.ledger().visits(); visit++) {
            assertEquals(run.ledger().user(visit) % 2 == 0 ? 5 : 0, run.ledger().slateSize(visit));
        }
    }

    @Test
    void anExperimentTellsWhatDecides() {
        Picture picture = SHOP.vary("shopper.attention", 0.1, 0.9)
                .vary("shopper.search", 2, 5)
                .measure("taken_share")
                .run("popular")
                .whatDecides();
        assertTrue(picture.text().contains("Attention"), picture.text());
    }

    @Test
    void aClaimOfOnesOwnIsJudged(@TempDir Path folder) throws IOException {
        Judged judged = LAB.claim("own.yaml", """
                claim: 15
                title: {en: Shares are shares., de: Anteile sind Anteile.}
                page: {book: II, pages: "156"}
                experiment:
                  base: {world: {users: 30, items: 20}, run: {rounds: 8, warmup: 3, replications: 2}}
                  vary: {recommender.slateSize: [2, 5]}
                  persuasion: 1
                rules:
                  - reading: steering
                    says: {en: Less than everything is taken., de: Es wird weniger als alles aufgegriffen.}
                    holds: [{measure: taken_share, between: [-9, 9]}]
                against: {en: Nothing could., de: Nichts.}
                case: {for: {en: By construction., de: Durch die Bauart.}, against: {en: None., de: Keins.}}
                limits: {en: A check., de: Eine Prüfung.}
                shows: [taken_share]
                """);
        assertEquals(List.of(Verdict.Kind.HOLDS), judged.verdicts());
        assertTrue(judged.text().contains("Shares are shares."), judged.text());
        judged.save(folder);
        assertTrue(Files.readString(folder.resolve("claim-15.html")).contains("Shares are shares."));
    }

    @Test
    void aLogIsAudited() {
        Log log = LAB.log(Path.of("datasets", "small-shop", "purchases.csv"));
        double share = log.share("personal", "popular", 10);
        assertTrue(share > 0 && share < log.share("personal", "popular", 20), "longer lists match more");
        assertTrue(log.table("personal", 10).text().contains(LAB.percent(share)));
        assertTold("Maybe you meant personal", () -> log.table("persnal", 10));
        assertTold("must be 1, 5, 10 or 20, but is 7", () -> log.table("personal", 7));
        assertTold("Maybe you meant popular", () -> log.share("personal", "popula", 10));
    }

    @Test
    void publishedFiguresSayHowSureWeAre() {
        String table = LAB.published("sharma-2015-anyway").text();
        assertTrue(table.contains("at least 75 %") && table.contains("checked"), table);
    }

    @Test
    void whatIsWrongIsTold() {
        assertTold(
                "Maybe you meant shopper.attention",
                () -> SHOP.with("shopper.atention", 1).run());
        assertTold("Maybe you meant amazon", () -> LAB.shop("amazn"));
        assertTold("Maybe you meant taken_share", () -> SHOP.run("popular").table("taken_shar"));
        assertTold("Maybe you meant shares", () -> SHOP.run("popular").chart("share"));
        assertTold("Maybe you meant popular", () -> SHOP.run("popular").estimate("populr", "taken_share"));
        assertTold(
                "Maybe you meant revenue", () -> SHOP.measure("revenue").run().table("revenu"));
    }

    private static void assertTold(String advice, Runnable wrong) {
        String message =
                String.valueOf(assertThrows(UserError.class, wrong::run).getMessage());
        assertTrue(message.contains(advice), message);
    }
}
