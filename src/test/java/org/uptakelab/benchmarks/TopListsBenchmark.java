package org.uptakelab.benchmarks;

import java.util.concurrent.TimeUnit;
import org.apache.mahout.cf.taste.common.TasteException;
import org.apache.mahout.cf.taste.impl.recommender.AllUnknownItemsCandidateItemsStrategy;
import org.apache.mahout.cf.taste.impl.recommender.GenericBooleanPrefItemBasedRecommender;
import org.apache.mahout.cf.taste.impl.similarity.GenericItemSimilarity;
import org.apache.mahout.cf.taste.impl.similarity.LogLikelihoodSimilarity;
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
import org.uptakelab.Scenarios;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.taste.TasteTrainer;

/**
 * The ten best items for every user of the large shop, by the log-likelihood ratio: {@code item-llr} against Apache Mahout
 * Taste. All figures are per user. What Taste does once for all users is a benchmark of its own; its lists are made for a
 * sample of the users, evenly spread, because all of them would take half an hour.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class TopListsBenchmark {
    private static final int LIST = 10;
    private static final int SAMPLE = 50;
    private static final int STEP = LargeShop.USERS / SAMPLE;

    /** The lab's wrapper of Taste, trained. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH calls train() before any benchmark.
    public static class TrainedTaste {
        GenericItemSimilarity similarities;
        Recommender tasteItemLlr;

        /**
         * Precomputes the similarities.
         *
         * @param shop the shop
         * @throws TasteException if Taste cannot
         */
        @Setup(Level.Trial)
        public void train(LargeShop shop) throws TasteException {
            similarities = similarities(shop);
            tasteItemLlr = TasteTrainer.of(
                            "taste-item-llr", Scenarios.recommender().parameters())
                    .begin(shop.shop)
                    .train(shop.ledger, shop.purchasesPerUser);
        }
    }

    /**
     * {@code item-llr} from the bare ledger: counts, similarities and the lists of all users.
     *
     * @param shop the shop
     * @param done takes the lists
     */
    @Benchmark
    @OperationsPerInvocation(LargeShop.USERS)
    public void itemLlr(LargeShop shop, Blackhole done) {
        int rounds = shop.purchasesPerUser;
        Recommender itemLlr = DefaultShop.trainer().begin(shop.shop).train(shop.ledger, rounds);
        for (int user = 0; user < LargeShop.USERS; user++) {
            done.consume(itemLlr.recommend(user, shop.owned[user], rounds + 1, LIST));
        }
    }

    /**
     * The training of {@code item-llr} alone: counts and similarities.
     *
     * @param shop the shop
     * @return the recommender
     */
    @Benchmark
    @OperationsPerInvocation(LargeShop.USERS)
    public Recommender itemLlrTraining(LargeShop shop) {
        return DefaultShop.trainer().begin(shop.shop).train(shop.ledger, shop.purchasesPerUser);
    }

    /**
     * Taste as its first example shows it: similarities computed when they are asked for. Lists of a sample of users.
     *
     * @param shop the shop
     * @param done takes the lists
     * @throws TasteException if Taste cannot
     */
    @Benchmark
    @OperationsPerInvocation(SAMPLE)
    public void taste(LargeShop shop, Blackhole done) throws TasteException {
        lists(
                new GenericBooleanPrefItemBasedRecommender(
                        shop.tasteModel, new LogLikelihoodSimilarity(shop.tasteModel)),
                done);
    }

    /**
     * Taste at its best: similarities of all pairs precomputed, every item a candidate. Lists of a sample of users; to be added
     * to {@link #tastePrecomputing}.
     *
     * @param shop the shop
     * @param trained the similarities
     * @param done takes the lists
     * @throws TasteException if Taste cannot
     */
    @Benchmark
    @OperationsPerInvocation(SAMPLE)
    public void tastePrecomputed(LargeShop shop, TrainedTaste trained, Blackhole done) throws TasteException {
        AllUnknownItemsCandidateItemsStrategy all = new AllUnknownItemsCandidateItemsStrategy();
        lists(new GenericBooleanPrefItemBasedRecommender(shop.tasteModel, trained.similarities, all, all), done);
    }

    /**
     * What Taste at its best does once for all users.
     *
     * @param shop the shop
     * @return the similarities
     * @throws TasteException if Taste cannot
     */
    @Benchmark
    @OperationsPerInvocation(LargeShop.USERS)
    public GenericItemSimilarity tastePrecomputing(LargeShop shop) throws TasteException {
        return similarities(shop);
    }

    /**
     * {@code taste-item-llr}, the lab's recommender around Taste, which asks it for all candidates. Lists of a sample of users;
     * its training is {@link #tastePrecomputing}.
     *
     * @param shop the shop
     * @param trained the recommender
     * @param done takes the lists
     */
    @Benchmark
    @OperationsPerInvocation(SAMPLE)
    public void tasteItemLlr(LargeShop shop, TrainedTaste trained, Blackhole done) {
        for (int user = 0; user < LargeShop.USERS; user += STEP) {
            done.consume(trained.tasteItemLlr.recommend(user, shop.owned[user], shop.purchasesPerUser + 1, LIST));
        }
    }

    private static GenericItemSimilarity similarities(LargeShop shop) throws TasteException {
        return new GenericItemSimilarity(new LogLikelihoodSimilarity(shop.tasteModel), shop.tasteModel);
    }

    private static void lists(GenericBooleanPrefItemBasedRecommender taste, Blackhole done) throws TasteException {
        for (long user = 0; user < LargeShop.USERS; user += STEP) {
            done.consume(taste.recommend(user, LIST));
        }
    }
}
