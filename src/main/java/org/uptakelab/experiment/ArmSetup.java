package org.uptakelab.experiment;

import java.util.function.Function;
import org.uptakelab.extension.Setup;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.setting.Values;
import org.uptakelab.shopper.ShopperSpec;
import org.uptakelab.simulation.RunSpec;
import org.uptakelab.world.Utility;
import org.uptakelab.world.World;

/** What an arm of a replication stands on, as extensions see it. */
record ArmSetup(
        Keys keys, Keys luck, World world, Utility utility, Scenario scenario, Function<String, Trainer> trainers)
        implements Setup {
    /** The same under other luck. */
    ArmSetup under(Keys other) {
        return new ArmSetup(keys, other, world, utility, scenario, trainers);
    }

    @Override
    public ShopperSpec shopper() {
        return scenario.shopper();
    }

    @Override
    public RunSpec run() {
        return scenario.run();
    }

    @Override
    public RecommenderSpec recommender() {
        return scenario.recommender();
    }

    @Override
    public Values further() {
        return scenario.further();
    }

    @Override
    public Trainer plain(String name) {
        return trainers.apply(name);
    }
}
