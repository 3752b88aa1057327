package org.uptakelab.experiment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.uptakelab.recommender.Family;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.UserError;
import org.uptakelab.yaml.Printable;
import org.uptakelab.yaml.TextFile;
import org.uptakelab.yaml.YamlNode;
import org.uptakelab.yaml.YamlText;

/**
 * Reads scenarios from YAML files: four groups of optional keys, an empty file being the default scenario. All problems of a
 * file are told at once, each with its place, the key, its rule and the value found.
 */
public final class ScenarioFile {
    private static final String SEEDS = "/org/uptakelab/seeds/";

    /** The names of the scenarios that come with the lab. */
    public static final List<String> SEED_NAMES =
            List.of("amazon", "amazon-foresight", "amazon-steered", "netflix", "placebo");

    private ScenarioFile() {}

    /**
     * Reads the scenario that a user names: a file, or, where there is no such file, one that comes with the lab, for example
     * {@code seeds/amazon.yaml}.
     *
     * @param file the file as the user wrote it
     * @param overrides values that go over those of the file, layer after layer, later layers winning
     * @return the scenario, named by the stem of the file
     * @throws UserError with every problem found
     */
    public static Scenario find(String file, List<List<SettingOverride>> overrides) {
        return find(file, overrides, Family.OF_THE_LAB, List.of());
    }

    /**
     * Reads a scenario as {@link #find(String, List)} does, to be run with several recommenders, which may have been brought along.
     *
     * @param file the file as the user wrote it
     * @param overrides values that go over those of the file, layer after layer, later layers winning
     * @param family the recommenders that can be named, with their parameters
     * @param arms the recommenders that it is to run with: the parameters of each may be given; none for its own alone
     * @return the scenario, named by the stem of the file
     * @throws UserError with every problem found
     */
    public static Scenario find(String file, List<List<SettingOverride>> overrides, Family family, List<String> arms) {
        return find(file).with(given(overrides), family, arms);
    }

    /**
     * Reads what a user names, as {@link #find(String, List)} does, to make several scenarios of it.
     *
     * @param file the file as the user wrote it
     * @return the template, named by the stem of the file
     * @throws UserError if there is no such file, or it is no YAML or plainly another kind of file than a scenario
     */
    public static ScenarioTemplate find(String file) {
        return template(file, text(file));
    }

    /**
     * The text of what a user names, as {@link #find(String)} reads it.
     *
     * @param file the file as the user wrote it
     * @return its text, comments included
     * @throws UserError if there is no such file
     */
    public static String text(String file) {
        Path path = TextFile.path(file);
        Optional<String> seed = Files.exists(path) ? Optional.empty() : seed(path);
        return seed.orElseGet(() -> TextFile.read(path, "a scenario"));
    }

    /**
     * A scenario that comes with the lab, whatever files there are.
     *
     * @param name its name, for example {@code amazon}
     * @param overrides values that go over its own, layer after layer, later layers winning
     * @return the scenario
     * @throws UserError if there is none of that name, or with every problem found
     */
    public static Scenario seed(String name, List<List<SettingOverride>> overrides) {
        if (!SEED_NAMES.contains(name)) {
            throw new UserError("The shops that come with the lab are " + String.join(", ", SEED_NAMES) + ", but "
                    + Printable.of(name) + " is not among them." + NearestWord.advice(name, SEED_NAMES));
        }
        return seed(name).with(given(overrides));
    }

    /**
     * A scenario that comes with the lab, whatever files there are, to make several scenarios of it.
     *
     * @param name its name, one of {@link #SEED_NAMES}
     * @return the template, named so
     */
    public static ScenarioTemplate seed(String name) {
        String file = name + ".yaml";
        return template(file, TextFile.resource(SEEDS + file).orElseThrow());
    }

    private static Optional<String> seed(Path path) {
        Path name = path.getFileName();
        return name != null && path.normalize().equals(Path.of("seeds").resolve(name))
                ? TextFile.resource(SEEDS + name)
                : Optional.empty();
    }

    /**
     * Reads a scenario from a file.
     *
     * @param file the file
     * @param overrides values that go over those of the file, layer after layer, later layers winning
     * @return the scenario, named by the stem of the file
     * @throws UserError with every problem found
     */
    public static Scenario read(Path file, List<List<SettingOverride>> overrides) {
        return parse(file.toString(), TextFile.read(file, "a scenario"), overrides);
    }

    /**
     * Reads a scenario from text.
     *
     * @param source the name of the text in messages, for example a file
     * @param text the text
     * @param overrides values that go over those of the text, layer after layer, later layers winning
     * @return the scenario, named by the stem of the source
     * @throws UserError with every problem found
     */
    public static Scenario parse(String source, String text, List<List<SettingOverride>> overrides) {
        return template(source, text).with(given(overrides));
    }

    /**
     * A text that was read already, to make several scenarios of it.
     *
     * @param source the name of the text in messages, for example a file
     * @param text the text
     * @return the template, named by the stem of the source
     * @throws UserError if it is no YAML, or plainly another kind of file than a scenario
     */
    public static ScenarioTemplate template(String source, String text) {
        return YamlText.read(source, ScenarioTemplate.KIND, text)
                .map(root -> template(source, root))
                .orElseGet(() -> ScenarioTemplate.ofDefaults(stem(source)));
    }

    private static ScenarioTemplate template(String source, YamlNode root) {
        FileKind.SCENARIO.refuseOther(source, root);
        return ScenarioTemplate.of(stem(source), root);
    }

    private static List<List<GivenValue>> given(List<List<SettingOverride>> overrides) {
        return overrides.stream()
                .map(layer -> layer.stream().map(SettingOverride::given).toList())
                .toList();
    }

    /**
     * The default scenario with values over it.
     *
     * @param name its name
     * @param overrides the values, layer after layer, later layers winning
     * @return the scenario
     * @throws UserError with every problem found
     */
    public static Scenario ofDefaults(String name, List<List<SettingOverride>> overrides) {
        return ofDefaults(name, overrides, List.of());
    }

    /**
     * The default scenario with values over it, to be run with several recommenders.
     *
     * @param name its name
     * @param overrides the values, layer after layer, later layers winning
     * @param arms the recommenders that it is to run with: the parameters of each may be given
     * @return the scenario
     * @throws UserError with every problem found
     */
    public static Scenario ofDefaults(String name, List<List<SettingOverride>> overrides, List<String> arms) {
        return ofDefaults(name, overrides, Family.OF_THE_LAB, arms);
    }

    /**
     * The default scenario with values over it, to be run with several recommenders that may have been brought along.
     *
     * @param name its name
     * @param overrides the values, layer after layer, later layers winning
     * @param family the recommenders that can be named, with their parameters
     * @param arms the recommenders that it is to run with: the parameters of each may be given
     * @return the scenario
     * @throws UserError with every problem found
     */
    public static Scenario ofDefaults(
            String name, List<List<SettingOverride>> overrides, Family family, List<String> arms) {
        return ScenarioTemplate.ofDefaults(name).with(given(overrides), family, arms);
    }

    /**
     * The folder of a file: what stands before its name.
     *
     * @param file the file
     * @return the folder; empty if the file is named without one
     */
    static String folder(String file) {
        int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
        boolean root = slash == 0 || slash > 0 && file.charAt(slash - 1) == ':';
        return slash < 0 ? "" : file.substring(0, root ? slash + 1 : slash);
    }

    /**
     * The name of a scenario: the name of its file without folder and extension.
     *
     * @param file the file
     * @return the stem
     */
    public static String stem(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
