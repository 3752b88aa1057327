package org.uptakelab.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.shopper.Decision;

/** One visit to the default shop, whole and in its parts. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class VisitBenchmark {
    private static final int ROUND = DefaultShop.ROUNDS + 1;
    private static final int SLATE_SIZE = DefaultShop.SCENARIO.recommender().slateSize();

    /**
     * The slate alone.
     *
     * @param shop the shop
     * @return the slate of the next user
     */
    @Benchmark
    public int[] slate(DefaultShop shop) {
        int user = shop.nextUser();
        return shop.itemLlr.recommend(user, shop.owned[user], ROUND, SLATE_SIZE);
    }

    /**
     * Own search alone.
     *
     * @param shop the shop
     * @return what the next user finds
     */
    @Benchmark
    public int[] ownSearch(DefaultShop shop) {
        int user = shop.nextUser();
        return shop.ownSearch.find(user, ROUND, shop.owned[user]);
    }

    /**
     * All that a visitor does without a slate: own search and the choice.
     *
     * @param shop the shop
     * @return what the next user chooses
     */
    @Benchmark
    public Decision organicVisit(DefaultShop shop) {
        int user = shop.nextUser();
        int[] found = shop.ownSearch.find(user, ROUND, shop.owned[user]);
        return shop.choice.choose(user, ROUND, found, new int[0]);
    }

    /**
     * The whole visit: own search, slate, examination, choice with and without the slate.
     *
     * @param shop the shop
     * @return what the next user chooses
     */
    @Benchmark
    public Decision visit(DefaultShop shop) {
        int user = shop.nextUser();
        ItemSet owned = shop.owned[user];
        int[] found = shop.ownSearch.find(user, ROUND, owned);
        int[] slate = shop.itemLlr.recommend(user, owned, ROUND, SLATE_SIZE);
        int[] examined = shop.examination.examined(user, ROUND, slate);
        return shop.choice.choose(user, ROUND, found, examined);
    }
}
