package org.uptakelab.recommender.item;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.mahout.math.stats.LogLikelihood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.uptakelab.Scenarios;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.experiment.Replication;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Training;

class ItemTrainerTest {
    private static final int USERS = 60;
    private static final int ITEMS = 30;

    private static Ledger ledger(long replication, boolean repeat) {
        return new Replication(
                        Scenarios.with(
                                "world.users",
                                USERS,
                                "world.items",
                                ITEMS,
                                "shopper.outside",
                                0.0,
                                "shopper.repeatPurchases",
                                repeat,
                                "run.rounds",
                                20,
                                "run.warmup",
                                2,
                                "run.seed",
                                replication),
                        1)
                .twin()
                .ledger();
    }

    private static Shop shop(boolean repeat) {
        return new Shop(new Catalog(new double[ITEMS]), USERS, repeat, new Keys(1, 1));
    }

    /** The definition, word by word, from sets of owners. */
    private static final class BySets {
        private final TreeSet<?>[] owned = new TreeSet<?>[USERS];
        private final int[] purchases = new int[ITEMS];
        private final Map<ItemSimilarity, double[][]> similarities = new EnumMap<>(ItemSimilarity.class);

        BySets(Ledger ledger, int toRound) {
            Arrays.setAll(owned, user -> new TreeSet<Integer>());
            for (int visit = 0; visit < ledger.endVisit(toRound); visit++) {
                if (ledger.bought(visit) != Ledger.NOTHING) {
                    @SuppressWarnings("unchecked")
                    TreeSet<Integer> set = (TreeSet<Integer>) owned[ledger.user(visit)];
                    set.add(ledger.bought(visit));
                    purchases[ledger.bought(visit)]++;
                }
            }
        }

        int ownersOf(int... items) {
            return (int) Arrays.stream(owned)
                    .filter(set -> Arrays.stream(items).allMatch(set::contains))
                    .count();
        }

        double similarity(ItemSimilarity kind, int item, int other) {
            int both = ownersOf(item, other);
            if (item == other || both == 0) {
                return 0;
            }
            int one = ownersOf(Math.min(item, other));
            int two = ownersOf(Math.max(item, other));
            double ratio = LogLikelihood.logLikelihoodRatio(both, two - both, one - both, USERS - one - two + both);
            return switch (kind) {
                case LLR -> 1 - 1 / (1 + ratio);
                case SIGNED_LLR -> both * USERS <= one * two ? 0 : 1 - 1 / (1 + ratio);
                case TANIMOTO -> both / (double) (one + two - both);
                case COSINE -> both / Math.sqrt(one * two);
            };
        }

        double[][] similarities(ItemSimilarity kind) {
            double[][] all = new double[ITEMS][ITEMS];
            for (int item = 0; item < ITEMS; item++) {
                for (int other = 0; other < ITEMS; other++) {
                    all[item][other] = similarity(kind, item, other);
                }
            }
            return all;
        }

        double score(ItemSimilarity kind, ItemSet has, int item) {
            double[] row = similarities.computeIfAbsent(kind, this::similarities)[item];
            double sum = 0;
            for (int owned : has.toArray()) {
                sum += row[owned];
            }
            return (float) sum;
        }

        int[] slate(ItemSimilarity kind, ItemSet has, boolean repeat, int slateSize) {
            double[] scores = new double[ITEMS];
            Arrays.setAll(scores, item -> score(kind, has, item));
            return IntStream.range(0, ITEMS)
                    .boxed()
                    .filter(item -> repeat || !has.contains(item))
                    .sorted(Comparator.<Integer>comparingDouble(item -> -scores[item])
                            .thenComparing(item -> scores[item] == 0 ? -purchases[item] : 0)
                            .thenComparing(item -> item))
                    .limit(slateSize)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }

    @ParameterizedTest
    @CsvSource({"LLR, false", "LLR, true", "SIGNED_LLR, false", "TANIMOTO, false", "COSINE, false", "COSINE, true"})
    void slatesAreThoseOfTheDefinition(ItemSimilarity kind, boolean repeat) {
        for (long world = 1; world <= 3; world++) {
            Ledger ledger = ledger(world, repeat);
            Training training = ItemTrainer.of(kind).begin(shop(repeat));
            for (int toRound : new int[] {1, 2, 5, 20}) {
                Recommender recommender = training.train(ledger, toRound);
                BySets reference = new BySets(ledger, toRound);
                for (int user = 0; user < USERS; user++) {
                    ItemSet has = new ItemSet();
                    reference.owned[user].forEach(item -> has.add((Integer) item));
                    for (int slateSize : new int[] {4, ITEMS}) {
                        assertArrayEquals(
                                reference.slate(kind, has, repeat, slateSize),
                                recommender.recommend(user, has, toRound + 1, slateSize),
                                kind + ", user " + user + " after round " + toRound);
                    }
                }
            }
        }
    }

    /** What a visitor bought since the last training enters the slate at once; what others bought does not. */
    @Test
    void aSlateIsMadeFromWhatWasLearnedAndFromTheVisitorsOwnPurchases() {
        Ledger ledger = ledger(1, false);
        Recommender recommender =
                ItemTrainer.of(ItemSimilarity.LLR).begin(shop(false)).train(ledger, 8);
        BySets atTraining = new BySets(ledger, 8);
        BySets later = new BySets(ledger, 20);
        for (int user = 0; user < USERS; user++) {
            ItemSet has = new ItemSet();
            later.owned[user].forEach(item -> has.add((Integer) item));
            assertArrayEquals(
                    atTraining.slate(ItemSimilarity.LLR, has, false, 6), recommender.recommend(user, has, 21, 6));
        }
    }

    @ParameterizedTest
    @EnumSource(ItemSimilarity.class)
    void trainedInOneGoOrManyTheSlatesAreTheSame(ItemSimilarity kind) {
        Ledger ledger = ledger(2, false);
        Training often = ItemTrainer.of(kind).begin(shop(false));
        for (int round = 0; round < 20; round++) {
            often.train(ledger, round);
        }
        Recommender stepwise = often.train(ledger, 20);
        Recommender atOnce = ItemTrainer.of(kind).begin(shop(false)).train(ledger, 20);
        for (int item = 0; item < ITEMS; item++) {
            assertArrayEquals(
                    atOnce.recommend(0, ItemSet.of(item, 3), 21, 9), stepwise.recommend(0, ItemSet.of(item, 3), 21, 9));
        }
    }

    @Test
    void whoHasBoughtNothingIsShownTheBestSellers() {
        Ledger ledger = ledger(1, false);
        Recommender recommender =
                ItemTrainer.of(ItemSimilarity.LLR).begin(shop(false)).train(ledger, 20);
        int[] expected = new int[ITEMS];
        new Popularity(new BySets(ledger, 20).purchases).fillUp(expected, 0, new ItemSet());
        assertArrayEquals(expected, recommender.recommend(0, new ItemSet(), 21, ITEMS));
    }

    @Test
    void beforeTheFirstPurchaseSlatesAreInTheOrderOfIds() {
        Recommender recommender =
                ItemTrainer.of(ItemSimilarity.LLR).begin(shop(false)).train(new Ledger(USERS, 0, 0), 0);
        assertArrayEquals(new int[] {0, 1, 2}, recommender.recommend(0, new ItemSet(), 1, 3));
    }

    /** Buying the same again makes no owner more, and an item is not similar to itself. */
    @Test
    void repeatedPurchasesCountOnce() {
        Ledger once = new Ledger(USERS, 0, 0);
        Ledger again = new Ledger(USERS, 0, 0);
        int[][] purchases = {{0, 1}, {0, 2}, {1, 1}, {1, 2}, {2, 2}, {2, 3}};
        for (int[] purchase : purchases) {
            once.record(purchase[0], new int[0], purchase[1]);
            again.record(purchase[0], new int[0], purchase[1]);
            once.endRound();
            again.endRound();
        }
        for (int round = 0; round < 5; round++) {
            again.record(0, new int[0], 1);
            again.endRound();
        }
        double[] scoresOnce = scores(once, 6, ItemSet.of(1));
        double[] scoresAgain = scores(again, 11, ItemSet.of(1));
        assertArrayEquals(scoresOnce, scoresAgain);
        assertEquals(0, scoresOnce[1]);
        assertEquals((float) (2 / Math.sqrt(6)), scoresOnce[2]);
    }

    private static double[] scores(Ledger ledger, int toRound, ItemSet has) {
        double[] scores = new double[ITEMS];
        ItemTrainer.of(ItemSimilarity.COSINE)
                .scorers()
                .apply(shop(true))
                .train(ledger, toRound, new Popularity(new int[ITEMS]))
                .score(0, has, toRound + 1, scores);
        return scores;
    }

    @ParameterizedTest
    @EnumSource(ItemSimilarity.class)
    void whoCannotBeLearnedFromIsNotCounted(ItemSimilarity similarity) {
        Ledger ledger = ledger(3, false);
        Ledger known = new Ledger(USERS, 0, 0);
        for (int round = 1; round <= ledger.rounds(); round++) {
            for (int visit = ledger.firstVisit(round); visit < ledger.endVisit(round); visit++) {
                if (ledger.user(visit) < 20) {
                    known.record(ledger.user(visit), new int[0], ledger.bought(visit));
                }
            }
            known.endRound();
        }
        Shop all = shop(false);
        Shop few = new Shop(all.catalog(), 20, false, all.keys());
        Recommender ofFew = ItemTrainer.of(similarity).begin(few).train(known, 20);
        Recommender ofKnown =
                ItemTrainer.of(similarity).begin(all.knowing(user -> user < 20)).train(known, 20);
        for (int item = 0; item < ITEMS; item++) {
            ItemSet owned = ItemSet.of(item);
            assertArrayEquals(ofFew.recommend(0, owned, 21, ITEMS), ofKnown.recommend(0, owned, 21, ITEMS));
        }
    }
}
