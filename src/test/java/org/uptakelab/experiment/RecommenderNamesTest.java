package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptakelab.Scenarios;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.RecommenderKind;
import org.uptakelab.recommender.RecommenderParameters;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.simulation.Run;
import org.uptakelab.world.Utility;
import org.uptakelab.world.World;

class RecommenderNamesTest {
    private static final Replication REPLICATION = new Replication(
            Scenarios.with(
                    "world.users", 80,
                    "world.items", 40,
                    "recommender.slateSize", 6,
                    "run.rounds", 8,
                    "run.warmup", 3),
            1);

    /** All but those that run what somebody else wrote; these have tests of their own. */
    static Stream<String> namesOfTheLabsOwn() {
        return RecommenderKind.ALL.stream()
                .filter(kind -> !kind.is(RecommenderKind.Trait.OPERATOR_ONLY))
                .map(RecommenderKind::name);
    }

    /** Every name makes full slates of different items that the visitor does not own; {@code none} makes none. */
    @ParameterizedTest
    @MethodSource("namesOfTheLabsOwn")
    void everyNameHasARecommenderThatKeepsTheContract(String name) {
        Ledger ledger = REPLICATION.run(name).ledger();
        for (int visit = ledger.firstVisit(4); visit < ledger.visits(); visit++) {
            Set<Integer> slate = new HashSet<>();
            for (int item : ledger.slate(visit)) {
                assertTrue(slate.add(item), "an item twice on a slate");
                assertTrue(item >= 0 && item < 40);
            }
            assertEquals(name.equals("none") ? 0 : 6, slate.size());
            int user = ledger.user(visit);
            for (int earlier = 0; earlier < visit; earlier++) {
                assertTrue(
                        ledger.user(earlier) != user || !slate.contains(ledger.bought(earlier)),
                        "an owned item on a slate");
            }
        }
    }

    @Test
    void namesNameDifferentRecommenders() {
        List<Ledger> ledgers = RecommenderKind.ALL.stream()
                .filter(kind -> !kind.is(RecommenderKind.Trait.TASTE))
                .filter(kind -> !kind.is(RecommenderKind.Trait.OPERATOR_ONLY))
                .map(kind -> REPLICATION.run(kind.name()))
                .map(Run::ledger)
                .toList();
        assertEquals(ledgers.size(), ledgers.stream().distinct().count());
    }

    static Stream<String> namesOfTaste() {
        return RecommenderKind.ALL.stream()
                .filter(kind -> kind.is(RecommenderKind.Trait.TASTE))
                .map(RecommenderKind::name);
    }

    /** Every slate of a run depends on those before: one that differed would lead the two shops apart. */
    @ParameterizedTest
    @MethodSource("namesOfTaste")
    void tasteAndTheLabsOwnRunTheSameShop(String name) {
        assertEquals(
                REPLICATION.run(name.substring("taste-".length())).ledger(),
                REPLICATION.run(name).ledger());
    }

    /** What another one builds on has scores of its own, at least 0, and builds on nothing itself. */
    @ParameterizedTest
    @FieldSource("org.uptakelab.recommender.RecommenderParameters#BASES")
    void basesHaveScoresOfAtLeastZero(String base) {
        RecommenderSpec spec = Scenarios.recommender("recommender.name", base);
        assertFalse(spec.reads().contains(RecommenderParameters.BASE), base);
        World world = REPLICATION.world();
        Ledger ledger = REPLICATION.run("random").ledger();
        Trainer trainer = RecommenderNames.trainer(spec, new Utility(world, 1, 0, 0));
        Scorer scorer = assertInstanceOf(RankingTrainer.class, trainer, base)
                .scorers()
                .apply(new Shop(world.catalog(), world.users(), false, new Keys(1, 1)))
                .train(ledger, 8, new Popularity(new int[world.items()]));
        double[] scores = new double[world.items()];
        for (int user = 0; user < world.users(); user++) {
            scorer.score(user, ItemSet.of(user % 7, 7 + user % 5), 9, scores);
            assertTrue(Arrays.stream(scores).allMatch(score -> score >= 0 && Double.isFinite(score)), base);
        }
    }

    @Test
    void aNameThatNobodyBroughtIsRefused() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> REPLICATION.run("item-lrr"));
        assertTrue(String.valueOf(error.getMessage()).contains("item-lrr"), error::toString);
    }
}
