package org.uptakelab.benchmarks;

import java.util.concurrent.TimeUnit;
import org.apache.mahout.cf.taste.common.TasteException;
import org.apache.mahout.cf.taste.impl.recommender.svd.ALSWRFactorizer;
import org.apache.mahout.cf.taste.impl.recommender.svd.SVDRecommender;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.uptakelab.recommender.FactorModel;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.matrix.AlsTrainer;
import org.uptakelab.recommender.matrix.EaseTrainer;

/**
 * The ten best items for every user of the large shop from factors and from learned weights, bare ledger to lists. All figures are
 * per user. {@code als} has 16 factors and 5 iterations, and Taste the same on one thread: its own recommender as its documents use
 * it, from initial factors of its own.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx3g", "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1"})
public class MatrixListsBenchmark {
    private static final int LIST = 10;
    private static final double RIDGE = 100;
    private static final FactorModel MODEL = new FactorModel(16, 5, 100, 40);

    /**
     * {@code als}: factors and the lists of all users.
     *
     * @param shop the shop
     * @param done takes the lists
     */
    @Benchmark
    @OperationsPerInvocation(LargeShop.USERS)
    public void als(LargeShop shop, Blackhole done) {
        lists(AlsTrainer.of(MODEL), shop, done);
    }

    /**
     * The training of {@code als} alone.
     *
     * @param shop the shop
     * @return the recommender
     */
    @Benchmark
    @OperationsPerInvocation(LargeShop.USERS)
    public Recommender alsTraining(LargeShop shop) {
        return AlsTrainer.of(MODEL).begin(shop.shop).train(shop.ledger, shop.purchasesPerUser);
    }

    /**
     * Taste's {@link SVDRecommender} on its {@link ALSWRFactorizer}: factors and the lists of all users. It takes about a minute.
     *
     * @param shop the shop
     * @param done takes the lists
     * @throws TasteException if Taste cannot
     */
    @Benchmark
    @OperationsPerInvocation(LargeShop.USERS)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public void taste(LargeShop shop, Blackhole done) throws TasteException {
        SVDRecommender taste = new SVDRecommender(
                shop.tasteModel,
                new ALSWRFactorizer(
                        shop.tasteModel,
                        MODEL.factors(),
                        MODEL.regularization(),
                        MODEL.iterations(),
                        true,
                        MODEL.confidence(),
                        1));
        for (long user = 0; user < LargeShop.USERS; user++) {
            done.consume(taste.recommend(user, LIST));
        }
    }

    /**
     * {@code ease}: weights and the lists of all users, by whatever solves for the weights fastest on this machine; with
     * {@code -Duptake.native=off} in Java.
     *
     * @param shop the shop
     * @param done takes the lists
     */
    @Benchmark
    @OperationsPerInvocation(LargeShop.USERS)
    public void ease(LargeShop shop, Blackhole done) {
        lists(EaseTrainer.of(RIDGE), shop, done);
    }

    /**
     * The training of {@code ease} alone.
     *
     * @param shop the shop
     * @return the recommender
     */
    @Benchmark
    @OperationsPerInvocation(LargeShop.USERS)
    public Recommender easeTraining(LargeShop shop) {
        return EaseTrainer.of(RIDGE).begin(shop.shop).train(shop.ledger, shop.purchasesPerUser);
    }

    private static void lists(Trainer trainer, LargeShop shop, Blackhole done) {
        int rounds = shop.purchasesPerUser;
        Recommender recommender = trainer.begin(shop.shop).train(shop.ledger, rounds);
        for (int user = 0; user < LargeShop.USERS; user++) {
            done.consume(recommender.recommend(user, shop.owned[user], rounds + 1, LIST));
        }
    }
}
