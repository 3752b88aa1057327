package org.uptakelab.benchmarks;

import java.util.Map;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.item.ItemSimilarity;
import org.uptakelab.recommender.item.ItemTrainer;
import org.uptakelab.setting.Values;
import org.uptakelab.shopper.Choice;
import org.uptakelab.shopper.Examination;
import org.uptakelab.shopper.OwnSearch;
import org.uptakelab.shopper.ShopperSpec;
import org.uptakelab.simulation.RunSpec;
import org.uptakelab.world.Utility;
import org.uptakelab.world.World;
import org.uptakelab.world.WorldSpec;

/** The shop of the default scenario at the end of its twin run, with {@code item-llr} trained on all of it. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls open() before any benchmark.
public class DefaultShop {
    static final int ROUNDS = 40;
    static final int WARMUP = 10;
    static final Scenario SCENARIO = new Scenario(
            "default",
            new WorldSpec(2000, 500, 8, 8, 0.5, 0.8, 0.5),
            new ShopperSpec(0.5, 1.0, 0.5, 0.0, 2.0, 5, 1.0, 0.5, 0.5, 0.0, false),
            new RecommenderSpec("item-llr", 10, 1, new Values(Map.of())),
            new RunSpec(ROUNDS, WARMUP, 20, 1L));

    Ledger ledger;
    Shop shop;
    ItemSet[] owned;
    OwnSearch ownSearch;
    Examination examination;
    Choice choice;
    Recommender itemLlr;
    private int next;

    /** Runs the twin and trains the recommender. */
    @Setup(Level.Trial)
    public void open() {
        Keys keys = new Keys(SCENARIO.run().seed(), 1);
        Replication replication = new Replication(SCENARIO, 1);
        World world = replication.world();
        ShopperSpec shopper = SCENARIO.shopper();
        ledger = replication.twin().ledger();
        owned = owned(ledger);
        ownSearch = new OwnSearch(world, shopper, keys);
        examination = new Examination(shopper, SCENARIO.recommender().slateSize(), keys);
        choice = new Choice(
                new Utility(world, shopper.taste(), shopper.appeal(), shopper.priceSensitivity()), shopper, keys);
        shop = new Shop(world.catalog(), world.users(), shopper.repeatPurchases(), keys);
        itemLlr = trainer().begin(shop).train(ledger, ROUNDS);
    }

    static Trainer trainer() {
        return ItemTrainer.of(ItemSimilarity.LLR);
    }

    /** The next user: all in turn, so that no slate stays in the processor's cache. */
    int nextUser() {
        next = next + 1 == owned.length ? 0 : next + 1;
        return next;
    }

    static ItemSet[] owned(Ledger ledger) {
        ItemSet[] owned = new ItemSet[ledger.userCount()];
        for (int user = 0; user < owned.length; user++) {
            owned[user] = new ItemSet();
        }
        for (int visit = 0; visit < ledger.visits(); visit++) {
            if (ledger.bought(visit) != Ledger.NOTHING) {
                owned[ledger.user(visit)].add(ledger.bought(visit));
            }
        }
        return owned;
    }
}
