package org.uptakelab.extension.platforms;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.uptakelab.measure.Ratio;

/**
 * What came of a market: visits at each platform in each round, and what they were worth.
 *
 * @param visits visits at each platform, by round - 1
 * @param surplus what the visits of each round were worth to the users, by round - 1
 * @param warmup rounds at the start in which nothing is recommended
 */
record Tally(long[][] visits, double[] surplus, int warmup) {
    /** The share of the visits from which on one platform has taken the market. */
    static final double TIPPED = 0.8;

    /** Visits at each platform in the last quarter of the rounds after the warm-up, one round at least. */
    long[] late() {
        int rounds = visits.length;
        int quarter = Math.max(1, (rounds - warmup) / 4);
        long[] sums = new long[visits[0].length];
        for (int round = rounds - quarter; round < rounds; round++) {
            for (int platform = 0; platform < sums.length; platform++) {
                sums[platform] += visits[round][platform];
            }
        }
        return sums;
    }

    /** Visits at the platform with most of them / visits, late. */
    Ratio leaderShare() {
        return new Ratio(LongStream.of(late()).max().orElse(0), lateVisits());
    }

    /** Visits at the first platform / visits, late. */
    Ratio firstShare() {
        return new Ratio(late()[0], lateVisits());
    }

    /** Sum of the squared shares of the visits, late (the index of Herfindahl and Hirschman): 1 / platforms to 1. */
    Ratio concentration() {
        double squares = LongStream.of(late())
                .mapToDouble(count -> (double) count * count)
                .sum();
        double all = lateVisits();
        return new Ratio(squares, all * all);
    }

    /** 1 if one platform has at least {@link #TIPPED} of the visits, late; 0 if none has. */
    Ratio tipped() {
        Ratio share = leaderShare();
        return new Ratio(share.value() >= TIPPED ? 1 : 0, share.isDefined() ? 1 : 0);
    }

    /** What visits after the warm-up were worth to the users / these visits. */
    Ratio surplusPerVisit() {
        double sum = 0;
        for (int round = warmup; round < surplus.length; round++) {
            sum += surplus[round];
        }
        long count = IntStream.range(warmup, visits.length)
                .mapToLong(round -> Arrays.stream(visits[round]).sum())
                .sum();
        return new Ratio(sum, count);
    }

    private long lateVisits() {
        return LongStream.of(late()).sum();
    }
}
