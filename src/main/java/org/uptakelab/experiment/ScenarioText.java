package org.uptakelab.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.setting.RealText;
import org.uptakelab.setting.Setting;
import org.uptakelab.shopper.ShopperSpec;
import org.uptakelab.simulation.RunSpec;
import org.uptakelab.world.WorldSpec;

/**
 * A scenario as the text of a scenario file: every key with its effective value, in the order of the model, so that equal
 * scenarios give equal texts. Reading the text gives the scenario back.
 */
public final class ScenarioText {
    private ScenarioText() {}

    /**
     * The text of a scenario.
     *
     * @param scenario the scenario; its name is not part of the text
     * @return YAML with all keys, lines ended by {@code \n}
     */
    public static String of(Scenario scenario) {
        StringBuilder text = new StringBuilder();
        write(WorldSpec.SETTINGS, scenario.world().values(), text);
        write(ShopperSpec.SETTINGS, scenario.shopper().values(), text);
        write(RecommenderSpec.SETTINGS, scenario.recommender().values(), text);
        scenario.recommender()
                .brought()
                .forEach((key, value) -> text.append("  ")
                        .append(key.substring(key.indexOf('.') + 1))
                        .append(": ")
                        .append(written(value))
                        .append('\n'));
        write(RunSpec.SETTINGS, scenario.run().values(), text);
        return text.toString();
    }

    /**
     * The values of a scenario.
     *
     * @param scenario the scenario
     * @return every value by group and key joined by a dot, in the order of the model
     */
    public static Map<String, Object> values(Scenario scenario) {
        return everyValue(scenario);
    }

    private static Map<String, Object> everyValue(Scenario scenario) {
        Map<String, Object> all = new LinkedHashMap<>();
        put(WorldSpec.SETTINGS, scenario.world().values(), all);
        put(ShopperSpec.SETTINGS, scenario.shopper().values(), all);
        put(RecommenderSpec.SETTINGS, scenario.recommender().values(), all);
        all.putAll(scenario.recommender().brought());
        put(RunSpec.SETTINGS, scenario.run().values(), all);
        return all;
    }

    /**
     * The value of one key, as the text of a scenario writes it.
     *
     * @param scenario the scenario
     * @param key group and name of the setting, joined by a dot
     * @return its effective value, for example {@code 0.3}
     * @throws IllegalArgumentException if there is no such key
     */
    public static String value(Scenario scenario, String key) {
        return Optional.ofNullable(everyValue(scenario).get(key))
                .map(ScenarioText::written)
                .orElseThrow(
                        () -> new IllegalArgumentException("key must be a key of a scenario, but is " + key + "."));
    }

    private static void put(List<Setting> settings, List<Object> values, Map<String, Object> all) {
        for (int index = 0; index < settings.size(); index++) {
            all.put(settings.get(index).key(), values.get(index));
        }
    }

    private static void write(List<Setting> settings, List<Object> values, StringBuilder text) {
        text.append(settings.get(0).group()).append(":\n");
        for (int index = 0; index < settings.size(); index++) {
            text.append("  ").append(settings.get(index).name()).append(": ");
            text.append(written(values.get(index))).append('\n');
        }
    }

    private static String written(Object value) {
        return value instanceof Double number ? RealText.of(number) : value.toString();
    }
}
