package org.uptakelab.reproduction.retail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.uptakelab.random.Keys;

class RetailWorldTest {
    private static RetailWorld world(double attention, double buyers, double staying) {
        return new RetailWorld(
                new RetailSpec(400, 60, 6, 1, 1, 8, 4, buyers, 2, staying, 5, attention, 5), new Keys(1, 1));
    }

    private static double value(Map<String, Double> measured, String quantity) {
        return Objects.requireNonNull(measured.get(quantity), quantity);
    }

    @Test
    void whereNobodyLooksAllArmsAreAlike() {
        Map<String, Double> measured = world(0, 0.3, 0.5).measure();
        for (String quantity :
                List.of("gini_purchases", "gini_views", "gini_views_product", "individual_views", "breadth")) {
            for (String arm : List.of("view", "purchase")) {
                assertEquals(
                        value(measured, quantity + "_control"), value(measured, quantity + "_" + arm), quantity + arm);
            }
        }
        Map<String, Double> home = world(0, 0.3, 0.5).measureAtHome();
        assertEquals(value(home, "gini_home_control"), value(home, "gini_home_view"));
    }

    @Test
    void whoLooksViewsMore() {
        Map<String, Double> measured = world(1, 0.3, 0.5).measure();
        double found = value(measured, "views_per_user_control");
        assertTrue(value(measured, "views_per_user_view") > found);
        assertTrue(value(measured, "views_per_user_purchase") > found);
        assertNotEquals(value(measured, "gini_purchases_view"), value(measured, "gini_purchases_purchase"));
    }

    @Test
    void onlyWhoHasComeToBuyBuys() {
        // 400 users, each with chance 0.3 in the one spell of the experiment: sd of the share 0.023, 5 sd; who wants to
        // may not.
        double buyers = value(world(0, 0.3, 0.5).measure(), "buyers_control");
        assertTrue(buyers > 0.1 && buyers < 0.415, "buyers " + buyers);
    }

    @Test
    void whoKeepsToOneThingLooksIntoFewerSubcategories() {
        double anything = value(world(0, 0.3, 0).measure(), "breadth_control");
        double oneKind = value(world(0, 0.3, 1).measure(), "breadth_control");
        assertTrue(oneKind < 0.8 * anything, oneKind + " and " + anything);
    }
}
