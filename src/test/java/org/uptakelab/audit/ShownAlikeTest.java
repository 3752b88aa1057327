package org.uptakelab.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.uptakelab.data.ImpressionLog.Weights;
import org.uptakelab.measure.Wilson;

class ShownAlikeTest {
    private static ShownAlike alike(long clicks, long trials, Weights weights, Weights clicked) {
        return new ShownAlike(new Rate("", "", 0, clicks, trials), weights, clicked);
    }

    /**
     * Four suggestions in five are of an item shown with chance 0.8, one is of an item shown with 0.2. Of 100, 20 of the first sort and all 20
     * of the second were clicked: (20 · 1.25 + 20 · 5) / (80 · 1.25 + 20 · 5) = 125 / 200, worth 200² / (80 · 1.25² + 20 · 5²) = 64 suggestions.
     */
    @Test
    void weighsByHand() {
        ShownAlike alike = alike(40, 100, new Weights(200, 625), new Weights(125, 531.25));
        assertEquals(0.625, alike.value(), 1e-12);
        assertEquals(64, alike.effective(), 1e-9);
        assertEquals(0.503, alike.low(), 0.0005);
        assertEquals(0.733, alike.high(), 0.0005);
    }

    /** One click, on a suggestion of weight 5 among 80 of 1.25 and 20 of 5: the ratio varies more than the weights alone tell. */
    @Test
    void clicksOnHeavyOnesAreWorthLess() {
        ShownAlike rare = alike(1, 100, new Weights(200, 625), new Weights(5, 25));
        double ratio = 0.025;
        double spread = (1 - ratio) * (1 - ratio) * 25 + ratio * ratio * 600;
        assertEquals(ratio * (1 - ratio) * 40_000 / spread, rare.effective(), 1e-9);
        assertTrue(rare.effective() < 64, () -> "effective " + rare.effective());
    }

    @Test
    void fewHeavySuggestionsGiveNoAnswer() {
        // One of weight 1,000 among 1,000 of weight 1: worth 4.
        ShownAlike alike = alike(1, 1001, new Weights(2000, 1_001_000), new Weights(1000, 1_000_000));
        assertFalse(alike.hasAnswer());
        assertTrue(Double.isNaN(alike.value()) && Double.isNaN(alike.low()) && Double.isNaN(alike.high()));
    }

    @Test
    void noClickIsNotCertainty() {
        ShownAlike none = alike(0, 100, new Weights(200, 625), Weights.NONE);
        assertEquals(0, none.value());
        assertEquals(0, none.low());
        assertEquals(Wilson.of(0, 64).high(), none.high(), 1e-12);
        ShownAlike all = alike(100, 100, new Weights(200, 625), new Weights(200, 625));
        assertEquals(1, all.value());
        assertEquals(1, all.high());
        assertTrue(all.low() < 0.95, () -> "lower end " + all.low());
    }
}
