package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.random.Keys;

class BootstrapTest {
    /** Users with their numbers in columns. */
    private record Rows(List<double[]> rows, int columns) implements Bootstrap.Sums {
        @Override
        public int users() {
            return rows.size();
        }

        @Override
        public void addTo(int user, double[] totals) {
            for (int column = 0; column < columns; column++) {
                totals[column] += rows.get(user)[column];
            }
        }
    }

    private static Bootstrap bootstrap(List<double[]> rows, Bootstrap.Quotient... quotients) {
        try (Workers workers = new Workers(1)) {
            return new Bootstrap(new Rows(rows, 3), List.of(quotients), new Keys(1, 1), workers);
        }
    }

    private static final Bootstrap.Quotient FIRST = new Bootstrap.Quotient(0, 2);
    private static final Bootstrap.Quotient SECOND = new Bootstrap.Quotient(1, 2);

    @Test
    void hasNoWidthWhereAllUsersAreAlike() {
        List<double[]> alike = List.of(new double[] {1, 0, 4}, new double[] {1, 0, 4}, new double[] {2, 0, 8});
        assertEquals(new Bootstrap.Interval(0.25, 0.25), bootstrap(alike, FIRST).of(0));
    }

    @Test
    void isUndefinedWithoutAnythingToDivideBy() {
        assertTrue(Double.isNaN(bootstrap(List.of(new double[3]), FIRST).of(0).low()));
        assertTrue(Double.isNaN(bootstrap(List.of(), FIRST).of(0).high()));
    }

    /**
     * 400 users, half of them with a hit in one chance: the share is near N(0.5, 0.025²), so the ends lie near 0.451 and 0.549. With 1,000
     * resamples each end has a standard error of about 0.002; the tolerance of 0.01 fails by chance less than once in 100,000 seeds.
     */
    @Test
    void agreesWithTheNormalApproximationForIndependentUsers() {
        List<double[]> users = IntStream.range(0, 400)
                .mapToObj(user -> new double[] {user % 2, 0, 1})
                .toList();
        Bootstrap.Interval interval = bootstrap(users, FIRST).of(0);
        assertEquals(0.451, interval.low(), 0.01);
        assertEquals(0.549, interval.high(), 0.01);
    }

    /** Both shares vary much, their difference not at all: pairing is what sees it. */
    @Test
    void pairsTheResamplesOfADifference() {
        List<double[]> users = IntStream.range(0, 50)
                .mapToObj(user -> new double[] {0.25 + user % 2, user % 2, 1})
                .toList();
        Bootstrap bootstrap = bootstrap(users, FIRST, SECOND);
        assertTrue(bootstrap.of(0).high() - bootstrap.of(0).low() > 0.1);
        assertEquals(0.25, bootstrap.ofDifference(0, 1).low(), 1e-12);
        assertEquals(-0.25, bootstrap.ofDifference(1, 0).high(), 1e-12);
    }
}
