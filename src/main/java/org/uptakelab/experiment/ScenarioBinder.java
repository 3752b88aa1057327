package org.uptakelab.experiment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.uptakelab.recommender.Family;
import org.uptakelab.recommender.RecommenderParameters;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.setting.Conflict;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.UserError;
import org.uptakelab.setting.Values;
import org.uptakelab.shopper.ShopperSpec;
import org.uptakelab.simulation.RunSpec;
import org.uptakelab.world.WorldSpec;
import org.uptakelab.yaml.Place;
import org.uptakelab.yaml.Printable;
import org.uptakelab.yaml.Problems;

/**
 * Makes a scenario of the values given, the last one given of a key winning and defaults filling the rest, and collects every
 * problem on the way.
 */
final class ScenarioBinder {
    private static final List<String> KEYS =
            Scenario.SETTINGS.stream().map(Setting::key).toList();
    private static final List<String> GROUPS =
            Scenario.SETTINGS.stream().map(Setting::group).distinct().toList();

    private final Family family;
    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private final Problems problems = new Problems();
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, GivenValue> given = new HashMap<>();
    private final Map<String, Integer> layers = new HashMap<>();
    private final List<String> unusable = new ArrayList<>();
    private final Map<Integer, String> recommenders = new HashMap<>();
    private int layer;

    /**
     * A binder.
     *
     * @param before problems found before anything was bound, told with its own
     * @param family the recommenders that can be named
     */
    ScenarioBinder(Problems before, Family family) {
        this.family = family;
        problems.addAll(before);
        family.settings(Scenario.SETTINGS).forEach(setting -> settings.put(setting.key(), setting));
    }

    /** Every name of a group. */
    static List<String> groups() {
        return GROUPS;
    }

    private void complain(Place place, String message) {
        problems.complain(place, message);
    }

    /** What to say of a group that no scenario has. */
    static String unknownGroup(String group) {
        Stream<String> names = Stream.concat(GROUPS.stream(), KEYS.stream());
        String advice = NearestWord.of(group, names.toList())
                .or(() -> keyNamed(group))
                .map(name -> name.contains(".") ? inItsGroup(name) : " Maybe you meant " + name + ".")
                .orElse("");
        return Printable.of(group) + " is not a group of a scenario; the groups are " + String.join(", ", GROUPS) + "."
                + advice;
    }

    private static String inItsGroup(String key) {
        Setting setting = Scenario.SETTINGS.get(KEYS.indexOf(key));
        return " Maybe you meant " + setting.name() + " in the group " + setting.group() + ".";
    }

    /** Values that go over all given before; a key may be given once among them. */
    void layer(Collection<GivenValue> newValues) {
        layer++;
        newValues.forEach(this::put);
    }

    private void put(GivenValue value) {
        Setting setting = settings.get(value.key());
        if (setting == null) {
            unknownKey(value);
            return;
        }
        GivenValue earlier = given.get(value.key());
        if (earlier != null && Objects.equals(layers.get(value.key()), layer)) {
            complain(
                    value.keyPlace(),
                    value.key() + " is given twice" + firstGiven(earlier) + ". Maybe delete one of them.");
            return;
        }
        given.put(value.key(), value);
        layers.put(value.key(), layer);
        if (value.key().equals(UnreadParameter.NAME)) {
            recommenders.put(layer, value.text());
        }
        Object parsed = SettingParser.parse(setting, value, message -> complain(value.place(), message));
        if (parsed == null) {
            unusable.add(value.key());
        } else {
            values.put(value.key(), parsed);
        }
    }

    private static String firstGiven(GivenValue earlier) {
        return earlier.keyPlace().line() == 0
                ? ", first as " + earlier.shown()
                : ", first in line " + earlier.keyPlace().line();
    }

    private void unknownKey(GivenValue value) {
        String key = value.key();
        String group = key.substring(0, Math.max(0, key.indexOf('.')));
        String name = key.substring(key.indexOf('.') + 1);
        List<String> siblings = settings.values().stream()
                .filter(setting -> setting.group().equals(group))
                .map(Setting::name)
                .toList();
        String there = siblings.isEmpty()
                ? "the groups are " + String.join(", ", GROUPS)
                : "the keys of " + group + " are " + String.join(", ", siblings);
        String advice = NearestWord.of(name, siblings)
                .map(sibling -> group + "." + sibling)
                .or(() -> keyNamed(name))
                .or(() -> firstOf(name))
                .or(() -> NearestWord.of(key, KEYS))
                .map(known -> " Maybe you meant " + known + ".")
                .orElse("");
        complain(value.keyPlace(), Printable.of(key) + " is not a key of a scenario; " + there + "." + advice);
    }

    /** The first key of the group that is named like a key that does not exist: who writes stock.forecast means forecast.method. */
    private static Optional<String> firstOf(String group) {
        return Scenario.SETTINGS.stream()
                .filter(setting -> setting.group().equals(group))
                .map(Setting::key)
                .findFirst();
    }

    private static Optional<String> keyNamed(String name) {
        List<String> names = Scenario.SETTINGS.stream().map(Setting::name).toList();
        return NearestWord.of(name, names).map(near -> KEYS.get(names.indexOf(near)));
    }

    /**
     * The scenario.
     *
     * @param name its name
     * @param arms the recommenders that it is to run with; none for its own alone
     * @throws UserError with every problem found
     */
    Scenario bind(String name, List<String> arms) {
        runWhereTheCommandStands();
        Values all = new Values(values).only(List.copyOf(settings.values()));
        Values core = all.without(Extensions.SETTINGS);
        WorldSpec world = WorldSpec.of(core);
        ShopperSpec shopper = ShopperSpec.of(core);
        RecommenderSpec recommender = RecommenderSpec.of(core);
        Values further = Scenario.turned(all.only(Extensions.SETTINGS));
        Scenario.conflicts(world, shopper, recommender, further).forEach(this::complain);
        RunSpec.conflict(all).ifPresent(this::complain);
        complainOfUnread(recommender, arms);
        problems.throwIfAny();
        return new Scenario(name, world, shopper, recommender, RunSpec.of(core), further);
    }

    /** A command that stands in a file runs in the folder of that file, unless another is given. */
    private void runWhereTheCommandStands() {
        GivenValue command = given.get(RecommenderParameters.COMMAND.key());
        if (command != null && command.place().line() > 0 && !given.containsKey(RecommenderParameters.FOLDER.key())) {
            values.put(
                    RecommenderParameters.FOLDER.key(),
                    ScenarioFile.folder(command.place().source()));
        }
    }

    /** A parameter that no recommender in play reads would be a lever that does nothing. */
    private void complainOfUnread(RecommenderSpec recommender, List<String> arms) {
        if (unusable.contains(UnreadParameter.NAME) || unusable.contains(RecommenderParameters.BASE.key())) {
            return;
        }
        for (Setting parameter : family.parameters()) {
            GivenValue value = given.get(parameter.key());
            if (value != null) {
                // What one source says may be for the recommender that the same source names, though another is run.
                String beside = recommenders.getOrDefault(layerOf(value), recommender.name());
                new UnreadParameter(parameter, recommender, arms, family)
                        .problem(beside)
                        .ifPresent(message -> complain(value.keyPlace(), message));
            }
        }
    }

    /** Tells a conflict where the value that was given last stands, unless one of the values is already known to be wrong. */
    private void complain(Conflict conflict) {
        if (conflict.keys().stream().anyMatch(unusable::contains)) {
            return;
        }
        GivenValue last = null;
        for (String key : conflict.keys()) {
            GivenValue value = given.get(key);
            if (value != null && (last == null || layerOf(value) > layerOf(last))) {
                last = value;
            }
        }
        String key = conflict.keys().get(0);
        String advice = given.containsKey(key) || conflict.message().contains(" Maybe ")
                ? ""
                : " Maybe set " + key + " too: it has its default.";
        complain(last == null ? Place.of("the defaults") : last.place(), conflict.message() + advice);
    }

    private int layerOf(GivenValue value) {
        return Objects.requireNonNull(layers.get(value.key()));
    }
}
