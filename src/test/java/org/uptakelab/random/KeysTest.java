package org.uptakelab.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.uptakelab.GoodnessOfFit.assertDistribution;
import static org.uptakelab.GoodnessOfFit.assertFrequencies;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.math3.distribution.GumbelDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

/** Statistical tests here fail for one seed in 10,000 each, were the seed not fixed. */
class KeysTest {
    private static final double FALSE_ALARM_RATE = 1e-4;
    private static final int SAMPLE = 20_000;
    private static final Keys KEYS = new Keys(20_261_122, 3);

    @Property(tries = 200)
    void bitsAreTheWordsOfPublishedPhilox(
            @ForAll long seed,
            @ForAll long replication,
            @ForAll Purpose purpose,
            @ForAll long first,
            @ForAll long second,
            @ForAll @LongRange(min = 0) long index) {
        long[] counter = {index / 4 + 1, second, first, purpose.code()};
        assertEquals(
                Philox.block(counter, new long[] {seed, replication})[(int) (index % 4)],
                new Keys(seed, replication).bits(purpose, first, second, index));
    }

    @Property(tries = 50)
    void wordsOfAStreamAreTheBitsByIndex(@ForAll Purpose purpose, @ForAll long first, @ForAll long second) {
        UniformRandomProvider stream = KEYS.stream(purpose, first, second);
        for (int index = 0; index < 40; index++) {
            assertEquals(KEYS.bits(purpose, first, second, index), stream.nextLong(), "index " + index);
        }
    }

    @Test
    void uniformNumbersOfTheExtremeWordsStayInside() {
        for (long word : new long[] {0, -1, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 63 | 1}) {
            double uniform = Keys.toUniform(word);
            assertTrue(uniform > 0 && uniform < 1, () -> Long.toHexString(word) + " gives " + uniform);
            assertTrue(Double.isFinite(Keys.toGumbel(word)), Long.toHexString(word));
        }
        assertEquals(1, Keys.toUniform(0) + Keys.toUniform(-1));
    }

    @Property
    void uniformNumbersOfAnyWordStayInside(@ForAll long word) {
        double uniform = Keys.toUniform(word);
        assertTrue(uniform > 0 && uniform < 1);
    }

    @Test
    void uniformDrawsAreUniform() {
        assertDistribution(
                new UniformRealDistribution(0, 1),
                sample(user -> KEYS.uniform(Purpose.VISIT, user, 1, 0)),
                FALSE_ALARM_RATE);
    }

    @Test
    void drawsOfOneStreamAreUniform() {
        assertDistribution(
                new UniformRealDistribution(0, 1),
                sample(item -> KEYS.uniform(Purpose.RECOMMENDER, 5, 7, item)),
                FALSE_ALARM_RATE);
    }

    @Test
    void normalDrawsAreNormal() {
        assertDistribution(
                new NormalDistribution(null, 0, 1),
                sample(item -> KEYS.normal(Purpose.APPEAL, item, 0, 0)),
                FALSE_ALARM_RATE);
    }

    @Test
    void gumbelDrawsAreGumbel() {
        assertDistribution(
                new GumbelDistribution(null, 0, 1),
                sample(item -> KEYS.gumbel(Purpose.CHOICE, 1, 1, item)),
                FALSE_ALARM_RATE);
    }

    /** Mean and variance within 5 standard errors: a false alarm in about one seed of a million. */
    @Test
    void gumbelDrawsHaveTheMomentsOfTheirDistribution() {
        double[] draws = sample(item -> KEYS.gumbel(Purpose.CHOICE, item, 9, 0));
        double variance = Math.PI * Math.PI / 6;
        double mean = Arrays.stream(draws).average().orElseThrow();
        assertEquals(0.5772156649, mean, 5 * Math.sqrt(variance / SAMPLE));
        double squares = Arrays.stream(draws).map(x -> (x - mean) * (x - mean)).sum() / SAMPLE;
        // Kurtosis of the Gumbel distribution: 5.4, so the variance of a squared deviation is 4.4 variance².
        assertEquals(variance, squares, 5 * variance * Math.sqrt(4.4 / SAMPLE));
    }

    @Property
    void belowStaysInRange(
            @ForAll long first,
            @ForAll Purpose purpose,
            @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE) int bound) {
        int drawn = KEYS.below(purpose, first, 0, 0, bound);
        assertTrue(drawn >= 0 && drawn < bound, () -> drawn + " of " + bound);
    }

    @Test
    void belowDrawsAllNumbersAlike() {
        for (int bound : new int[] {2, 7, 10, 1000}) {
            long[] counts = new long[bound];
            for (int pair = 0; pair < SAMPLE; pair++) {
                counts[KEYS.below(Purpose.PAIRS, pair, bound, 0, bound)]++;
            }
            double[] alike = new double[bound];
            Arrays.fill(alike, 1.0 / bound);
            assertFrequencies(alike, counts, FALSE_ALARM_RATE);
        }
    }

    /** Neighbouring keys share no luck: the correlation of 20,000 pairs has standard error 0.0071; 5 of them are allowed. */
    @Test
    void drawsOfNeighbouringKeysAreUncorrelated() {
        double allowed = 5 / Math.sqrt(SAMPLE);
        assertEquals(0, correlation(u -> uniform(u, 1, 0), u -> uniform(u + 1, 1, 0)), allowed, "users");
        assertEquals(0, correlation(u -> uniform(u, 1, 0), u -> uniform(u, 2, 0)), allowed, "rounds");
        assertEquals(0, correlation(u -> uniform(u, 1, 0), u -> uniform(u, 1, 1)), allowed, "indices");
        Keys next = new Keys(KEYS.seed(), KEYS.replication() + 1);
        assertEquals(
                0,
                correlation(u -> uniform(u, 1, 0), u -> next.uniform(Purpose.VISIT, u, 1, 0)),
                allowed,
                "replications");
        assertEquals(
                0,
                correlation(u -> uniform(u, 1, 0), u -> KEYS.uniform(Purpose.ATTENTION, u, 1, 0)),
                allowed,
                "purposes");
    }

    @Property(tries = 200)
    void everyPartOfTheKeyCounts(
            @ForAll long seed,
            @ForAll long replication,
            @ForAll long first,
            @ForAll long second,
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE - 1) long index) {
        long draw = new Keys(seed, replication).bits(Purpose.CHOICE, first, second, index);
        assertNotEquals(draw, new Keys(seed + 1, replication).bits(Purpose.CHOICE, first, second, index));
        assertNotEquals(draw, new Keys(seed, replication + 1).bits(Purpose.CHOICE, first, second, index));
        assertNotEquals(draw, new Keys(seed, replication).bits(Purpose.OUTSIDE, first, second, index));
        assertNotEquals(draw, new Keys(seed, replication).bits(Purpose.CHOICE, first + 1, second, index));
        assertNotEquals(draw, new Keys(seed, replication).bits(Purpose.CHOICE, first, second + 1, index));
        assertNotEquals(draw, new Keys(seed, replication).bits(Purpose.CHOICE, first, second, index + 1));
    }

    /** The parts of a key are no sum: moving one up and another down gives another draw. */
    @Property(tries = 100)
    void partsOfTheKeyDoNotTrade(@ForAll long first, @ForAll long second) {
        assertNotEquals(
                KEYS.bits(Purpose.CHOICE, first, second, 8), KEYS.bits(Purpose.CHOICE, first + 1, second - 1, 8));
        assertNotEquals(KEYS.bits(Purpose.CHOICE, first, second, 8), KEYS.bits(Purpose.CHOICE, first, second + 1, 4));
        assertEquals(
                first == second,
                KEYS.bits(Purpose.CHOICE, first, second, 8) == KEYS.bits(Purpose.CHOICE, second, first, 8));
    }

    /**
     * One flipped bit of user, round or seed flips half of the 64 bits drawn: over 3 · 64 · 40 pairs of draws the mean share
     * has standard error 0.00071; 5 of them are allowed.
     */
    @Test
    void oneBitOfTheKeyMovesHalfOfTheDraw() {
        long flipped = 0;
        int pairs = 0;
        for (int bit = 0; bit < 64; bit++) {
            for (int trial = 0; trial < 40; trial++) {
                long flip = 1L << bit;
                long draw = KEYS.bits(Purpose.SEARCH, trial, 3 * trial, 0);
                flipped += Long.bitCount(draw ^ KEYS.bits(Purpose.SEARCH, trial ^ flip, 3 * trial, 0));
                flipped += Long.bitCount(draw ^ KEYS.bits(Purpose.SEARCH, trial, 3 * trial ^ flip, 0));
                flipped += Long.bitCount(draw
                        ^ new Keys(KEYS.seed() ^ flip, KEYS.replication()).bits(Purpose.SEARCH, trial, 3 * trial, 0));
                pairs += 3;
            }
        }
        assertEquals(0.5, flipped / (64.0 * pairs), 5 * 0.5 / Math.sqrt(64.0 * pairs));
    }

    private static double uniform(int user, int round, int index) {
        return KEYS.uniform(Purpose.VISIT, user, round, index);
    }

    private static double[] sample(IntToDoubleFunction draw) {
        return IntStream.range(0, SAMPLE).mapToDouble(draw).toArray();
    }

    private static double correlation(IntToDoubleFunction one, IntToDoubleFunction other) {
        return new org.apache.commons.math3.stat.correlation.PearsonsCorrelation()
                .correlation(sample(one), sample(other));
    }
}
