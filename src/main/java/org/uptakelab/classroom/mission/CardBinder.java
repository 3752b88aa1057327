package org.uptakelab.classroom.mission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.recommender.RecommenderKind;
import org.uptakelab.recommender.RecommenderKind.Trait;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.RealText;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.UserError;

/** Makes a mission card of what its file holds, and collects every problem on the way. */
final class CardBinder {
    private static final int MOST_LEVERS = 6;
    private static final int MOST_VALUES = 201;
    private static final int LONGEST_TEXT = 600;
    private static final Set<String> KEYS = Set.of("goal", "levers", "map", "settings", "texts");
    private static final Setting PRICE =
            Setting.real("shop." + MissionRun.PRICE, 1.0, Range.between(0.1, 10), "all prices times this");
    /** Recommenders that are too slow for a lesson, the same as another, or not for visitors. */
    private static final Set<String> LEFT_OUT = RecommenderKind.ALL.stream()
            .filter(kind -> kind.is(Trait.TASTE) || kind.is(Trait.OPERATOR_ONLY))
            .map(RecommenderKind::name)
            .collect(Collectors.toSet());

    private final String source;
    private final List<String> problems = new ArrayList<>();

    CardBinder(String source) {
        this.source = source;
    }

    MissionCard bind(String key, Map<?, ?> content) {
        if (!key.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            complain("its name must be small letters, digits and hyphens, at most 40, but is " + shown(key) + ".");
        }
        known("the card", content, KEYS);
        Goal goal = goal(map(content, "goal", "goal"));
        Map<?, ?> scales = map(content, "levers", "levers");
        List<Lever> levers = levers(scales);
        Map<?, ?> axes = map(content, "map", "map");
        known("map", axes, Set.of("x", "y"));
        List<String> names = scales.keySet().stream().map(String::valueOf).toList();
        String x = word(axes, "x", "map.x", names);
        String y = word(axes, "y", "map.y", names);
        if (x.equals(y) && !x.isEmpty()) {
            complain("map.x and map.y must be two different levers, but both are " + x + ".");
        }
        Map<String, String> settings = settings(optionalMap(content, "settings"), names);
        Map<String, Map<String, String>> texts = texts(optionalMap(content, "texts"));
        MissionCard card = new MissionCard(key, goal, levers, x, y, settings, texts);
        if (problems.isEmpty()) {
            tryOut(card);
        }
        if (!problems.isEmpty()) {
            throw new UserError(problems);
        }
        return card;
    }

    /** The settings must make a scenario: the lab's own reader tells what is wrong with it. */
    private void tryOut(MissionCard card) {
        try {
            MissionRun.scenario(card, card.complete(Map.of()));
        } catch (UserError e) {
            problems.addAll(e.messages());
        }
    }

    private Goal goal(Map<?, ?> goal) {
        known("goal", goal, Set.of("measure", "atLeast", "highest", "condition"));
        String measure = word(goal, "measure", "goal.measure", MissionCard.MEASURES);
        boolean highest = Boolean.TRUE.equals(goal.get("highest"));
        Double atLeast = goal.get("atLeast") == null ? null : number(goal, "atLeast", "goal.atLeast");
        if (highest == (atLeast != null)) {
            complain("goal must hold either atLeast: a number, or highest: true, but holds "
                    + (highest ? "both" : "neither") + ".");
        }
        Map<?, ?> condition = optionalMap(goal, "condition");
        if (condition.isEmpty()) {
            return new Goal(measure, atLeast, null, null);
        }
        known("goal.condition", condition, Set.of("measure", "atLeast"));
        return new Goal(
                measure,
                atLeast,
                word(condition, "measure", "goal.condition.measure", MissionCard.MEASURES),
                number(condition, "atLeast", "goal.condition.atLeast"));
    }

    private List<Lever> levers(Map<?, ?> content) {
        List<Lever> levers = new ArrayList<>();
        content.forEach((key, value) -> {
            Setting setting = setting("levers", key);
            if (setting != null && value instanceof Map<?, ?> scale) {
                Lever lever = lever(String.valueOf(key), setting, scale);
                if (lever != null) {
                    levers.add(lever);
                }
            } else if (setting != null) {
                complain("levers." + key + " must hold min, max and step, or choices, but holds none.");
            }
        });
        if (levers.size() < 2 && problems.isEmpty() || levers.size() > MOST_LEVERS) {
            complain("levers must be 2 to " + MOST_LEVERS + ", but are " + levers.size() + ".");
        }
        return levers;
    }

    private @Nullable Lever lever(String key, Setting setting, Map<?, ?> scale) {
        String place = "levers." + key;
        switch (setting.type()) {
            case WORD -> {
                return word(key, setting, place, scale);
            }
            case INTEGER, REAL -> {
                return number(key, setting, place, scale);
            }
            case LONG, BOOLEAN, WORDS, TEXT -> {
                complain(place + " must be a number or a word, but is "
                        + setting.type().words() + ".");
                return null;
            }
        }
        throw new IllegalStateException("unknown type " + setting.type());
    }

    private @Nullable Lever word(String key, Setting setting, String place, Map<?, ?> scale) {
        known(place, scale, Set.of("choices", "start"));
        List<String> allowed = setting.choices().stream()
                .filter(choice -> !LEFT_OUT.contains(choice))
                .toList();
        List<String> choices = new ArrayList<>();
        if (scale.get("choices") instanceof List<?> list) {
            list.forEach(choice -> choices.add(oneOf(String.valueOf(choice), place + ".choices", allowed)));
        }
        if (choices.size() < 2 || choices.stream().distinct().count() < choices.size()) {
            complain(place + ".choices must be at least two different words, but are " + shown(scale.get("choices"))
                    + ".");
            return null;
        }
        return new Lever(
                key,
                Lever.WORD,
                null,
                null,
                null,
                List.copyOf(choices),
                word(scale, "start", place + ".start", choices));
    }

    private @Nullable Lever number(String key, Setting setting, String place, Map<?, ?> scale) {
        known(place, scale, Set.of("min", "max", "step", "start"));
        int before = problems.size();
        double min = number(scale, "min", place + ".min");
        double max = number(scale, "max", place + ".max");
        double step = number(scale, "step", place + ".step");
        double start = number(scale, "start", place + ".start");
        if (problems.size() > before) {
            return null;
        }
        boolean whole = setting.type() == Setting.Type.INTEGER;
        if (step <= 0 || min >= max || (max - min) / step > MOST_VALUES - 1) {
            complain(place + " must have min below max and a step that makes at most " + MOST_VALUES
                    + " values, but is " + shown(scale) + ".");
            return null;
        }
        if (!setting.range().contains(min) || !setting.range().contains(max)) {
            complain(place + " must stay " + setting.range().rule() + ", but goes from " + RealText.of(min) + " to "
                    + RealText.of(max) + ".");
            return null;
        }
        if (whole && (min != StrictMath.rint(min) || step != StrictMath.rint(step))) {
            complain(place + " must have whole numbers as min and step, but is " + shown(scale) + ".");
            return null;
        }
        Lever lever = new Lever(key, whole ? Lever.INTEGER : Lever.REAL, min, max, step, null, start);
        try {
            return new Lever(key, lever.type(), min, max, step, null, lever.value(start));
        } catch (UserError e) {
            complain(place + ".start: " + e.getMessage());
            return null;
        }
    }

    private Map<String, String> settings(Map<?, ?> content, List<String> levers) {
        Map<String, String> settings = new TreeMap<>();
        content.forEach((key, value) -> {
            Setting setting = setting("settings", key);
            String name = String.valueOf(key);
            if (setting != null && name.equals(MissionRun.PRICE)) {
                complain("settings." + name + " must be a lever, but is a setting. Maybe move it to levers.");
            } else if (levers.contains(name)) {
                complain(name + " must be a lever or a setting, but is both. Maybe delete it in settings.");
            } else if (setting != null) {
                settings.put(name, value instanceof Double real ? RealText.of(real) : String.valueOf(value));
            }
        });
        return settings;
    }

    /** A setting that a card may touch: any of the lab but those that are the same on every mission. */
    private @Nullable Setting setting(String where, @Nullable Object key) {
        String name = String.valueOf(key);
        if (name.equals(MissionRun.PRICE)) {
            return PRICE;
        }
        Map<String, Setting> open = new LinkedHashMap<>();
        Scenario.SETTINGS.stream()
                .filter(setting -> !MissionRun.FIXED.containsKey(setting.key()))
                .forEach(setting -> open.put(setting.key(), setting));
        Setting setting = open.get(name);
        if (MissionRun.FIXED.containsKey(name)) {
            complain(where + "." + name + " is " + MissionRun.FIXED.get(name)
                    + " on every mission and cannot be changed. Maybe delete it.");
        } else if (setting == null) {
            complain(where + "." + shown(name) + " must be a setting of the lab or price, but is not."
                    + NearestWord.advice(name, open.keySet()));
        }
        return setting;
    }

    private Map<String, Map<String, String>> texts(Map<?, ?> content) {
        Map<String, Map<String, String>> texts = new TreeMap<>();
        known("texts", content, Set.of("en", "de"));
        content.forEach((language, value) -> {
            if (value instanceof Map<?, ?> words) {
                String place = "texts." + language;
                known(place, words, Set.of("name", "task"));
                Map<String, String> text = new TreeMap<>();
                for (String part : List.of("name", "task")) {
                    text.put(part, text(words, part, place + "." + part));
                }
                texts.put(String.valueOf(language), text);
            } else {
                complain("texts." + shown(language) + " must hold name and task, but is " + shown(value) + ".");
            }
        });
        return texts;
    }

    private String text(Map<?, ?> map, String key, String place) {
        Object value = map.get(key);
        if (value instanceof String text && !text.isBlank() && text.length() <= LONGEST_TEXT) {
            return text;
        }
        complain(place + " must be a text of at most " + LONGEST_TEXT + " letters, but is " + shown(value) + ".");
        return "";
    }

    private String word(Map<?, ?> map, String key, String place, List<String> allowed) {
        Object value = map.get(key);
        return value == null
                ? missing(place, "one of " + String.join(", ", allowed))
                : oneOf(String.valueOf(value), place, allowed);
    }

    private String oneOf(String word, String place, List<String> allowed) {
        if (!allowed.contains(word)) {
            complain(place + " must be one of " + String.join(", ", allowed) + ", but is " + shown(word) + "."
                    + NearestWord.advice(word, allowed));
        }
        return word;
    }

    private double number(Map<?, ?> map, String key, String place) {
        Object value = map.get(key);
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        complain(place + " must be a number, but is " + shown(value) + ".");
        return Double.NaN;
    }

    private String missing(String place, String rule) {
        complain(place + " must be " + rule + ", but is missing.");
        return "";
    }

    private Map<?, ?> map(Map<?, ?> content, String key, String place) {
        if (content.get(key) instanceof Map<?, ?> map) {
            return map;
        }
        complain(place + " must hold keys, but is " + shown(content.get(key)) + ".");
        return Map.of();
    }

    private Map<?, ?> optionalMap(Map<?, ?> content, String key) {
        return content.get(key) == null ? Map.of() : map(content, key, key);
    }

    private void known(String place, Map<?, ?> map, Set<String> keys) {
        for (Object key : map.keySet()) {
            if (!keys.contains(String.valueOf(key))) {
                complain(shown(key) + " is not a key of " + place + "; its keys are "
                        + keys.stream().sorted().collect(Collectors.joining(", ")) + "."
                        + NearestWord.advice(
                                String.valueOf(key), keys.stream().sorted().toList()));
            }
        }
    }

    private static String shown(@Nullable Object value) {
        if (value == null) {
            return "missing";
        }
        String text = Objects.toString(value).replaceAll("\\p{Cntrl}", " ");
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private void complain(String problem) {
        problems.add(source + ": " + problem);
    }
}
