package org.uptakelab.benchmarks;

import java.util.concurrent.TimeUnit;
import org.apache.mahout.cf.taste.common.TasteException;
import org.apache.mahout.cf.taste.impl.neighborhood.NearestNUserNeighborhood;
import org.apache.mahout.cf.taste.impl.recommender.GenericBooleanPrefUserBasedRecommender;
import org.apache.mahout.cf.taste.impl.similarity.LogLikelihoodSimilarity;
import org.apache.mahout.cf.taste.impl.similarity.TanimotoCoefficientSimilarity;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.user.UserSimilarity;
import org.uptakelab.recommender.user.UserTrainer;

/**
 * The ten best items for every user of the large shop, by the fifty nearest users: {@code user-tanimoto} and {@code user-llr}
 * against Apache Mahout Taste. All figures are per user. Taste's lists are made for a sample of the users, evenly spread,
 * because all of them would take minutes.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@State(Scope.Benchmark)
public class UserListsBenchmark {
    private static final int LIST = 10;
    private static final int NEIGHBOURS = 50;
    private static final int SAMPLE = 50;
    private static final int STEP = LargeShop.USERS / SAMPLE;

    /** How alike two users are. */
    @Param
    public UserSimilarity similarity = UserSimilarity.TANIMOTO;

    /**
     * The lab's own, from the bare ledger: purchases read, who bought what sorted, and the lists of all users.
     *
     * @param shop the shop
     * @param done takes the lists
     */
    @Benchmark
    @OperationsPerInvocation(LargeShop.USERS)
    public void lab(LargeShop shop, Blackhole done) {
        int rounds = shop.purchasesPerUser;
        Recommender recommender =
                UserTrainer.of(similarity, NEIGHBOURS).begin(shop.shop).train(shop.ledger, rounds);
        for (int user = 0; user < LargeShop.USERS; user++) {
            done.consume(recommender.recommend(user, shop.owned[user], rounds + 1, LIST));
        }
    }

    /**
     * Taste as its examples show it, on a data model made beforehand. Lists of a sample of users.
     *
     * @param shop the shop
     * @param done takes the lists
     * @throws TasteException if Taste cannot
     */
    @Benchmark
    @OperationsPerInvocation(SAMPLE)
    public void taste(LargeShop shop, Blackhole done) throws TasteException {
        org.apache.mahout.cf.taste.similarity.UserSimilarity alike = switch (similarity) {
            case TANIMOTO -> new TanimotoCoefficientSimilarity(shop.tasteModel);
            case LLR -> new LogLikelihoodSimilarity(shop.tasteModel);
        };
        GenericBooleanPrefUserBasedRecommender taste = new GenericBooleanPrefUserBasedRecommender(
                shop.tasteModel, new NearestNUserNeighborhood(NEIGHBOURS, alike, shop.tasteModel), alike);
        for (long user = 0; user < LargeShop.USERS; user += STEP) {
            done.consume(taste.recommend(user, LIST));
        }
    }
}
