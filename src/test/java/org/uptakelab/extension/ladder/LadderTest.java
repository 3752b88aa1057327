package org.uptakelab.extension.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.extension.Studies;
import org.uptakelab.measure.Ratio;

class LadderTest {
    private static Map<String, Ratio> ladder(String recommender, double attention) {
        return new Ladder()
                .measure(Studies.of(
                        Scenarios.with(
                                "world.users", 200,
                                "world.items", 60,
                                "shopper.outside", 1.0,
                                "shopper.attention", attention,
                                "recommender.name", recommender,
                                "run.rounds", 14,
                                "run.warmup", 4),
                        new Ladder()));
    }

    @Test
    void theFootIsChanceAndTheTopIsTheOracle() {
        ladder("random", 1).forEach((name, ratio) -> assertEquals(0.0, ratio.value(), name));
        ladder("oracle", 1).forEach((name, ratio) -> assertEquals(1.0, ratio.value(), 1e-12, name));
    }

    @Test
    void bestSellersStandBetween() {
        // In this world, which the seed fixes.
        double gap =
                Objects.requireNonNull(ladder("popular", 1).get("gap_closed")).value();
        assertTrue(gap > 0 && gap < 1, "gap closed: " + gap);
    }

    @Test
    void profitIsHeldAgainstTheOracleOfProfit() {
        // In this world, which the seed fixes: more is taken in than by chance, and less than with full knowledge of
        // tastes and prices.
        double gap = Objects.requireNonNull(ladder("profit", 1).get("gap_closed_takings"))
                .value();
        assertTrue(gap > 0 && gap < 1, "gap closed: " + gap);
    }

    @Test
    void whereNobodyLooksThereIsNoGap() {
        ladder("popular", 0).forEach((name, ratio) -> assertFalse(ratio.isDefined(), name));
    }
}
