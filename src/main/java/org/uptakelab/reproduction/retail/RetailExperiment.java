package org.uptakelab.reproduction.retail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.uptakelab.reproduction.Assignment;
import org.uptakelab.reproduction.Curve;
import org.uptakelab.reproduction.Found;
import org.uptakelab.reproduction.Outcome;
import org.uptakelab.reproduction.Parameters;
import org.uptakelab.reproduction.Reproduction;

/**
 * Lee and Hosanagar's field experiment at a retailer (2019): does a list on the product page concentrate sales, and does it matter
 * whether it is learned from purchases or from views? Held against sign and order of their table, for the shop itself is not known;
 * and what the order hangs on, by changing one habit of the visitors at a time.
 */
public final class RetailExperiment implements Reproduction {
    private static final int FULL_TIMES = 4;
    private static final String ORDER = "order";

    @Override
    public String name() {
        return "retail-experiment";
    }

    @Override
    public Outcome run(Assignment assignment) {
        Parameters parameters = Parameters.of(name());
        RetailSpec shop = RetailSpec.of(parameters);
        double more = shop.buyers() * parameters.real("more_buyers");
        int worlds = worlds("worlds", parameters, assignment);
        int fewer = worlds("worlds_other", parameters, assignment);
        List<Part> parts = List.of(
                new Part("", shop, worlds, false),
                new Part("", shop, fewer, true),
                new Part("_anything", shop.with(shop.buyers(), 0), fewer, false),
                new Part("_one_kind", shop.with(shop.buyers(), 1), fewer, false),
                new Part("_many_anything", shop.with(more, 0), fewer, false),
                new Part("_many", shop.with(more, shop.staying()), fewer, false),
                new Part("_many_one_kind", shop.with(more, 1), fewer, false));
        List<Piece> pieces =
                parts.stream().flatMap(part -> part.pieces().stream()).toList();
        List<Map<String, Double>> measured = assignment.each(
                pieces.size(), "worlds", number -> pieces.get(number).measure(assignment));
        List<Found> found = new ArrayList<>();
        int from = 0;
        for (Part part : parts) {
            List<Map<String, Double>> own = measured.subList(from, from + part.worlds());
            found.addAll(part.home() ? concentration("gini_home", own) : part.isMain() ? main(own) : order(part, own));
            from += part.worlds();
        }
        return new Outcome(found, curves(found, shop));
    }

    /** What the order of the two lists is in the shop as set and with other habits. */
    private static List<Curve> curves(List<Found> found, RetailSpec shop) {
        return List.of(
                new Curve(
                        ORDER,
                        "few",
                        List.of(
                                point(0, "views_order_anything", found),
                                point(shop.staying(), "gini_views_order", found),
                                point(1, "views_order_one_kind", found))),
                new Curve(
                        ORDER,
                        "many",
                        List.of(
                                point(0, "views_order_many_anything", found),
                                point(shop.staying(), "views_order_many", found),
                                point(1, "views_order_many_one_kind", found))));
    }

    private static Curve.Point point(double staying, String quantity, List<Found> found) {
        Found order = found.stream()
                .filter(each -> each.quantity().equals(quantity))
                .findFirst()
                .orElseThrow();
        return Curve.Point.of(staying, order);
    }

    private static int worlds(String parameter, Parameters parameters, Assignment assignment) {
        return assignment.effort().runs(parameters.whole(parameter), FULL_TIMES);
    }

    private static List<Found> main(List<Map<String, Double>> worlds) {
        List<Found> found = new ArrayList<>();
        for (String gini : List.of(
                "gini_purchases",
                "gini_views",
                "gini_purchases_product",
                "gini_views_product",
                "individual_purchases",
                "individual_views")) {
            found.addAll(concentration(gini, worlds));
        }
        for (String rate : List.of("purchases_per_user", "purchases_per_buyer", "views_per_user")) {
            found.add(found(rate + "_view_change", worlds, world -> growth(world, rate, "view")));
            found.add(found(rate + "_purchase_change", worlds, world -> growth(world, rate, "purchase")));
        }
        for (String fact : List.of("buyers", "purchases_per_user", "purchases_per_buyer", "breadth")) {
            found.add(found(fact + "_control", worlds, world -> value(world, fact, "control")));
        }
        return found;
    }

    private static List<Found> concentration(String gini, List<Map<String, Double>> worlds) {
        List<Found> found = new ArrayList<>();
        for (String arm : RetailWorld.ARMS) {
            found.add(found(gini + "_" + arm, worlds, world -> value(world, gini, arm)));
        }
        found.add(found(gini + "_view_change", worlds, world -> change(world, gini, "view", "control")));
        found.add(found(gini + "_purchase_change", worlds, world -> change(world, gini, "purchase", "control")));
        found.add(found(gini + "_order", worlds, world -> change(world, gini, "purchase", "view")));
        return found;
    }

    private static List<Found> order(Part part, List<Map<String, Double>> worlds) {
        return List.of(
                found(
                        "purchases_order" + part.suffix(),
                        worlds,
                        world -> change(world, "gini_purchases", "purchase", "view")),
                found("views_order" + part.suffix(), worlds, world -> change(world, "gini_views", "purchase", "view")));
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

    /** Worlds of one shop. */
    private record Part(String suffix, RetailSpec shop, int worlds, boolean home) {
        boolean isMain() {
            return suffix.isEmpty();
        }

        List<Piece> pieces() {
            return IntStream.rangeClosed(1, worlds)
                    .mapToObj(world -> new Piece(this, world))
                    .toList();
        }
    }

    /** One world of one shop; the worlds of all shops have the same luck. */
    private record Piece(Part part, int number) {
        Map<String, Double> measure(Assignment assignment) {
            RetailWorld world = new RetailWorld(part.shop(), assignment.keys(number));
            return part.home() ? world.measureAtHome() : world.measure();
        }
    }
}
