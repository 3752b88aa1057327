package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptakelab.Scenarios;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.RecommenderKind;
import org.uptakelab.recommender.RecommenderParameters;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.simulation.Run;

class RecommenderNamesTest {
    private static final Replication REPLICATION = new Replication(
            Scenarios.with(
                    "world.users", 80,
                    "world.items", 40,
                    "recommender.slateSize", 6,
                    "run.rounds", 8,
                    "run.warmup", 3),
            1);

    /** Every name makes full slates of different items that the visitor does not own; {@code none} makes none. */
    @ParameterizedTest
    @FieldSource("org.uptakelab.recommender.RecommenderSpec#NAMES")
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
        List<Ledger> ledgers = RecommenderSpec.NAMES.stream()
                .filter(name -> !name.startsWith("taste-"))
                .map(REPLICATION::run)
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

    @Test
    void basesOfProfitAreRecommendersWithScores() {
        assertTrue(RecommenderSpec.NAMES.containsAll(RecommenderParameters.BASES));
        assertTrue(Stream.of("none", "profit", "oracle").noneMatch(RecommenderParameters.BASES::contains));
    }

    @Test
    void aNameThatNobodyBroughtIsRefused() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> REPLICATION.run("item-lrr"));
        assertTrue(String.valueOf(error.getMessage()).contains("item-lrr"), error::toString);
    }
}
