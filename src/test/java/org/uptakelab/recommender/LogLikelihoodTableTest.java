package org.uptakelab.recommender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.mahout.math.stats.LogLikelihood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogLikelihoodTableTest {
    /** Counts of both, only one, only the other, neither; values computed from Mahout's formula elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 1, 2.772589, .734930",
        "10, 0, 0, 10, 27.725887, .965188",
        "5, 1995, 0, 100000, 39.330522, .975205",
        "3, 7, 2, 88, 8.303890, .892518",
        "1000, 1995, 1000, 100000, 4730.737, .999789",
        "1, 49, 49, 1, 119.02, .9917",
        "1, 1, 1, 1, 0, 0"
    })
    void goldenValues(int both, int one, int other, int neither, double ratio, double similarity) {
        LogLikelihoodTable table = new LogLikelihoodTable(both + one + other + neither);
        assertEquals(ratio, table.ratio(both, both + one, both + other), ratio > 100 ? 5e-3 : 5e-7);
        assertEquals(similarity, table.similarity(both, both + one, both + other), 5e-5);
    }

    /**
     * The same operations in the same order as Mahout, which calls Math.log: the same bits wherever that gives the bits of
     * StrictMath.log, and else no further off than the roundings of sums of that size.
     */
    @Property(tries = 2000)
    void agreesWithMahout(
            @ForAll @IntRange(min = 1, max = 300) int both,
            @ForAll @IntRange(min = 0, max = 2000) int onlyFirst,
            @ForAll @IntRange(min = 0, max = 2000) int onlySecond,
            @ForAll @IntRange(min = 0, max = 30000) int neither) {
        int first = both + onlyFirst;
        int second = both + onlySecond;
        int total = both + onlyFirst + onlySecond + neither;
        // Taste asks for (item, other) as (both, only other, only item, neither).
        double reference = LogLikelihood.logLikelihoodRatio(both, onlySecond, onlyFirst, neither);
        double ratio = new LogLikelihoodTable(total).ratio(both, first, second);
        boolean sameLogarithms = LongStream.of(
                        both, onlyFirst, onlySecond, neither, first, second, total, total - first, total - second)
                .allMatch(x -> x == 0 || Math.log(x) == StrictMath.log(x));
        if (sameLogarithms) {
            assertEquals(reference, ratio);
        } else {
            assertEquals(reference, ratio, 1e-12 * Math.max(Math.abs(reference), total * Math.log(total)));
        }
    }

    @Property(tries = 500)
    void agreesWithTheTextbook(
            @ForAll @IntRange(min = 1, max = 60) int both,
            @ForAll @IntRange(min = 0, max = 60) int onlyFirst,
            @ForAll @IntRange(min = 0, max = 60) int onlySecond,
            @ForAll @IntRange(min = 0, max = 60) int neither) {
        double[][] counts = {{both, onlyFirst}, {onlySecond, neither}};
        double total = both + onlyFirst + onlySecond + neither;
        double twice = 0;
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                double expected = (counts[row][0] + counts[row][1]) * (counts[0][column] + counts[1][column]) / total;
                twice += counts[row][column] == 0
                        ? 0
                        : 2 * counts[row][column] * Math.log(counts[row][column] / expected);
            }
        }
        assertEquals(twice, new LogLikelihoodTable((int) total).ratio(both, both + onlyFirst, both + onlySecond), 1e-9);
    }

    @Test
    void isNeverNegativeAndBelowOne() {
        LogLikelihoodTable table = new LogLikelihoodTable(40);
        for (int first = 1; first <= 40; first++) {
            for (int second = 1; second <= 40; second++) {
                for (int both = Math.max(1, first + second - 40); both <= Math.min(first, second); both++) {
                    double similarity = table.similarity(both, first, second);
                    assertTrue(similarity >= 0 && similarity < 1);
                }
            }
        }
    }

    @Property(tries = 300)
    void aSmallerTotalGivesTheBitsOfItsOwnTable(
            @ForAll @IntRange(min = 1, max = 40) int first,
            @ForAll @IntRange(min = 1, max = 40) int second,
            @ForAll @IntRange(min = 1, max = 40) int both,
            @ForAll @IntRange(min = 80, max = 120) int total) {
        int common = Math.min(both, Math.min(first, second));
        assertEquals(
                new LogLikelihoodTable(total).ratio(common, first, second),
                new LogLikelihoodTable(120).withTotal(total).ratio(common, first, second));
    }
}
