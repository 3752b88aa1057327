package org.uptakelab.extension;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.uptakelab.measure.Ratio;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;
import org.uptakelab.shopper.Valuation;
import org.uptakelab.simulation.Surroundings;

/**
 * An extension of the model beyond its core: keys, what they change, and measures. It holds no state: what belongs to one run lives
 * in what it makes for that run.
 */
public interface Extension {
    /** {@return its keys, in old groups of a scenario or in one of its own; with all of them at their defaults it changes nothing} */
    List<Setting> settings();

    /** {@return the names of the measures that it can take, none of them a measure of the core or of another extension} */
    List<String> measures();

    /**
     * Whether a scenario turns one of its keys.
     *
     * @param further the further values of the scenario
     * @return true if one of them is not at its default
     */
    default boolean concerns(Values further) {
        return settings().stream().anyMatch(setting -> !further.of(setting).equals(setting.fallback()));
    }

    /**
     * What of other extensions it pays no heed to. Whatever it does not name it goes together with.
     *
     * @return keys that are refused beside its own, and where its measures are taken
     */
    default List<Unheeded> unheeded() {
        return List.of();
    }

    /**
     * The trainer as this extension lets an arm use it: with less data, late, beside advertisements. Called only if the extension
     * {@linkplain #concerns concerns} the scenario.
     *
     * @param trainer the trainer of the arm, perhaps with other extensions around it
     * @param setup what the arm stands on
     * @return the trainer itself, or one around it
     */
    default Trainer around(Trainer trainer, Setup setup) {
        return trainer;
    }

    /**
     * What items are worth at a visit. Called only if the extension concerns the scenario.
     *
     * @param valuation what they are worth without this extension, perhaps with others
     * @param setup what the replication stands on; its recommender is that of the scenario
     * @return the valuation itself, or one around it
     */
    default Valuation valuation(Valuation valuation, Setup setup) {
        return valuation;
    }

    /**
     * What it changes around the visits of a run. Called once for a replication, and only if the extension concerns the scenario.
     *
     * @param setup what the replication stands on; its recommender is that of the scenario. What happens at a visit hangs on its luck, what
     *     the world is like on its keys
     * @return makes the surroundings of a run, fresh ones for each; always {@link Surroundings#PLAIN} if nothing is changed
     */
    default Supplier<Surroundings> surroundings(Setup setup) {
        return () -> Surroundings.PLAIN;
    }

    /**
     * Takes its measures. Called only if the extension concerns the scenario, or somebody asks for one of its measures by name.
     *
     * @param study one replication of one arm
     * @return each of {@link #measures} by name
     */
    default Map<String, Ratio> measure(Study study) {
        return Map.of();
    }
}
