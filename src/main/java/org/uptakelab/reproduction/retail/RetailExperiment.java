package org.uptakelab.reproduction.retail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.uptakelab.reproduction.Assignment;
import org.uptakelab.reproduction.Found;
import org.uptakelab.reproduction.Outcome;
import org.uptakelab.reproduction.Parameters;
import org.uptakelab.reproduction.Reproduction;

/**
 * Lee and Hosanagar's field experiment at a retailer (2019): does a list on the product page concentrate sales, and does it matter
 * whether it is learned from purchases or from views? Held against sign and order of their table, for the shop itself is not known.
 */
public final class RetailExperiment implements Reproduction {
    @Override
    public String name() {
        return "retail-experiment";
    }

    @Override
    public Outcome run(Assignment assignment) {
        Parameters parameters = Parameters.of(name());
        int worlds = assignment.effort().of(parameters.whole("worlds"), parameters.whole("worlds_full"));
        List<Map<String, Double>> measured = assignment.each(
                worlds, "worlds", number -> new RetailWorld(parameters, assignment.keys(number + 1)).measure());
        List<Found> found = new ArrayList<>();
        for (String gini :
                List.of("gini_purchases", "gini_views", "gini_home", "individual_purchases", "individual_views")) {
            for (String arm : RetailWorld.ARMS) {
                found.add(found(gini + "_" + arm, measured, world -> value(world, gini, arm)));
            }
            found.add(found(gini + "_view_change", measured, world -> change(world, gini, "view", "control")));
            found.add(found(gini + "_purchase_change", measured, world -> change(world, gini, "purchase", "control")));
            found.add(found(gini + "_order", measured, world -> change(world, gini, "purchase", "view")));
        }
        for (String rate : List.of("purchases_per_user", "purchases_per_buyer", "views_per_user")) {
            found.add(found(rate + "_view_change", measured, world -> growth(world, rate, "view")));
            found.add(found(rate + "_purchase_change", measured, world -> growth(world, rate, "purchase")));
        }
        return Outcome.of(found);
    }

    private static Found found(
            String quantity, List<Map<String, Double>> worlds, ToDoubleFunction<Map<String, Double>> value) {
        return Found.of(quantity, worlds.stream().mapToDouble(value).toArray());
    }

    private static double value(Map<String, Double> world, String quantity, String arm) {
        return Objects.requireNonNull(world.get(quantity + "_" + arm));
    }

    private static double change(Map<String, Double> world, String quantity, String arm, String other) {
        return value(world, quantity, arm) - value(world, quantity, other);
    }

    private static double growth(Map<String, Double> world, String quantity, String arm) {
        return value(world, quantity, arm) / value(world, quantity, "control") - 1;
    }
}
