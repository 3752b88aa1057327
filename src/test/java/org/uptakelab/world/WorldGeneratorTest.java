package org.uptakelab.world;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.uptakelab.GoodnessOfFit.assertDistribution;
import static org.uptakelab.GoodnessOfFit.assertFrequencies;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.Scenarios;
import org.uptakelab.random.Keys;

/** Statistical tests here fail for one seed in 10,000 each, were the seed not fixed. */
class WorldGeneratorTest {
    private static final double FALSE_ALARM_RATE = 1e-4;

    private static World world(long replication, Object... pairs) {
        return new WorldGenerator(Scenarios.world(pairs), new Keys(7, replication)).generate();
    }

    @Test
    void sameKeysGiveTheSameWorldAndOthersAnother() {
        World one = world(1, "world.users", 20, "world.items", 30);
        assertArrayEquals(everything(one), everything(world(1, "world.users", 20, "world.items", 30)));
        assertFalse(Arrays.equals(everything(one), everything(world(2, "world.users", 20, "world.items", 30))));
    }

    /** A larger shop holds the smaller one: no draw depends on how many come after it. */
    @Test
    void growingTheWorldMovesNothingThatWasThere() {
        World small = world(1, "world.users", 20, "world.items", 30);
        World large = world(1, "world.users", 40, "world.items", 60);
        for (int item = 0; item < 30; item++) {
            assertEquals(small.appeal(item), large.appeal(item));
            assertEquals(small.logPrice(item), large.logPrice(item));
            for (int user = 0; user < 20; user++) {
                assertEquals(small.affinity(user, item), large.affinity(user, item));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void profilesTastesAndCentresHaveLengthOne(double cohesion) {
        World world = world(1, "world.users", 30, "world.items", 40, "world.factors", 3, "world.cohesion", cohesion);
        for (int item = 0; item < world.items(); item++) {
            assertEquals(1, world.cosine(item, item), 1e-12);
        }
        int[] basis = independentItems(world);
        for (int user = 0; user < world.users(); user++) {
            int visitor = user;
            assertEquals(1, length(world, basis, item -> world.affinity(visitor, item)), 1e-6, "user " + user);
        }
        for (int segment = 0; segment < world.spec().segments(); segment++) {
            int group = segment;
            assertEquals(1, length(world, basis, item -> world.segmentAffinity(group, item)), 1e-6);
        }
    }

    /** Three items whose profiles span the space well. */
    private static int[] independentItems(World world) {
        for (int second = 1; second < world.items(); second++) {
            for (int third = second + 1; third < world.items(); third++) {
                int[] items = {0, second, third};
                if (new LUDecomposition(gram(world, items)).getDeterminant() > 0.2) {
                    return items;
                }
            }
        }
        throw new AssertionError("No three items span the space.");
    }

    private static Array2DRowRealMatrix gram(World world, int[] items) {
        double[][] gram = new double[items.length][items.length];
        for (int row = 0; row < items.length; row++) {
            for (int column = 0; column < items.length; column++) {
                gram[row][column] = world.cosine(items[row], items[column]);
            }
        }
        return new Array2DRowRealMatrix(gram);
    }

    /** The length of a vector x from its products b with the profiles: x² = b' G⁻¹ b, G the products of the profiles. */
    private static double length(World world, int[] items, IntToDoubleFunction affinity) {
        double scale = Math.sqrt(world.spec().factors());
        RealVector products = new ArrayRealVector(Arrays.stream(items)
                .mapToDouble(item -> affinity.applyAsDouble(item) / scale)
                .toArray());
        return Math.sqrt(products.dotProduct(
                new LUDecomposition(gram(world, items)).getSolver().solve(products)));
    }

    @Test
    void affinitiesAreProductsScaledToStandardDeviationOne() {
        World flat = world(1, "world.factors", 1, "world.users", 50, "world.items", 50);
        for (int user = 0; user < 50; user++) {
            assertEquals(1, Math.abs(flat.affinity(user, user)), 1e-12, "with one factor tastes are -1 or 1");
        }
        for (double cohesion : new double[] {0, 0.5}) {
            SummaryStatistics deviations = new SummaryStatistics();
            for (int replication = 1; replication <= 30; replication++) {
                World world = world(replication, "world.users", 200, "world.items", 200, "world.cohesion", cohesion);
                SummaryStatistics affinities = new SummaryStatistics();
                for (int user = 0; user < 200; user++) {
                    for (int item = 0; item < 200; item++) {
                        affinities.addValue(world.affinity(user, item));
                    }
                }
                deviations.addValue(affinities.getStandardDeviation());
            }
            assertEquals(1, deviations.getMean(), 0.1, "cohesion " + cohesion);
        }
    }

    @Test
    void withoutCohesionSegmentsMeanNothing() {
        World world = world(1, "world.cohesion", 0.0, "world.segments", 1, "world.users", 1, "world.items", 4000);
        double mean = IntStream.range(0, 4000)
                .mapToDouble(item -> world.segmentAffinity(0, item))
                .average()
                .orElseThrow();
        assertEquals(0, mean, 4 / Math.sqrt(4000), "mean of 4,000 affinities of variance 1; 4 standard errors");
    }

    @Test
    void withFullCohesionASegmentIsOfOneMind() {
        World world = world(1, "world.cohesion", 1.0, "world.users", 60, "world.items", 40);
        for (int user = 0; user < world.users(); user++) {
            for (int item = 0; item < world.items(); item++) {
                assertEquals(world.segmentAffinity(world.segment(user), item), world.affinity(user, item), 1e-12);
            }
        }
        long profiles = IntStream.range(0, world.items())
                .filter(item -> IntStream.range(0, item).noneMatch(other -> world.cosine(item, other) > 1 - 1e-9))
                .count();
        assertTrue(profiles <= world.spec().segments(), profiles + " different profiles");
    }

    /** With many factors the own part is orthogonal to the centre and of length √(1-c), so the cosine is √c. */
    @Test
    void cohesionIsTheShareOfATasteThatItsSegmentExplains() {
        World world = world(
                1,
                "world.cohesion",
                0.3,
                "world.factors",
                400,
                "world.segments",
                1,
                "world.users",
                1,
                "world.items",
                200);
        double cosine = IntStream.range(0, 200)
                .mapToDouble(item -> world.segmentAffinity(0, item) / Math.sqrt(400))
                .average()
                .orElseThrow();
        assertEquals(Math.sqrt(0.3), cosine, 0.02);
    }

    @Test
    void usersFallIntoSegmentsAlike() {
        World world = world(1, "world.users", 8000, "world.items", 1);
        long[] counts = new long[8];
        for (int user = 0; user < world.users(); user++) {
            counts[world.segment(user)]++;
        }
        double[] alike = new double[8];
        Arrays.fill(alike, 1.0 / 8);
        assertFrequencies(alike, counts, FALSE_ALARM_RATE);
    }

    @Test
    void appealsAreNormalAndPricesLogNormalAroundTwenty() {
        World world = world(1, "world.users", 1, "world.items", 8000);
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        assertDistribution(normal, perItem(world, world::appeal), FALSE_ALARM_RATE);
        assertDistribution(
                normal, perItem(world, item -> Math.log(world.catalog().price(item) / 20) / 0.5), FALSE_ALARM_RATE);
        for (int item = 0; item < world.items(); item++) {
            assertEquals(
                    world.catalog().price(item),
                    20 * Math.exp(world.logPrice(item)),
                    1e-12 * world.catalog().price(item));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.8, 2})
    void awarenessWeightsAreAPowerOfTheRank(double zipf) {
        World world = world(1, "world.users", 1, "world.items", 300, "world.zipf", zipf);
        double[] weights = perItem(world, item -> Math.exp(world.logAwareness(item)));
        Arrays.sort(weights);
        for (int rank = 1; rank <= 300; rank++) {
            assertEquals(Math.pow(rank, -zipf), weights[300 - rank], 1e-12, "rank " + rank);
        }
    }

    @Test
    void withCorrelationOneTheMostAppealingIsTheBestKnown() {
        World world = world(1, "world.users", 1, "world.items", 200, "world.appealAwareness", 1.0);
        assertArrayEquals(
                order(world, Comparator.comparingDouble(world::appeal)),
                order(world, Comparator.comparingDouble(world::logAwareness)));
    }

    @Test
    void withCorrelationMinusOneTheLeastAppealingIsTheBestKnown() {
        World world = world(1, "world.users", 1, "world.items", 200, "world.appealAwareness", -1.0);
        assertArrayEquals(
                order(world, Comparator.comparingDouble(item -> -world.appeal(item))),
                order(world, Comparator.comparingDouble(world::logAwareness)));
    }

    /**
     * Spearman's correlation of two normal variables with correlation r is (6/π)·asin(r/2) (Pearson 1907). Its standard error
     * over 4,000 items is below 0.016; 4 of them are allowed.
     */
    @ParameterizedTest
    @ValueSource(doubles = {-0.7, 0, 0.5, 0.9})
    void appealAndAwarenessAreCorrelatedAsAsked(double r) {
        World world = world(1, "world.users", 1, "world.items", 4000, "world.appealAwareness", r);
        double correlation = new SpearmansCorrelation()
                .correlation(perItem(world, world::appeal), perItem(world, world::logAwareness));
        assertEquals(6 / Math.PI * Math.asin(r / 2), correlation, 4 * 0.016);
    }

    private static double[] perItem(World world, IntToDoubleFunction value) {
        return IntStream.range(0, world.items()).mapToDouble(value).toArray();
    }

    private static Object[] order(World world, Comparator<Integer> comparator) {
        return IntStream.range(0, world.items()).boxed().sorted(comparator).toArray();
    }

    private static double[] everything(World world) {
        return IntStream.range(0, world.users() * world.items())
                .mapToObj(pair -> new int[] {pair % world.users(), pair / world.users()})
                .flatMapToDouble(pair -> Arrays.stream(new double[] {
                    world.affinity(pair[0], pair[1]),
                    world.segment(pair[0]),
                    world.segmentAffinity(world.segment(pair[0]), pair[1]),
                    world.appeal(pair[1]),
                    world.logPrice(pair[1]),
                    world.logAwareness(pair[1])
                }))
                .toArray();
    }
}
