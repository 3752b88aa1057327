package org.uptakelab.experiment;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uptakelab.recommender.RecommenderKind;
import org.uptakelab.recommender.RecommenderParameters;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.setting.RealText;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;
import org.uptakelab.shopper.ShopperSpec;
import org.uptakelab.simulation.RunSpec;
import org.uptakelab.world.WorldSpec;

/**
 * A scenario as the text of a scenario file: every key of the core with its effective value, in the order of the model, and keys of
 * extensions that are not at their defaults, but of the parameters of recommenders only those that its own reads, so that scenarios that run alike give equal texts. Reading the text gives the scenario
 * back, with the defaults for what it does not read.
 */
public final class ScenarioText {
    /** Texts that YAML reads as themselves. */
    private static final Pattern PLAIN = Pattern.compile("(?!null$)[a-z][a-z0-9-]*");

    private ScenarioText() {}

    /**
     * The text of a scenario.
     *
     * @param scenario the scenario; its name is not part of the text
     * @return YAML with all keys that matter, lines ended by {@code \n}
     */
    public static String of(Scenario scenario) {
        return of(scenario, List.of());
    }

    /**
     * The text of a scenario that several recommenders run, with the parameters that any of them reads.
     *
     * @param scenario the scenario; its name is not part of the text
     * @param recommenders the recommenders that run it beside its own
     * @return YAML with all keys that matter, lines ended by {@code \n}
     */
    public static String of(Scenario scenario, List<String> recommenders) {
        StringBuilder text = new StringBuilder();
        Set<String> idle = idle(scenario.recommender());
        recommenders.forEach(name -> idle.retainAll(idle(scenario.recommender().withName(name))));
        String open = "";
        for (Map.Entry<String, Object> value : everyValue(scenario).entrySet()) {
            if (!idle.contains(value.getKey())) {
                int dot = value.getKey().indexOf('.');
                String group = value.getKey().substring(0, dot);
                text.append(group.equals(open) ? "" : group + ":\n");
                text.append("  ").append(value.getKey().substring(dot + 1)).append(": ");
                text.append(written(value.getValue())).append('\n');
                open = group;
            }
        }
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
        Values further = scenario.further();
        put(WorldSpec.SETTINGS, scenario.world().values(), all);
        all.putAll(further.given("world"));
        put(ShopperSpec.SETTINGS, scenario.shopper().values(), all);
        all.putAll(further.given("shopper"));
        put(RecommenderSpec.SETTINGS, scenario.recommender().values(), all);
        all.putAll(scenario.recommender().brought());
        all.putAll(further.given("recommender"));
        // What is there already has stayed in its group; what is not is of a group that the core does not have.
        new TreeMap<>(further.given()).forEach(all::putIfAbsent);
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
                .or(() -> Extensions.SETTINGS.stream()
                        .filter(setting -> setting.key().equals(key))
                        .map(Setting::fallback)
                        .findFirst())
                .map(ScenarioText::written)
                .orElseThrow(
                        () -> new IllegalArgumentException("key must be a key of a scenario, but is " + key + "."));
    }

    private static void put(List<Setting> settings, List<Object> values, Map<String, Object> all) {
        for (int index = 0; index < settings.size(); index++) {
            all.put(settings.get(index).key(), values.get(index));
        }
    }

    /** The keys that make no difference to a recommender. */
    private static Set<String> idle(RecommenderSpec recommender) {
        Set<String> idle = RecommenderParameters.ALL.stream().map(Setting::key).collect(Collectors.toSet());
        recommender.reads().forEach(parameter -> idle.remove(parameter.key()));
        if (RecommenderKind.named(recommender.name()).isPresent()) {
            idle.addAll(recommender.brought().keySet());
        }
        return idle;
    }

    private static String written(Object value) {
        if (value instanceof List<?> words) {
            return words.stream().map(ScenarioText::written).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof String text && !PLAIN.matcher(text).matches()) {
            // What JSON puts in quotation marks, YAML reads as the same text.
            return "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
        }
        return value instanceof Double number ? RealText.of(number) : value.toString();
    }
}
