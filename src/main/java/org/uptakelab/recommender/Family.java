package org.uptakelab.recommender;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.UserError;

/**
 * The recommenders that scenarios can name: those of the lab and those that somebody brought along. Immutable.
 */
public final class Family {
    /** The recommenders of the lab alone. */
    public static final Family OF_THE_LAB = new Family(List.of());

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*");

    private final Map<String, Trainer> brought = new LinkedHashMap<>();
    private final List<RecommenderKind> kinds = new ArrayList<>(RecommenderKind.ALL);
    private final Map<String, Setting> settings = new LinkedHashMap<>();

    /**
     * The recommenders of the lab and others.
     *
     * @param trainers the others, each with a name of its own
     * @throws UserError with every name and parameter that cannot be
     */
    public Family(List<Trainer> trainers) {
        RecommenderSpec.SETTINGS.forEach(setting -> settings.put(setting.key(), setting));
        List<String> problems = new ArrayList<>();
        trainers.forEach(trainer -> add(trainer, problems));
        if (!problems.isEmpty()) {
            throw new UserError(problems);
        }
        settings.computeIfPresent(
                "recommender.name",
                (key, setting) -> Setting.word(key, (String) setting.fallback(), names(), setting.meaning()));
    }

    private void add(Trainer trainer, List<String> problems) {
        String type = trainer.getClass().getName();
        String name = trainer.name();
        Trainer earlier = brought.get(name);
        if (!RecommenderSpec.WORD.matcher(name).matches()) {
            problems.add("The name of a recommender must be lower-case letters, digits and hyphens, but that of " + type
                    + " is " + (name.isEmpty() ? "empty" : name)
                    + ". Maybe let its method name() return one such as my-recommender.");
        } else if (RecommenderKind.named(name).isPresent()) {
            problems.add("The recommender " + type + " must have a name of its own, but the lab has a " + name
                    + " itself. Maybe let its method name() return my-" + name + ".");
        } else if (earlier != null) {
            problems.add("Recommenders must have different names, but "
                    + earlier.getClass().getName() + " and " + type + " are both " + name
                    + ". Maybe leave out one of the plugins.");
        } else {
            brought.put(name, trainer);
            kinds.add(new RecommenderKind(
                    name,
                    trainer.parameters(),
                    Set.of(RecommenderKind.Trait.OPERATOR_ONLY, RecommenderKind.Trait.PROGRAM_ONLY)));
        }
        trainer.parameters().forEach(parameter -> add(parameter, type, problems));
    }

    private void add(Setting parameter, String type, List<String> problems) {
        Setting known = settings.get(parameter.key());
        if (!parameter.group().equals("recommender")
                || !KEY.matcher(parameter.name()).matches()) {
            problems.add("A parameter must be a key such as recommender.reach, but " + type + " has " + parameter.key()
                    + ".");
        } else if (known != null && !known.equals(parameter)) {
            problems.add("A parameter must mean the same to every recommender, but " + type + " and the lab, or another"
                    + " plugin, both have a " + parameter.key() + ". Maybe choose another name for it.");
        } else {
            settings.put(parameter.key(), parameter);
        }
    }

    /** {@return every recommender: those of the lab, from placebo to oracle, then the others} */
    public List<RecommenderKind> kinds() {
        return List.copyOf(kinds);
    }

    /** {@return the names of all recommenders, in the order of {@link #kinds}} */
    public List<String> names() {
        return kinds.stream().map(RecommenderKind::name).toList();
    }

    /** {@return the trainers that were brought along, in the order in which they came} */
    public List<Trainer> brought() {
        return List.copyOf(brought.values());
    }

    /**
     * What a recommender that was brought along says of itself.
     *
     * @param name its name
     * @return how it scores an item, without a full stop, or the name of its class; nothing for the lab's own
     */
    public Optional<String> meaning(String name) {
        return Optional.ofNullable(brought.get(name))
                .map(trainer -> trainer.meaning().isBlank()
                        ? trainer.getClass().getName()
                        : trainer.meaning().strip().replaceFirst("\\.$", ""));
    }

    /** {@return what only some recommenders read: the parameters of the lab's own, then those of the others} */
    public List<Setting> parameters() {
        return kinds.stream()
                .flatMap(kind -> kind.parameters().stream())
                .distinct()
                .toList();
    }

    /**
     * The recommender of a name.
     *
     * @param name the name
     * @return it, if there is one
     */
    public Optional<RecommenderKind> named(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /**
     * The settings of a scenario, with these of group {@code recommender}.
     *
     * @param all the settings of all groups
     * @return a copy in which the group {@code recommender} is that of this family
     */
    public List<Setting> settings(List<Setting> all) {
        List<Setting> mine = new ArrayList<>();
        for (Setting setting : all) {
            if (!setting.group().equals("recommender")) {
                mine.add(setting);
            } else if (setting.key().equals("recommender.name")) {
                mine.addAll(settings.values());
            } else if (!settings.containsKey(setting.key())) {
                mine.add(setting);
            }
        }
        return mine;
    }

    /**
     * The trainer of a recommender that was brought along, watched: slates that break a rule and failures are told in clear words.
     *
     * @param spec name and parameters
     * @return the trainer; nothing if the recommender is the lab's own
     */
    public Optional<Trainer> trainer(RecommenderSpec spec) {
        return Optional.ofNullable(brought.get(spec.name()))
                .map(trainer -> new WatchedTrainer(spec.name(), trainer.with(spec.parameters())));
    }
}
