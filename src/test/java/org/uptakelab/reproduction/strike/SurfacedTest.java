package org.uptakelab.reproduction.strike;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.uptakelab.recommender.rating.RatingPredictor;
import org.uptakelab.recommender.rating.Ratings;

class SurfacedTest {
    /** User 0 rates items 0 to 3, of which 1 and 3 are hits; user 1 rates items 0 and 1, both hits. */
    private static final Ratings TEST = new Ratings(
            2, 4, new int[] {0, 0, 0, 0, 1, 1}, new int[] {0, 1, 2, 3, 0, 1}, new double[] {3, 4, 2, 5, 4, 5});

    private static Surfaced surfaced(RatingPredictor predictor) {
        Surfaced surfaced = new Surfaced(2);
        surfaced.count(TEST, user -> predictor, 4);
        return surfaced;
    }

    @Test
    void whoPredictsTheStarsSurfacesAllThatIsPossible() {
        Surfaced perfect = surfaced((user, item) -> user == 0 ? new double[] {3, 4, 2, 5}[item] : 4 + item);
        assertEquals(4, perfect.allPossible());
        assertEquals(4, perfect.listed(user -> true));
        assertEquals(2, perfect.listed(user -> user == 1));
    }

    @Test
    void aListIsAsLongAsThereAreHits() {
        // Half of what user 0 rates are hits: the two last are listed, one of them a hit; user 1 has nothing but hits.
        Surfaced last = surfaced((user, item) -> item);
        assertEquals(1, last.listed(user -> user == 0));
        assertEquals(2, last.listed(user -> user == 1));
    }

    @Test
    void tiesGoToTheSmallerItemAndTheUnknownComesLast() {
        // Items 0 and 1 are listed for user 0: one hit.
        assertEquals(1, surfaced((user, item) -> 3).listed(user -> user == 0));
        // Without a prediction for items 0 and 1 the list is 2 and 3.
        assertEquals(1, surfaced((user, item) -> item < 2 ? Double.NaN : 1).listed(user -> user == 0));
    }

    @Test
    void testsAddUp() {
        Surfaced twice = new Surfaced(2);
        twice.count(TEST, user -> (user2, item) -> item, 4);
        twice.count(TEST, user -> (user2, item) -> item, 4);
        assertEquals(8, twice.allPossible());
    }
}
