package org.uptakelab.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.random.Keys;

class BootstrapTest {
    private static final int CELL = Tally.cell(0, ListMaker.POPULAR.ordinal(), 0);

    private static Tally tally(int hits, int chances) {
        Tally tally = new Tally();
        tally.addChances(0, chances);
        IntStream.range(0, hits).forEach(hit -> tally.addHit(0, ListMaker.POPULAR, 1));
        return tally;
    }

    private static Bootstrap bootstrap(List<Tally> tallies) {
        try (Workers workers = new Workers(1)) {
            return new Bootstrap(tallies, new Keys(1, 1), workers);
        }
    }

    @Test
    void hasNoWidthWhereAllUsersAreAlike() {
        Bootstrap bootstrap = bootstrap(List.of(tally(1, 4), tally(1, 4), tally(2, 8)));
        assertEquals(0.25, bootstrap.low(CELL));
        assertEquals(0.25, bootstrap.high(CELL));
    }

    @Test
    void isUndefinedWithoutAnyChance() {
        assertTrue(Double.isNaN(bootstrap(List.of(tally(0, 0))).low(CELL)));
        assertTrue(Double.isNaN(bootstrap(List.of()).high(CELL)));
    }

    /**
     * 400 users, half of them with a hit in one chance: the share is near N(0.5, 0.025²), so the ends lie near 0.451 and 0.549. With 1,000
     * resamples each end has a standard error of about 0.002; the tolerance of 0.01 fails by chance less than once in 100,000 seeds.
     */
    @Test
    void agreesWithTheNormalApproximationForIndependentUsers() {
        List<Tally> tallies =
                IntStream.range(0, 400).mapToObj(user -> tally(user % 2, 1)).toList();
        Bootstrap bootstrap = bootstrap(tallies);
        assertEquals(0.451, bootstrap.low(CELL), 0.01);
        assertEquals(0.549, bootstrap.high(CELL), 0.01);
    }
}
