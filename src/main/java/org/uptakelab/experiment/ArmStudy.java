package org.uptakelab.experiment;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Study;
import org.uptakelab.measure.ArmRun;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.setting.Values;
import org.uptakelab.shopper.ShopperSpec;
import org.uptakelab.simulation.Run;
import org.uptakelab.simulation.RunSpec;
import org.uptakelab.simulation.Simulation;
import org.uptakelab.world.Utility;
import org.uptakelab.world.World;

/** An arm of a replication that has ended, as the measures of extensions see it. */
record ArmStudy(
        ArmSetup setup,
        Function<List<Extension>, Trainer> trainers,
        Function<String, Run> references,
        Simulation simulation,
        Supplier<ArmRun> materials,
        Run arm,
        Run twin)
        implements Study {
    @Override
    public ArmRun material() {
        return materials.get();
    }

    @Override
    public Trainer trainer() {
        return trainers.apply(List.of());
    }

    @Override
    public Trainer trainerWithout(Extension left) {
        return trainers.apply(List.of(left));
    }

    @Override
    public Run reference(String name) {
        return references.apply(name);
    }

    @Override
    public Keys keys() {
        return setup.keys();
    }

    @Override
    public World world() {
        return setup.world();
    }

    @Override
    public Utility utility() {
        return setup.utility();
    }

    @Override
    public ShopperSpec shopper() {
        return setup.shopper();
    }

    @Override
    public RunSpec run() {
        return setup.run();
    }

    @Override
    public RecommenderSpec recommender() {
        return setup.recommender();
    }

    @Override
    public Values further() {
        return setup.further();
    }

    @Override
    public Trainer plain(String name) {
        return setup.plain(name);
    }
}
