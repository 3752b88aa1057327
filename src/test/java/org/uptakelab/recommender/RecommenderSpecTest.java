package org.uptakelab.recommender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.setting.Values;

class RecommenderSpecTest {
    @Test
    void defaultsAreThoseOfTheModel() {
        assertEquals(new RecommenderSpec("item-llr", 10, 1, new Values(Map.of())), Scenarios.recommender());
    }

    @Test
    void namesThatNobodyCanHaveAndUnknownBasesAreRefused() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class, () -> Scenarios.recommender("recommender.name", "Item LLR"));
        assertTrue(error.toString().contains("must be lower-case letters, digits and hyphens, but is Item LLR"));
        assertThrows(IllegalArgumentException.class, () -> Scenarios.recommender("recommender.name", ""));
        assertThrows(IllegalArgumentException.class, () -> Scenarios.recommender("recommender.base", "oracle"));
        assertThrows(IllegalArgumentException.class, () -> Scenarios.recommender("recommender.base", "none"));
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Scenarios.recommender("recommender.slateSize", -1));
        assertThrows(IllegalArgumentException.class, () -> Scenarios.recommender("recommender.retrainEvery", 0));
        assertThrows(IllegalArgumentException.class, () -> Scenarios.recommender("recommender.lambda", Double.NaN));
    }

    @Test
    void anotherNameChangesNothingElse() {
        RecommenderSpec spec = Scenarios.recommender("recommender.slateSize", 3, "recommender.lambda", -2.0);
        assertEquals(
                Scenarios.recommender(
                        "recommender.name", "profit", "recommender.slateSize", 3, "recommender.lambda", -2.0),
                spec.withName("profit"));
    }
}
