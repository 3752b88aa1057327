package org.uptakelab.recommender;

import java.util.List;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;

/**
 * A way to learn recommendations from a ledger.
 *
 * <p>It is a service: a jar that names an implementation in {@code META-INF/services/org.uptakelab.recommender.Trainer} is a
 * plugin of the lab. Such a class is public, has a public constructor without parameters, and says its {@link #name}; what else
 * it can say has a default.
 */
@FunctionalInterface
public interface Trainer {
    /**
     * Begins to learn for one run. Runs go on at the same time: what they learn must be kept apart.
     *
     * @param shop what is known beforehand
     * @return the training of that run, without a purchase so far
     */
    Training begin(Shop shop);

    /** {@return the name by which scenarios ask for this trainer of a plugin; empty for the lab's own, whose names it knows} */
    default String name() {
        return "";
    }

    /** {@return how the trainer of a plugin scores an item for a user, in a sentence or two; shown by uptake recommenders} */
    default String meaning() {
        return "";
    }

    /** {@return the keys of group {@code recommender} that the trainer of a plugin reads, each with default, range and meaning} */
    default List<Setting> parameters() {
        return List.of();
    }

    /**
     * The trainer of a plugin with the values that a scenario gives to its parameters.
     *
     * @param values a value for each of {@link #parameters}
     * @return a trainer with these values; this one, if it has no parameters
     */
    default Trainer with(Values values) {
        return this;
    }
}
