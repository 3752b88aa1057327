package org.uptakelab.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.item.ItemSimilarity;
import org.uptakelab.recommender.item.LiveItems;

/** Purchases that are learned as they come: each user of the large shop buys once more and is shown a new slate at once. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 10)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class StreamBenchmark {
    private static final int LIST = 10;

    /** A live filter that knows all purchases but the last of each user. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH calls open() before any benchmark.
    public static class Live {
        LiveItems items;
        Ledger ledger;
        int lastRound;

        /**
         * Learns the beginning.
         *
         * @param shop the shop
         */
        @Setup(Level.Invocation)
        public void open(LargeShop shop) {
            ledger = shop.ledger;
            lastRound = shop.purchasesPerUser;
            items = new LiveItems(shop.shop, ItemSimilarity.LLR, ledger.beginning(lastRound - 1, 0, 0));
        }
    }

    /**
     * A purchase and the buyer's new slate.
     *
     * @param live the filter
     * @param done takes the slates
     */
    @Benchmark
    @OperationsPerInvocation(LargeShop.USERS)
    public void purchaseAndSlate(Live live, Blackhole done) {
        for (int visit = live.ledger.firstVisit(live.lastRound); visit < live.ledger.visits(); visit++) {
            live.items.buys(live.ledger.user(visit), live.ledger.bought(visit));
            done.consume(live.items.recommend(live.ledger.user(visit), LIST));
        }
    }
}
