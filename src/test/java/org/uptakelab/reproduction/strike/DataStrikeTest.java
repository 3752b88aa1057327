package org.uptakelab.reproduction.strike;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.rating.Ratings;
import org.uptakelab.reproduction.Parameters;

class DataStrikeTest {
    private static final Keys KEYS = new Keys(6, 1);
    private static final Parameters PARAMETERS = Parameters.of("data-strike");
    private static final Ratings RATINGS = RatingWorld.of(PARAMETERS, 80, KEYS);

    @Test
    void ratingsAreWholeStarsAndInOrder() {
        for (int place = 0; place < RATINGS.size(); place++) {
            double stars = RATINGS.values()[place];
            assertTrue(stars == Math.rint(stars) && stars >= 1 && stars <= 5, "stars " + stars);
            if (place > 0 && RATINGS.users()[place] == RATINGS.users()[place - 1]) {
                assertTrue(RATINGS.items()[place] > RATINGS.items()[place - 1]);
            }
        }
        assertEquals(3.6, RATINGS.mean(), 0.2);
    }

    @Test
    void everyRatingIsTestedOnceAndLearnedFromElsewhere() {
        List<Fold> folds = Fold.of(RATINGS, 5, KEYS);
        assertEquals(
                RATINGS.size(),
                folds.stream().mapToInt(fold -> fold.test().size()).sum());
        for (Fold fold : folds) {
            assertEquals(RATINGS.size(), fold.test().size() + fold.training().size());
            assertEquals(RATINGS.size() / 5.0, fold.test().size(), 1);
        }
        Ratings left = folds.get(0).trainingWithout(user -> user < 150);
        assertTrue(IntStream.of(left.users()).allMatch(user -> user >= 150));
    }

    @Test
    void aStrikeOfNobodyTakesNothingAndOneOfEverybodyTheWholeGap() {
        List<Fold> folds = Fold.of(RATINGS, 5, KEYS).subList(0, 1);
        BitSet most = Strikers.drawn(1, 300, KEYS);
        most.clear(0);
        List<Strike> strikes = Strike.on(
                folds, List.of(Strikers.drawn(0, 300, KEYS), most), DataStrike.factorization(PARAMETERS, ""), 4);
        assertEquals(strikes.get(0).withAll(), strikes.get(0).struck());
        assertEquals(strikes.get(0).withAll(), strikes.get(0).boycotted());
        assertTrue(strikes.get(0).gap() > 0);
        // One user's means are worse than everybody's: more than the gap is lost.
        assertTrue(strikes.get(1).gapLost() > 0.9);
        assertTrue(strikes.get(1).boycotted() < 0.05);
    }

    @Test
    void strikersAreTheShareOfTheUsersAndGrow() {
        BitSet few = Strikers.drawn(0.3, 300, KEYS);
        assertEquals(90, few.cardinality());
        BitSet many = Strikers.drawn(0.375, 300, KEYS);
        few.andNot(many);
        assertTrue(few.isEmpty());
    }
}
