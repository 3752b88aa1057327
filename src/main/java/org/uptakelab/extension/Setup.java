package org.uptakelab.extension;

import org.uptakelab.random.Keys;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.setting.Values;
import org.uptakelab.shopper.ShopperSpec;
import org.uptakelab.simulation.RunSpec;
import org.uptakelab.world.Utility;
import org.uptakelab.world.World;

/** What an arm of one replication stands on. Nothing here changes. */
public interface Setup {
    /** {@return seed and replication: those that world and people were drawn with} */
    Keys keys();

    /** {@return the luck of the moment: who comes when and what falls to whom; other than {@link #keys} where history is played again} */
    default Keys luck() {
        return keys();
    }

    /** {@return the hidden world} */
    World world();

    /** {@return the true utilities in that world} */
    Utility utility();

    /** {@return how people shop} */
    ShopperSpec shopper();

    /** {@return length and warm-up} */
    RunSpec run();

    /** {@return the recommender of the arm} */
    RecommenderSpec recommender();

    /** {@return the values of the keys of extensions; those not given have their defaults} */
    Values further();

    /**
     * A trainer without any extension around it.
     *
     * @param name name of a recommender; it is trained with the parameters of the scenario
     * @return the trainer
     */
    Trainer plain(String name);

    /** {@return the trainer of the arm without any extension around it} */
    default Trainer plain() {
        return plain(recommender().name());
    }
}
