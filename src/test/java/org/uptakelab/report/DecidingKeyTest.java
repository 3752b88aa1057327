package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.uptakelab.claim.Verdict;
import org.uptakelab.claim.Verdict.Level;

class DecidingKeyTest {
    private static Optional<String> where(Locale language, String key, Level... levels) {
        int holds = List.of(levels).stream().mapToInt(Level::holds).sum();
        int points = List.of(levels).stream().mapToInt(Level::points).sum();
        Verdict.Decider decider = new Verdict.Decider(key, 0.8, List.of(levels));
        Verdict verdict = new Verdict(Verdict.Kind.DEPENDS, holds, points - holds, 0, points, Optional.of(decider));
        return DecidingKey.of(ClaimEdition.of(ClaimSamples.moved(), language), verdict)
                .map(key1 -> key1.where().replace('\u00a0', ' '));
    }

    @Test
    void valuesStandInOrderOfHowOftenTheRuleHoldsThere() {
        assertEquals(
                Optional.of(
                        "Holds at 0.5 (12 of 12), 1 (11 of 12), in part at 0.3 (5 of 12), hardly at 0.2 (1 of 12), not at"
                                + " 0.1 (0 of 12)."),
                where(
                        Locale.ENGLISH,
                        "shopper.attention",
                        new Level("0.1", 0, 12),
                        new Level("0.2", 1, 12),
                        new Level("0.3", 5, 12),
                        new Level("0.5", 12, 12),
                        new Level("1", 11, 12)));
    }

    @Test
    void theSentenceBeginsWithTheBestThereIs() {
        Level some = new Level("item-llr", 5, 12);
        assertEquals(
                Optional.of("Gilt zum Teil bei „item-llr“ (5 von 12), nicht bei „item-cosine“ (0 von 12)."),
                where(Locale.GERMAN, "recommender", some, new Level("item-cosine", 0, 12)));
    }

    @Test
    void aValueThatWasNotJudgedIsNotNamed() {
        assertEquals(
                Optional.of("Holds in part at 3 (5 of 12)."),
                where(Locale.ENGLISH, "shopper.search", new Level("0", 0, 0), new Level("3", 5, 12)));
    }

    @Test
    void nothingDecidesWhatHoldsEverywhereOrNowhere() {
        assertEquals(Optional.empty(), where(Locale.ENGLISH, "shopper.search", new Level("3", 12, 12)));
        assertEquals(Optional.empty(), where(Locale.ENGLISH, "shopper.search", new Level("3", 0, 12)));
    }
}
