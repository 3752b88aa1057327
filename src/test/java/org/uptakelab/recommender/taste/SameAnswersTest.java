package org.uptakelab.recommender.taste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptakelab.Scenarios;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.experiment.Replication;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.FactorModel;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.item.ItemSimilarity;
import org.uptakelab.recommender.item.ItemTrainer;
import org.uptakelab.recommender.matrix.AlsTrainer;
import org.uptakelab.recommender.user.UserSimilarity;
import org.uptakelab.recommender.user.UserTrainer;

/** The lab's recommenders on primitive arrays against Apache Mahout Taste itself, on random shops of several fill levels. */
class SameAnswersTest {
    private static final int USERS = 100;
    private static final int ITEMS = 80;
    private static final List<Integer> NEIGHBOURS = List.of(3, 50);

    /** A recommender of the lab beside Taste's. */
    record Pair(String name, RankingTrainer ours, RankingTrainer tastes) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A shop: its luck, rounds in which people buy, the share of users who visit in a round, rounds between trainings. */
    record Shopping(long seed, int rounds, double visitRate, int retrainEvery) {}

    private static final List<Shopping> SHOPPINGS = List.of(
            new Shopping(1, 2, 0.5, 1),
            new Shopping(2, 3, 1, 1),
            new Shopping(3, 6, 0.5, 3),
            new Shopping(4, 15, 1, 3),
            new Shopping(5, 30, 0.5, 5),
            new Shopping(6, 30, 1, 1),
            new Shopping(7, 45, 1, 4));

    static Stream<Arguments> shops() {
        return pairs().flatMap(pair -> SHOPPINGS.stream().map(shopping -> Arguments.of(pair, shopping)));
    }

    private static Stream<Pair> pairs() {
        Stream<Pair> byItems = Stream.of(
                new Pair("item-llr", ItemTrainer.of(ItemSimilarity.LLR), SameAnswers.taste("taste-item-llr")),
                new Pair(
                        "item-tanimoto",
                        ItemTrainer.of(ItemSimilarity.TANIMOTO),
                        SameAnswers.taste("taste-item-tanimoto")));
        Stream<Pair> byUsers = NEIGHBOURS.stream()
                .flatMap(size -> Stream.of(
                        new Pair(
                                "user-tanimoto, neighbours " + size,
                                UserTrainer.of(UserSimilarity.TANIMOTO, size),
                                SameAnswers.taste("taste-user-tanimoto", "recommender.neighbours", size)),
                        new Pair(
                                "user-llr, neighbours " + size,
                                UserTrainer.of(UserSimilarity.LLR, size),
                                SameAnswers.taste("taste-user-llr", "recommender.neighbours", size))));
        FactorModel model = FactorModel.of(Scenarios.recommender().parameters());
        Pair byFactors = new Pair("als", AlsTrainer.of(model), TasteAlsTrainer.trainer(model));
        return Stream.of(byItems, byUsers, Stream.of(byFactors)).flatMap(pairs -> pairs);
    }

    /** Trained two or three times near the end; between trainings the visitors go on buying. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("shops")
    void sameScoresAndSlates(Pair pair, Shopping shopping) {
        Ledger ledger = ledger(shopping);
        Shop shop = new Shop(new Catalog(new double[ITEMS]), USERS, false, new Keys(1, 1));
        SameAnswers answers = new SameAnswers(shop, ledger, pair.ours(), pair.tastes());
        int every = shopping.retrainEvery();
        int first = Math.max(0, shopping.rounds() - 2 * every);
        int compared = 0;
        for (int trained = first; trained <= shopping.rounds(); trained += every) {
            compared += answers.assertEqualAfter(trained, Math.min(trained + every, shopping.rounds() + 1), 1);
        }
        assertEquals((shopping.rounds() + 1 - first) * USERS, compared);
    }

    private static Ledger ledger(Shopping shopping) {
        return new Replication(
                        Scenarios.with(
                                "world.users",
                                USERS,
                                "world.items",
                                ITEMS,
                                "shopper.visitRate",
                                shopping.visitRate(),
                                "shopper.outside",
                                shopping.visitRate() == 1 ? -10.0 : 1.0,
                                "run.rounds",
                                shopping.rounds() + 1,
                                "run.warmup",
                                1,
                                "run.seed",
                                shopping.seed()),
                        1)
                .twin()
                .ledger();
    }
}
