package org.uptakelab.reproduction.retail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.item.ItemSimilarity;
import org.uptakelab.recommender.item.ItemTrainer;
import org.uptakelab.recommender.item.ViewTrainer;
import org.uptakelab.setting.Values;
import org.uptakelab.shopper.Examination;
import org.uptakelab.shopper.OwnSearch;
import org.uptakelab.shopper.ShopperSpec;
import org.uptakelab.simulation.Run;
import org.uptakelab.simulation.RunSpec;
import org.uptakelab.simulation.Simulation;
import org.uptakelab.world.Utility;
import org.uptakelab.world.World;
import org.uptakelab.world.WorldGenerator;
import org.uptakelab.world.WorldSpec;

/** The experiment in one world: the same visits without a list, with the list from views, and with the list from purchases. */
final class RetailWorld {
    /** The arms, in the order of the published table. */
    static final List<String> ARMS = List.of("control", "view", "purchase");

    private final RetailSpec spec;
    private final Keys keys;
    private final World world;
    private final ShopperSpec shopper;
    private final RunSpec run;
    private final Kinds kinds;
    private final Browsing browsing;
    private final Mood mood;

    RetailWorld(RetailSpec spec, Keys keys) {
        this.spec = spec;
        this.keys = keys;
        this.world = new WorldGenerator(
                        WorldSpec.of(new Values(Map.of(
                                "world.users", spec.users(),
                                "world.items", spec.items(),
                                "world.zipf", spec.zipf()))),
                        keys)
                .generate();
        this.shopper = ShopperSpec.of(
                new Values(Map.of("shopper.attention", spec.attention(), "shopper.outside", spec.outside())));
        this.run = new RunSpec(spec.history() + spec.length(), spec.history(), 1, 0);
        this.kinds = Kinds.of(world, spec.kinds(), spec.mixing(), keys);
        this.browsing = new Browsing(world, kinds, spec.staying(), keys);
        this.mood =
                new Mood(spec, keys, new Utility(world, shopper.taste(), shopper.appeal(), shopper.priceSensitivity()));
    }

    /** What is measured in each arm, by quantity and arm, with lists on pages of products. */
    Map<String, Double> measure() {
        List<Ledger> arms = arms(true, ofViews(), PageList.ofPurchases());
        List<Sales> purchases = arms.stream().map(this::purchases).toList();
        List<Sales> views = arms.stream().map(this::views).toList();
        Map<String, Double> measured = new LinkedHashMap<>();
        concentration("purchases", byKind(purchases), measured);
        concentration("views", byKind(views), measured);
        concentration("purchases_product", purchases, measured);
        concentration("views_product", views, measured);
        individual("purchases", byKind(purchases), measured);
        individual("views", byKind(views), measured);
        amount("purchases", "buyers", purchases, measured);
        amount("views", "viewers", views, measured);
        for (String arm : ARMS) {
            measured.put("breadth_" + arm, breadth(measured, arm));
        }
        return measured;
    }

    /** What is measured with the lab's own lists, made for each person. */
    Map<String, Double> measureAtHome() {
        Map<String, Double> measured = new LinkedHashMap<>();
        concentration(
                "home",
                byKind(arms(false, ViewTrainer.of(ItemSimilarity.LLR), ItemTrainer.of(ItemSimilarity.LLR)).stream()
                        .map(this::purchases)
                        .toList()),
                measured);
        return measured;
    }

    private List<Ledger> arms(boolean onPages, Trainer ofViews, Trainer ofPurchases) {
        Simulation shop = new Simulation(
                world, shopper, run, spec.list(), 1, keys, mood, () -> new RetailShop(browsing, mood, onPages));
        Run control = shop.runTwin();
        return Stream.of(control, shop.run(control, ofViews), shop.run(control, ofPurchases))
                .map(Run::ledger)
                .toList();
    }

    /** "Who viewed this also viewed". */
    private Trainer ofViews() {
        return new PageList(shop -> clickstream(1)::upTo);
    }

    private Clickstream clickstream(int fromRound) {
        return new Clickstream(
                new OwnSearch(world, shopper, keys),
                browsing,
                new Examination(shopper, spec.list(), keys),
                world.users(),
                fromRound);
    }

    private Sales purchases(Ledger ledger) {
        return Sales.of(ledger, run.warmup() + 1, world.items());
    }

    private Sales views(Ledger ledger) {
        return Sales.of(clickstream(run.warmup() + 1).upTo(ledger, run.rounds()), run.warmup() + 1, world.items());
    }

    private List<Sales> byKind(List<Sales> arms) {
        return arms.stream().map(sales -> sales.byKind(kinds)).toList();
    }

    private void concentration(String what, List<Sales> arms, Map<String, Double> measured) {
        int fewest = arms.stream().mapToInt(Sales::size).min().orElseThrow();
        for (int arm = 0; arm < arms.size(); arm++) {
            // The same lots in each arm.
            double gini = arms.get(arm).gini(fewest, spec.draws(), keys.stream(Purpose.RETAIL_CUT, 0, 0));
            measured.put("gini_" + what + "_" + ARMS.get(arm), gini);
        }
    }

    private void individual(String what, List<Sales> arms, Map<String, Double> measured) {
        for (int arm = 0; arm < arms.size(); arm++) {
            measured.put(
                    "individual_" + what + "_" + ARMS.get(arm), arms.get(arm).individualGini());
        }
    }

    private void amount(String what, String people, List<Sales> arms, Map<String, Double> measured) {
        for (int arm = 0; arm < arms.size(); arm++) {
            Sales sales = arms.get(arm);
            String name = "_" + ARMS.get(arm);
            measured.put(what + "_per_user" + name, (double) sales.size() / world.users());
            measured.put(what + "_per_buyer" + name, (double) sales.size() / sales.people());
            measured.put(people + name, (double) sales.people() / world.users());
        }
    }

    /** How many subcategories a person looks into, by the Gini coefficients within persons, for one that a buyer buys from. */
    private static double breadth(Map<String, Double> measured, String arm) {
        return (1 - value(measured, "individual_views_" + arm)) / (1 - value(measured, "individual_purchases_" + arm));
    }

    private static double value(Map<String, Double> measured, String quantity) {
        return Objects.requireNonNull(measured.get(quantity));
    }
}
