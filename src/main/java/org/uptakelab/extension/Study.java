package org.uptakelab.extension;

import java.util.function.UnaryOperator;
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

/** One replication of one arm that has ended, for the measures of an extension. Nothing here changes. */
public interface Study extends Setup {
    /** {@return what the arm stands on} */
    Setup setup();

    @Override
    default Keys keys() {
        return setup().keys();
    }

    @Override
    default Keys luck() {
        return setup().luck();
    }

    @Override
    default World world() {
        return setup().world();
    }

    @Override
    default Utility utility() {
        return setup().utility();
    }

    @Override
    default ShopperSpec shopper() {
        return setup().shopper();
    }

    @Override
    default RunSpec run() {
        return setup().run();
    }

    @Override
    default RecommenderSpec recommender() {
        return setup().recommender();
    }

    @Override
    default Values further() {
        return setup().further();
    }

    @Override
    default Trainer plain(String name) {
        return setup().plain(name);
    }

    /** {@return what happened, and what the measures of the core look at} */
    ArmRun material();

    /** {@return what happened} */
    Run arm();

    /** {@return what happened in the same world where nothing was ever shown} */
    Run twin();

    /** {@return the trainer of the arm, with the extensions that concern the scenario around it} */
    Trainer trainer();

    /**
     * The trainer of the arm with the extensions that concern the scenario around it, but one.
     *
     * @param left the extension that is left out
     * @return the trainer
     */
    Trainer trainerWithout(Extension left);

    /**
     * The trainer of the arm with the extensions that concern the scenario around it, and something else in place of one.
     *
     * @param one the extension in whose place it is put, whether it concerns the scenario or not
     * @param instead puts it around a trainer
     * @return the trainer
     */
    Trainer trainerWith(Extension one, UnaryOperator<Trainer> instead);

    /**
     * What happens with the {@linkplain #trainerWithout trainer of the arm without one extension}, in the same world and under the same
     * luck. It is run once a replication, however many ask for it.
     *
     * @param left the extension that is left out
     * @return what happens
     */
    Run runWithout(Extension left);

    /**
     * What happens under another recommender without any extension around it, in the same world and under the same luck: what arms
     * are held against. It is run once a replication, however many arms and extensions ask for it.
     *
     * @param name name of the recommender; it is trained with the parameters of the scenario
     * @return what happens
     */
    Run reference(String name);

    /**
     * The same world under other luck. Its twin is run once a replication, however many arms ask for it.
     *
     * @param number the number of the course, from 2; the replication itself is the first
     * @return the course
     */
    Course course(int number);

    /** {@return the shop of this replication, for further arms in the same world and under the same luck} */
    Simulation simulation();

    /**
     * The shop of this replication with what the extensions that concern the scenario change around visits, but one of them: another
     * shop, with a twin of its own.
     *
     * @param left the extension that is left out
     * @return the shop
     */
    Simulation simulationWithout(Extension left);

    /**
     * Runs one more arm in the same world and under the same luck.
     *
     * @param other its trainer
     * @return what happened
     */
    default Run runWith(Trainer other) {
        return simulation().run(twin(), other);
    }
}
