package org.uptakelab.experiment;

import java.util.List;
import java.util.function.UnaryOperator;
import org.uptakelab.extension.Extension;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Family;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.shopper.Valuation;
import org.uptakelab.simulation.Simulation;
import org.uptakelab.world.Utility;
import org.uptakelab.world.World;
import org.uptakelab.world.WorldGenerator;

/** What the arms of a replication are made of: its world, the shop in it, and trainers with the extensions around them. */
final class Arms {
    private final Scenario scenario;
    private final Family family;
    private final Keys keys;
    private final World world;
    private final Utility utility;
    private final Valuation valuation;

    /** Draws the world. */
    Arms(Scenario scenario, int replication, Family family) {
        this.scenario = scenario;
        this.family = family;
        this.keys = new Keys(scenario.run().seed(), replication);
        this.world = new WorldGenerator(scenario.world(), keys).generate();
        this.utility = new Utility(
                world,
                scenario.shopper().taste(),
                scenario.shopper().appeal(),
                scenario.shopper().priceSensitivity());
        this.valuation = Extensions.valuation(scenario, utility, () -> ownSetup());
    }

    /** {@return the hidden world} */
    World world() {
        return world;
    }

    /** {@return seed and replication} */
    Keys keys() {
        return keys;
    }

    /** {@return the shop, in which the extensions that the scenario turns a key of are at work} */
    Simulation simulation() {
        RecommenderSpec recommender = scenario.recommender();
        return new Simulation(
                world,
                scenario.shopper(),
                scenario.run(),
                recommender.slateSize(),
                recommender.retrainEvery(),
                keys,
                valuation,
                Extensions.surroundings(scenario, List.of(), this::ownSetup));
    }

    /** The shop under other luck, or with some extensions left out. */
    Simulation like(Simulation shop, Keys luck, List<Extension> left) {
        return shop.under(
                luck, Extensions.surroundings(scenario, left, () -> ownSetup().under(luck)));
    }

    /** The trainer of an arm with the extensions around it that concern the scenario. */
    Trainer trainer(String recommender) {
        return trainer(setup(recommender), List.of());
    }

    /** The same, some extensions left out. */
    Trainer trainer(ArmSetup arm, List<Extension> left) {
        return Extensions.around(scenario, arm.plain(), left, () -> arm);
    }

    /** The same, with something else in the place of one extension. */
    Trainer trainer(ArmSetup arm, Extension one, UnaryOperator<Trainer> instead) {
        return Extensions.around(scenario, arm.plain(), one, instead, () -> arm);
    }

    /** What the arm of a recommender stands on; it may be named with its base, as in {@code profit(item-cosine)}. */
    ArmSetup setup(String recommender) {
        Scenario arm = scenario.withRecommender(recommender);
        return new ArmSetup(
                keys,
                keys,
                world,
                utility,
                arm,
                name -> RecommenderNames.trainer(arm.recommender().withName(name), valuation, family));
    }

    private ArmSetup ownSetup() {
        return setup(scenario.recommender().name());
    }
}
