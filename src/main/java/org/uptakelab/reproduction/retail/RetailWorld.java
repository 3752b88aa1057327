package org.uptakelab.reproduction.retail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.item.ItemSimilarity;
import org.uptakelab.recommender.item.ItemTrainer;
import org.uptakelab.recommender.item.ViewTrainer;
import org.uptakelab.reproduction.Parameters;
import org.uptakelab.setting.Values;
import org.uptakelab.shopper.Examination;
import org.uptakelab.shopper.OwnSearch;
import org.uptakelab.shopper.ShopperSpec;
import org.uptakelab.shopper.Valuation;
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

    private final Keys keys;
    private final World world;
    private final ShopperSpec shopper;
    private final RunSpec run;
    private final int slateSize;
    private final int draws;
    private final Simulation onPages;
    private final Simulation onHome;

    RetailWorld(Parameters parameters, Keys keys) {
        this.keys = keys;
        this.world = new WorldGenerator(
                        WorldSpec.of(new Values(Map.of(
                                "world.users", parameters.whole("users"),
                                "world.items", parameters.whole("items"),
                                "world.zipf", parameters.real("zipf")))),
                        keys)
                .generate();
        this.shopper = ShopperSpec.of(new Values(Map.of("shopper.attention", parameters.real("attention"))));
        this.run = new RunSpec(
                parameters.whole("history") + parameters.whole("length"), parameters.whole("history"), 1, 0);
        this.slateSize = parameters.whole("list");
        this.draws = parameters.whole("draws");
        this.onPages = new Simulation(
                world,
                shopper,
                run,
                slateSize,
                1,
                keys,
                Valuation.always(new Utility(world, shopper.taste(), shopper.appeal(), shopper.priceSensitivity())),
                ProductPage::new);
        this.onHome = new Simulation(world, shopper, run, slateSize, 1, keys);
    }

    /** What is measured in each arm, by quantity and arm: on pages of products, and with the lab's own lists for each person. */
    Map<String, Double> measure() {
        List<Ledger> pages = arms(onPages, ofViews(), PageList.ofPurchases());
        List<Ledger> home = arms(onHome, ViewTrainer.of(ItemSimilarity.LLR), ItemTrainer.of(ItemSimilarity.LLR));
        Map<String, Double> measured = new LinkedHashMap<>();
        measure(0, "purchases", pages.stream().map(this::purchases).toList(), measured);
        measure(1, "views", pages.stream().map(this::views).toList(), measured);
        measure(2, "home", home.stream().map(this::purchases).toList(), measured);
        return measured;
    }

    private static List<Ledger> arms(Simulation shop, Trainer ofViews, Trainer ofPurchases) {
        Run control = shop.runTwin();
        return Stream.of(control, shop.run(control, ofViews), shop.run(control, ofPurchases))
                .map(Run::ledger)
                .toList();
    }

    /** "Who viewed this also viewed". */
    private Trainer ofViews() {
        return new PageList(shop -> clickstream()::upTo);
    }

    private Clickstream clickstream() {
        return new Clickstream(
                new OwnSearch(world, shopper, keys), new Examination(shopper, slateSize, keys), world.users());
    }

    private Sales purchases(Ledger ledger) {
        return Sales.of(ledger, run.warmup() + 1, world.items());
    }

    private Sales views(Ledger ledger) {
        return Sales.of(clickstream().upTo(ledger, run.rounds()), run.warmup() + 1, world.items());
    }

    private void measure(int kind, String what, List<Sales> arms, Map<String, Double> measured) {
        int fewest = arms.stream().mapToInt(Sales::size).min().orElseThrow();
        for (int arm = 0; arm < arms.size(); arm++) {
            Sales sales = arms.get(arm);
            String name = "_" + ARMS.get(arm);
            // The same lots in each arm.
            double gini = sales.gini(fewest, draws, keys.stream(Purpose.RETAIL_CUT, kind, 0));
            measured.put("gini_" + what + name, gini);
            measured.put("individual_" + what + name, sales.individualGini());
            measured.put(what + "_per_user" + name, (double) sales.size() / world.users());
            measured.put(what + "_per_buyer" + name, (double) sales.size() / sales.people());
        }
    }
}
