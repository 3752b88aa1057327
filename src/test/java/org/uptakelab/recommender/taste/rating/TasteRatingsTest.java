package org.uptakelab.recommender.taste.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.recommender.rating.RatingPredictor;
import org.uptakelab.recommender.rating.RatingTrainer;
import org.uptakelab.recommender.rating.Ratings;

class TasteRatingsTest {
    /** Users 0, 1 and 2 agree on items 0 to 2; two of them give item 3 a 4, one rated item 4, user 3 nothing. */
    private static final Ratings RATINGS = new Ratings(
            4,
            6,
            new int[] {0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2},
            new int[] {0, 1, 2, 0, 1, 2, 3, 0, 1, 2, 3, 4},
            new double[] {1, 2, 5, 1, 2, 5, 4, 1, 2, 5, 4, 3});

    private static final List<RatingTrainer> ALL = List.of(
            TasteRatings.userPearson(), TasteRatings.itemPearson(), TasteRatings.svdPlusPlus(), TasteRatings.als());

    @Test
    void neighboursWhoAgreePredict() {
        RatingPredictor predictor = TasteRatings.userPearson().train(RATINGS);
        assertEquals(4, predictor.predict(0, 3), 1e-6);
        assertTrue(Double.isNaN(predictor.predict(0, 4)), "Taste does not trust a single neighbour");
    }

    @Test
    void strangersGetNoPrediction() {
        for (RatingTrainer trainer : ALL) {
            RatingPredictor predictor = trainer.train(RATINGS);
            assertTrue(Double.isNaN(predictor.predict(3, 0)), "unknown user");
            assertTrue(Double.isNaN(predictor.predict(0, 5)), "unknown item");
        }
    }

    @Test
    void trainingTwiceGivesTheSame() {
        for (RatingTrainer trainer : ALL) {
            assertEquals(
                    trainer.train(RATINGS).predict(0, 3), trainer.train(RATINGS).predict(0, 3));
        }
    }

    @Test
    void factorizationsLearnWhatTheySaw() {
        for (RatingTrainer trainer : ALL.subList(2, 4)) {
            RatingPredictor predictor = trainer.train(RATINGS);
            assertTrue(predictor.predict(0, 2) > predictor.predict(0, 0));
        }
    }
}
