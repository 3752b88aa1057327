package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.experiment.SettingOverride;

/** The set in {@code datasets/} is what the command in its README still makes. */
class DatasetFilesTest {
    private static final Path SHIPPED = Path.of("datasets", "small-shop");
    private static final List<SettingOverride> CUT_DOWN = List.of(
            new SettingOverride("--set", "world.users", "200"),
            new SettingOverride("--set", "world.items", "80"),
            new SettingOverride("--set", "run.rounds", "20"),
            new SettingOverride("--set", "run.warmup", "6"));

    @Test
    void theShippedSetIsMadeAgainToTheByte() throws IOException {
        Scenario scenario = ScenarioFile.read(Path.of("seeds", "amazon.yaml"), List.of(CUT_DOWN));
        Replication first = new Replication(scenario, 1);
        Map<String, OutputFolder.Text> files = new DatasetFiles(
                        scenario,
                        first.world(),
                        first.run(scenario.recommender().name()).ledger())
                .files();
        assertEquals(shippedNames(), new TreeSet<>(files.keySet()));
        for (Map.Entry<String, OutputFolder.Text> file : files.entrySet()) {
            StringWriter text = new StringWriter();
            file.getValue().writeTo(text);
            assertEquals(Files.readString(SHIPPED.resolve(file.getKey())), text.toString(), file.getKey());
        }
    }

    private static Set<String> shippedNames() throws IOException {
        try (var files = Files.list(SHIPPED)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
