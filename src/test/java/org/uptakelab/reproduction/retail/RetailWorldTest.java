package org.uptakelab.reproduction.retail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.uptakelab.evidence.Bilingual;
import org.uptakelab.evidence.Certainty;
import org.uptakelab.random.Keys;
import org.uptakelab.reproduction.Parameters;

class RetailWorldTest {
    private static Parameters.Row row(String parameter, String value) {
        Bilingual words = new Bilingual("here", "hier");
        return new Parameters.Row(parameter, value, words, Certainty.COMPUTED, words);
    }

    private static Map<String, Double> measured(String attention) {
        Parameters small = new Parameters(List.of(
                row("history", "6"),
                row("length", "4"),
                row("users", "300"),
                row("items", "60"),
                row("zipf", "1"),
                row("list", "5"),
                row("attention", attention),
                row("draws", "5")));
        return new RetailWorld(small, new Keys(1, 1)).measure();
    }

    private static double value(Map<String, Double> measured, String quantity) {
        return Objects.requireNonNull(measured.get(quantity), quantity);
    }

    @Test
    void whereNobodyLooksAllArmsAreAlike() {
        Map<String, Double> measured = measured("0");
        for (String quantity : List.of("gini_purchases", "gini_views", "gini_home", "individual_views")) {
            for (String arm : List.of("view", "purchase")) {
                assertEquals(
                        value(measured, quantity + "_control"), value(measured, quantity + "_" + arm), quantity + arm);
            }
        }
    }

    @Test
    void whoLooksViewsMore() {
        Map<String, Double> measured = measured("1");
        double found = value(measured, "views_per_user_control");
        assertTrue(value(measured, "views_per_user_view") > found);
        assertTrue(value(measured, "views_per_user_purchase") > found);
        assertNotEquals(value(measured, "gini_purchases_view"), value(measured, "gini_purchases_purchase"));
    }
}
