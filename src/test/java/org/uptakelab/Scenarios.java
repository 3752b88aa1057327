package org.uptakelab;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.setting.Setting;
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

    /** A scenario with the given values by full key. */
    public static Scenario with(Map<String, Object> values) {
        Map<String, Object> left = new HashMap<>(values);
        Scenario scenario = new Scenario(
                "test",
                group(WorldSpec.class, WorldSpec.SETTINGS, left),
                group(ShopperSpec.class, ShopperSpec.SETTINGS, left),
                group(RecommenderSpec.class, RecommenderSpec.SETTINGS, left),
                group(RunSpec.class, RunSpec.SETTINGS, left));
        refuseUnknown(left.keySet());
        return scenario;
    }

    /** The group {@code world}. */
    public static WorldSpec world(Object... pairs) {
        return only(WorldSpec.class, WorldSpec.SETTINGS, pairs);
    }

    /** The group {@code shopper}. */
    public static ShopperSpec shopper(Object... pairs) {
        return only(ShopperSpec.class, ShopperSpec.SETTINGS, pairs);
    }

    /** The group {@code recommender}. */
    public static RecommenderSpec recommender(Object... pairs) {
        return only(RecommenderSpec.class, RecommenderSpec.SETTINGS, pairs);
    }

    /** The group {@code run}. */
    public static RunSpec run(Object... pairs) {
        return only(RunSpec.class, RunSpec.SETTINGS, pairs);
    }

    /** Keys and values in turn, as a map. */
    public static Map<String, Object> values(Object... pairs) {
        Map<String, Object> values = new HashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            values.put((String) pairs[index], pairs[index + 1]);
        }
        return values;
    }

    private static <T> T only(Class<T> type, List<Setting> settings, Object... pairs) {
        Map<String, Object> left = values(pairs);
        T group = group(type, settings, left);
        refuseUnknown(left.keySet());
        return group;
    }

    private static <T> T group(Class<T> type, List<Setting> settings, Map<String, Object> left) {
        Object[] arguments = settings.stream()
                .map(setting -> {
                    Object given = left.remove(setting.key());
                    return given == null ? setting.fallback() : given;
                })
                .toArray();
        try {
            @SuppressWarnings("unchecked") // A record has one canonical constructor, and no other here.
            Constructor<T> constructor = (Constructor<T>) type.getConstructors()[0];
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void refuseUnknown(Set<String> keys) {
        if (!keys.isEmpty()) {
            throw new AssertionError("No such keys: " + keys);
        }
    }
}
