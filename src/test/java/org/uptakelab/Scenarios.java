package org.uptakelab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;
import org.uptakelab.shopper.ShopperSpec;
import org.uptakelab.simulation.RunSpec;
import org.uptakelab.world.WorldSpec;

/**
 * Scenarios and their groups for tests: every key at its default but those given.
 */
public final class Scenarios {
    private Scenarios() {}

    /** A scenario; {@code pairs} are full keys and values in turn, for example {@code "shopper.search", 3}. */
    public static Scenario with(Object... pairs) {
        return with(values(pairs));
    }

    /** A scenario with what all tests of a class share, and more, which goes over it; both are keys and values in turn. */
    public static Scenario on(List<?> shared, Object... more) {
        List<Object> pairs = new ArrayList<>(shared);
        Collections.addAll(pairs, more);
        return with(pairs.toArray());
    }

    /** A scenario with the given values by full key. */
    public static Scenario with(Map<String, Object> values) {
        Set<String> unknown = new HashSet<>(values.keySet());
        Scenario.SETTINGS.forEach(setting -> unknown.remove(setting.key()));
        refuseUnknown(unknown);
        return Scenario.of("test", new Values(values));
    }

    /** The group {@code world}. */
    public static WorldSpec world(Object... pairs) {
        return only(WorldSpec::of, WorldSpec.SETTINGS, pairs);
    }

    /** The group {@code shopper}. */
    public static ShopperSpec shopper(Object... pairs) {
        return only(ShopperSpec::of, ShopperSpec.SETTINGS, pairs);
    }

    /** The group {@code recommender}. */
    public static RecommenderSpec recommender(Object... pairs) {
        return only(RecommenderSpec::of, RecommenderSpec.SETTINGS, pairs);
    }

    /** The group {@code run}. */
    public static RunSpec run(Object... pairs) {
        return only(RunSpec::of, RunSpec.SETTINGS, pairs);
    }

    /** Keys and values in turn, as a map. */
    public static Map<String, Object> values(Object... pairs) {
        Map<String, Object> values = new HashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            values.put((String) pairs[index], pairs[index + 1]);
        }
        return values;
    }

    private static <T> T only(Function<Values, T> type, List<Setting> settings, Object... pairs) {
        Map<String, Object> left = values(pairs);
        T group = group(type, settings, left);
        refuseUnknown(left.keySet());
        return group;
    }

    private static <T> T group(Function<Values, T> type, List<Setting> settings, Map<String, Object> left) {
        Map<String, Object> given = new HashMap<>();
        for (Setting setting : settings) {
            Object value = left.remove(setting.key());
            if (value != null) {
                given.put(setting.key(), value);
            }
        }
        return type.apply(new Values(given));
    }

    private static void refuseUnknown(Set<String> keys) {
        if (!keys.isEmpty()) {
            throw new AssertionError("No such keys: " + keys);
        }
    }
}
