package org.uptakelab.recommender.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.experiment.SettingOverride;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.Family;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.report.Reference;
import org.uptakelab.setting.UserError;

class PluginsTest {
    private static final List<SettingOverride> SMALL = List.of(
            new SettingOverride("test", "world.users", "60"),
            new SettingOverride("test", "world.items", "20"),
            new SettingOverride("test", "run.rounds", "8"),
            new SettingOverride("test", "run.warmup", "3"));

    @TempDir
    private Path scratch = Path.of("");

    @Test
    void theExampleRunsWithItsParameter() throws IOException {
        try (Plugins plugins = Plugins.load(List.of(PluginFile.jar(PluginFile.EXAMPLE, scratch)))) {
            List<String> names = plugins.family().names();
            assertEquals("next-item", names.get(names.size() - 1));
            assertEquals(RecommenderSpec.NAMES, names.subList(0, names.size() - 1));
            Ledger remembersTwo = ledger(plugins, List.of());
            Ledger remembersOne = ledger(plugins, List.of(new SettingOverride("test", "recommender.memory", "1")));
            assertEquals(remembersTwo, ledger(plugins, List.of()));
            assertTrue(!remembersTwo.equals(remembersOne), "memory changes nothing");
        }
    }

    private static Ledger ledger(Plugins plugins, List<SettingOverride> more) {
        Scenario scenario = ScenarioFile.find(
                PluginFile.EXAMPLE.resolve("shop.yaml").toString(), List.of(SMALL, more), plugins.family(), List.of());
        return new Replication(scenario, 1, plugins.family()).run("next-item").ledger();
    }

    @Test
    void parametersOfAPluginKeepTheirRules() throws IOException {
        try (Plugins plugins = Plugins.load(List.of(PluginFile.jar(PluginFile.EXAMPLE, scratch)))) {
            SettingOverride none = new SettingOverride("--set", "recommender.memory", "0");
            UserError error = assertThrows(UserError.class, () -> ledger(plugins, List.of(none)));
            assertEquals(
                    List.of("--set: recommender.memory must be a whole number at least 1, but is 0."),
                    error.messages());
        }
    }

    /** A reader of the reference learns of a plugin what its author says, and of its parameters what is checked. */
    @Test
    void theReferenceTellsOfPluginsToo() throws IOException {
        try (Plugins plugins = Plugins.load(List.of(PluginFile.jar(PluginFile.EXAMPLE, scratch)))) {
            Family family = plugins.family();
            String told =
                    Reference.recommenders(List.of(family.named("next-item").orElseThrow()), family, Locale.ENGLISH);
            assertTrue(
                    told.contains("how often the item was bought right after one of the visitor's last purchases."),
                    told);
            assertTrue(told.contains("memory = 1 (whole, ≥ 1): how many of the last purchases count."), told);
        }
    }

    @Test
    void withoutPluginsThereAreTheRecommendersOfTheLab() {
        try (Plugins plugins = Plugins.load(List.of())) {
            assertEquals(RecommenderSpec.NAMES, plugins.family().names());
        }
    }

    @Test
    void filesThatAreNoPluginsAreToldAllAtOnce() throws IOException {
        Path missing = scratch.resolve("missing.jar");
        Path text = Files.writeString(scratch.resolve("text.jar"), "no zip");
        Path empty = Files.createDirectories(scratch.resolve("empty"));
        UserError error = assertThrows(UserError.class, () -> Plugins.load(List.of(missing, text, empty)));
        assertEquals(3, error.messages().size());
        assertTrue(error.messages().get(0).contains("there is no file " + missing));
        assertTrue(error.messages().get(1).contains(text + " cannot be read as one"));
        assertTrue(error.messages()
                .get(2)
                .contains(empty + " has no file META-INF/services/org.uptakelab.recommender.Trainer. Maybe add it"));
    }

    @Test
    void classesThatCannotBeUsedAreNamedWithTheReason() throws IOException {
        Path failing = PluginFile.folder(
                scratch,
                "Failing",
                "public class Failing implements Trainer {"
                        + "public Failing() { throw new IllegalStateException(\"no licence\"); }"
                        + "public Training begin(Shop shop) { return null; } }");
        String said = String.join(
                " ",
                assertThrows(UserError.class, () -> Plugins.load(List.of(failing)))
                        .messages());
        assertTrue(said.contains(failing.toString()) && said.contains("Failing") && said.contains("no licence"), said);

        Files.writeString(failing.resolve("META-INF/services/org.uptakelab.recommender.Trainer"), "not.There\n");
        String missing = String.join(
                " ",
                assertThrows(UserError.class, () -> Plugins.load(List.of(failing)))
                        .messages());
        assertTrue(missing.contains("Provider not.There not found"), missing);
    }

    @Test
    void aNameOfTheLabIsTaken() throws IOException {
        Path thief = PluginFile.folder(
                scratch,
                "Thief",
                "public class Thief implements Trainer { public String name() { return \"popular\"; }"
                        + "public Training begin(Shop shop) { return null; } }");
        assertEquals(
                List.of(
                        "The recommender Thief must have a name of its own, but the lab has a popular itself. Maybe let its"
                                + " method name() return my-popular."),
                assertThrows(UserError.class, () -> Plugins.load(List.of(thief)))
                        .messages());
    }
}
