package org.uptakelab.extension;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.uptakelab.experiment.RecommenderNames;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.measure.ArmRun;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.setting.Values;
import org.uptakelab.shopper.ShopperSpec;
import org.uptakelab.shopper.Valuation;
import org.uptakelab.simulation.Run;
import org.uptakelab.simulation.RunSpec;
import org.uptakelab.simulation.Simulation;
import org.uptakelab.simulation.Surroundings;
import org.uptakelab.world.Utility;
import org.uptakelab.world.World;
import org.uptakelab.world.WorldGenerator;

/** Studies for tests of extensions: the first replication of a scenario, run with an extension around its trainer. */
public final class Studies {
    private Studies() {}

    /** A study of a scenario in which one extension is there. */
    public static Study of(Scenario scenario, Extension extension) {
        Keys keys = new Keys(scenario.run().seed(), 1);
        World world = new WorldGenerator(scenario.world(), keys).generate();
        Utility utility = new Utility(
                world,
                scenario.shopper().taste(),
                scenario.shopper().appeal(),
                scenario.shopper().priceSensitivity());
        Ready ready = new Ready(scenario, keys, keys, world, utility);
        boolean turned = extension.concerns(scenario.further());
        Trainer trainer = turned ? extension.around(ready.plain(), ready) : ready.plain();
        Valuation always = Valuation.always(utility);
        Simulation simulation = new Simulation(
                world,
                scenario.shopper(),
                scenario.run(),
                scenario.recommender().slateSize(),
                scenario.recommender().retrainEvery(),
                keys,
                turned ? extension.valuation(always, ready) : always,
                turned ? extension.surroundings(ready) : () -> Surroundings.PLAIN);
        Run twin = simulation.runTwin();
        Run arm = simulation.run(twin, trainer);
        ArmRun material =
                new ArmRun(world.catalog(), scenario.run(), keys, arm, twin, simulation.foresee(twin, trainer));
        Function<Keys, Simulation> otherLuck = luck -> simulation.under(
                luck,
                turned
                        ? extension.surroundings(new Ready(scenario, keys, luck, world, utility))
                        : () -> Surroundings.PLAIN);
        return new Ended(ready, trainer, simulation, extension, otherLuck, material, arm, twin);
    }

    private record Ready(Scenario scenario, Keys keys, Keys luck, World world, Utility utility) implements Setup {
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
            return RecommenderNames.trainer(scenario.recommender().withName(name), utility);
        }
    }

    private record Ended(
            Setup setup,
            Trainer trainer,
            Simulation simulation,
            Extension extension,
            Function<Keys, Simulation> otherLuck,
            ArmRun material,
            Run arm,
            Run twin)
            implements Study {
        @Override
        public Trainer trainerWithout(Extension left) {
            return setup.plain();
        }

        @Override
        public Trainer trainerWith(Extension one, UnaryOperator<Trainer> instead) {
            Trainer changed = instead.apply(setup.plain());
            return !isOurs(one) && extension.concerns(further()) ? extension.around(changed, setup) : changed;
        }

        @Override
        public Run runWithout(Extension left) {
            return isOurs(left) ? runWith(setup.plain()) : arm;
        }

        private boolean isOurs(Extension other) {
            return other.getClass() == extension.getClass();
        }

        @Override
        public Simulation simulationWithout(Extension left) {
            return simulation.under(keys(), () -> Surroundings.PLAIN);
        }

        @Override
        public Run reference(String name) {
            return runWith(setup.plain(name));
        }

        @Override
        public Course course(int number) {
            return Course.of(otherLuck, keys(), number);
        }
    }
}
