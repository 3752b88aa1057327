package org.uptakelab.recommender.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RatingBaselinesTest {
    /** Users 0 and 1 rate items 0 and 1; user 2 and item 2 are unknown. */
    private static final Ratings RATINGS =
            new Ratings(3, 3, new int[] {0, 0, 1}, new int[] {0, 1, 0}, new double[] {5, 3, 1});

    @Test
    void meansAreMeans() {
        assertEquals(3, RatingBaselines.globalMean().train(RATINGS).predict(2, 2));
        assertEquals(4, RatingBaselines.userMean().train(RATINGS).predict(0, 2));
        assertEquals(3, RatingBaselines.itemMean().train(RATINGS).predict(2, 0));
        assertTrue(Double.isNaN(RatingBaselines.userMean().train(RATINGS).predict(2, 0)));
        assertTrue(Double.isNaN(RatingBaselines.itemMean().train(RATINGS).predict(0, 2)));
    }

    @Test
    void whatIsUnknownHasNoBias() {
        RatingPredictor biases = RatingBaselines.biases().train(RATINGS);
        assertEquals(3, biases.predict(2, 2));
        assertEquals(biases.predict(0, 2) - 3 + biases.predict(2, 0), biases.predict(0, 0), 1e-12);
    }

    /** At rest each bias is the shrunken mean of what the others leave over; ten rounds come close to it. */
    @Test
    void biasesSolveTheirEquations() {
        RatingPredictor biases = RatingBaselines.biases().train(RATINGS);
        double user0 = biases.predict(0, 2) - 3;
        double user1 = biases.predict(1, 2) - 3;
        double item0 = biases.predict(2, 0) - 3;
        double item1 = biases.predict(2, 1) - 3;
        assertEquals((2 - user0 + -2 - user1) / 12, item0, 1e-6);
        assertEquals((0 - user0) / 11, item1, 1e-6);
        assertEquals((2 - item0 + 0 - item1) / 17, user0, 1e-12);
        assertEquals((-2 - item0) / 16, user1, 1e-12);
    }

    @Test
    void ratingsNeedUsersAndItems() {
        assertThrows(IllegalArgumentException.class, () -> new Ratings(1, 1, new int[0], new int[0], new double[0]));
        assertThrows(IllegalArgumentException.class, () -> new Ratings(1, 1, new int[2], new int[1], new double[1]));
    }
}
