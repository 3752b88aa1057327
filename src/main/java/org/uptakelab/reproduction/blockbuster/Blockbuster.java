package org.uptakelab.reproduction.blockbuster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.uptakelab.measure.Concentration;
import org.uptakelab.measure.Estimate;
import org.uptakelab.reproduction.Assignment;
import org.uptakelab.reproduction.Curve;
import org.uptakelab.reproduction.Found;
import org.uptakelab.reproduction.Outcome;
import org.uptakelab.reproduction.Parameters;
import org.uptakelab.reproduction.Reproduction;

/** Fleder and Hosanagar's choice model: do suggestions make blockbusters, and how many purchases would have come anyway? */
public final class Blockbuster implements Reproduction {
    /** The end of the names of quantities that say in what share of worlds something rose. */
    private static final String UP = "_up";

    private static final int LONGER = 10;
    private static final int FEWER = 5;

    @Override
    public String name() {
        return "blockbuster";
    }

    @Override
    public Outcome run(Assignment assignment) {
        Parameters parameters = Parameters.of(name());
        MarketSpec open = MarketSpec.of(parameters);
        double[] saliences = parameters.reals("saliences");
        double salience = parameters.real("salience");
        int worlds = assignment.effort().runs(parameters.whole("worlds"), 4);
        List<Map<String, Double>> runs = assignment.each(worlds, "markets", number -> {
            int world = number + 1;
            Map<String, Double> values = new LinkedHashMap<>();
            Market captive = new Market(open.withoutOutside(), assignment.keys(world));
            Market free = new Market(open, assignment.keys(world));
            concentrate("outside", free, salience, values);
            concentrate("captive", captive, salience, values);
            for (double delta : saliences) {
                match("outside", free, delta, values);
                match("captive", captive, delta, values);
            }
            if (number % FEWER == 0) {
                concentrateOnly(
                        "longer",
                        new Market(open.withSteps(LONGER * open.steps()), assignment.keys(world)),
                        salience,
                        values);
                concentrateOnly(
                        "wider",
                        new Market(open.withProducts(2 * open.products()), assignment.keys(world)),
                        salience,
                        values);
            }
            return values;
        });
        List<Found> found = runs.get(0).keySet().stream()
                .map(quantity -> found(runs, quantity))
                .toList();
        return new Outcome(found, curves(runs, saliences));
    }

    /** The concentration of sales without suggestions and with each kind of them. */
    private static void concentrate(String market, Market world, double salience, Map<String, Double> values) {
        double before = gini(world.firstSales());
        values.put(market + "_before", before);
        Map<Advice, Double> change = new LinkedHashMap<>();
        for (Advice advice : Advice.values()) {
            Market.Phase phase = world.advised(advice, salience);
            double after = gini(phase.sales());
            String stem = market + "_" + advice.name().toLowerCase(Locale.ROOT);
            change.put(advice, after - before);
            values.put(stem, after);
            values.put(stem + "_change", after - before);
            values.put(stem + UP, after > before ? 1.0 : 0.0);
            if (advice == Advice.MOST_BOUGHT) {
                values.put(stem + "_variety", phase.variety() - world.firstVariety());
            }
        }
        values.put(
                market + "_discount",
                change.getOrDefault(Advice.MOST_BOUGHT, Double.NaN)
                        - change.getOrDefault(Advice.DISCOUNTED, Double.NaN));
    }

    private static void concentrateOnly(String market, Market world, double salience, Map<String, Double> values) {
        values.put(market + "_before", gini(world.firstSales()));
        values.put(
                market + "_most_bought",
                gini(world.advised(Advice.MOST_BOUGHT, salience).sales()));
    }

    /** The share of purchases that were suggested, and the share of these that would have come anyway. */
    private static void match(String market, Market world, double salience, Map<String, Double> values) {
        for (Advice advice : List.of(Advice.MOST_BOUGHT, Advice.BEST_SELLER)) {
            Market.Phase phase = world.advised(advice, salience);
            values.put(quantity(market, advice, "taken", salience), (double) phase.suggested() / phase.purchases());
            values.put(quantity(market, advice, "anyway", salience), (double) phase.anyway() / phase.suggested());
        }
    }

    private static String quantity(String market, Advice advice, String what, double salience) {
        return market + "_" + advice.name().toLowerCase(Locale.ROOT) + "_" + what + "_"
                + String.format(Locale.ROOT, "%.0f", salience);
    }

    private static Found found(List<Map<String, Double>> runs, String quantity) {
        double[] values = values(runs, quantity);
        return quantity.endsWith(UP) ? Found.share(quantity, values) : Found.of(quantity, values);
    }

    private static Estimate estimate(List<Map<String, Double>> runs, String quantity) {
        return Estimate.of(values(runs, quantity));
    }

    private static double[] values(List<Map<String, Double>> runs, String quantity) {
        return runs.stream()
                .mapToDouble(run -> run.getOrDefault(quantity, Double.NaN))
                .toArray();
    }

    private static double gini(int[] sales) {
        return Concentration.gini(Concentration.ranked(sales)).value();
    }

    private static List<Curve> curves(List<Map<String, Double>> runs, double[] saliences) {
        List<Curve> curves = new ArrayList<>();
        for (String what : List.of("taken", "anyway")) {
            for (String market : List.of("captive", "outside")) {
                for (Advice advice : List.of(Advice.MOST_BOUGHT, Advice.BEST_SELLER)) {
                    List<Curve.Point> points = Arrays.stream(saliences)
                            .mapToObj(delta ->
                                    Curve.Point.of(delta, estimate(runs, quantity(market, advice, what, delta))))
                            .toList();
                    curves.add(new Curve(what, market + "_" + advice.name().toLowerCase(Locale.ROOT), points));
                }
            }
        }
        return curves;
    }
}
