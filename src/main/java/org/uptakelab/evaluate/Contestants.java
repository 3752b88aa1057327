package org.uptakelab.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uptakelab.experiment.RecommenderNames;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.experiment.SettingOverride;
import org.uptakelab.recommender.Family;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.UserError;
import org.uptakelab.yaml.Printable;

/** The recommenders of an evaluation, by their names. */
public final class Contestants {
    /** The recommenders that take part where none are named. */
    public static final List<String> DEFAULT = List.of(
            "random",
            "popular-recent",
            "item-llr",
            "item-llr-signed",
            "item-tanimoto",
            "item-cosine",
            "user-tanimoto",
            "user-llr",
            "als");

    private static final String SHOWN = "it learns from what was shown, which a log of purchases does not tell";
    private static final String PRICES =
            "it weighs scores with prices, and an evaluation asks for good lists at any price";
    private static final Map<String, String> CANNOT = Map.of(
            "oracle", "it looks at the hidden world, and a real log has none",
            "profit", PRICES,
            "welfare", SHOWN,
            "view-item-llr", SHOWN,
            "view-item-cosine", SHOWN);

    private static final Map<String, String> WITHOUT_EFFECT = Map.of(
            "recommender.name", "--recommender names the recommenders",
            "recommender.slateSize", "--list sets the length of the lists",
            "recommender.retrainEvery", "each recommender is trained once on each training part");

    private Contestants() {}

    /**
     * The recommenders of some names; the best sellers come first, named or not.
     *
     * @param names their names
     * @param settings what is set of group {@code recommender}
     * @param family the recommenders that can be named
     * @return the recommenders
     * @throws UserError with every name that is unknown, cannot take part or is there twice, and every setting that is wrong
     */
    public static List<Contestant> of(List<String> names, List<SettingOverride> settings, Family family) {
        Set<String> problems = new LinkedHashSet<>();
        for (SettingOverride setting : settings) {
            String instead = WITHOUT_EFFECT.get(setting.key());
            if (instead != null) {
                problems.add("--set must name what changes an evaluation, but names " + setting.key()
                        + ". Maybe leave it out: " + instead + ".");
            }
            if (!setting.key().startsWith("recommender.")) {
                problems.add("--set must be recommender.key=value in an evaluation, but names " + setting.key()
                        + ". Maybe leave it out: a real log has no world and no shoppers to set.");
            }
        }
        List<Contestant> contestants = new ArrayList<>();
        for (String name : withYardstick(names, problems)) {
            if (family.named(name).isEmpty()) {
                problems.add(unknown(name, family));
                continue;
            }
            if (CANNOT.containsKey(name)) {
                problems.add(name + " cannot be evaluated on a log: " + CANNOT.get(name) + ".");
                continue;
            }
            SettingOverride named = new SettingOverride("--recommender", "recommender.name", name);
            try {
                Scenario scenario =
                        ScenarioFile.ofDefaults("evaluation", List.of(settings, List.of(named)), family, names);
                contestants.add(new Contestant(
                        name,
                        family.trainer(scenario.recommender())
                                .orElseGet(() -> RecommenderNames.trainer(scenario.recommender()))));
            } catch (UserError error) {
                problems.addAll(error.messages());
            }
        }
        if (!problems.isEmpty()) {
            throw new UserError(List.copyOf(problems));
        }
        return contestants;
    }

    private static String unknown(String name, Family family) {
        List<String> able = family.names().stream()
                .filter(known -> !CANNOT.containsKey(known))
                .toList();
        String nearest = NearestWord.of(name, able)
                .map(word -> "you meant " + word + ", or ")
                .orElse("");
        return "--recommender must be one of " + String.join(", ", able) + ", but is " + Printable.of(name) + ". Maybe "
                + nearest + "it comes with a plugin: --plugin my.jar.";
    }

    private static Set<String> withYardstick(List<String> names, Set<String> problems) {
        Set<String> all = new LinkedHashSet<>();
        all.add(Contestant.YARDSTICK);
        Set<String> named = new LinkedHashSet<>();
        for (String name : names) {
            if (!named.add(name)) {
                problems.add("--recommender must name each recommender once, but names " + name + " twice.");
            }
            all.add(name);
        }
        return all;
    }
}
