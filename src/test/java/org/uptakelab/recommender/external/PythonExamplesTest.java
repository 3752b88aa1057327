package org.uptakelab.recommender.external;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.Runner;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;
import org.uptakelab.recommender.RecommenderParameters;

/** The examples to copy give the slates of the lab's own recommenders, whole runs long. */
@Needs(Need.PYTHON)
class PythonExamplesTest {
    private static final String FOLDER = "src/examples/python";

    @TempDir
    private Path scratch = Path.of("");

    private static Scenario scenario(String program, String folder, String world) {
        return ScenarioFile.parse(
                "test",
                "{world: {" + world + "}, run: {rounds: 14, warmup: 4, replications: 2},"
                        + " recommender: {name: external, slateSize: 6, retrainEvery: 3, command: [python3, " + program
                        + "], folder: " + folder + "}}",
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "best_sellers.py, popular, 'users: 60, items: 30'",
        "item_cosine.py, item-cosine, 'users: 60, items: 30'",
        "item_cosine.py, item-cosine, 'users: 300, items: 12'",
    })
    void examplesRunTheSameShopAsTheLabsOwn(String program, String own, String world) {
        Replication replication = new Replication(scenario(program, FOLDER, world), 1);
        assertEquals(replication.run(own).ledger(), replication.run("external").ledger());
    }

    @Test
    void theScenarioToCopyFindsTheProgramBesideIt() {
        Scenario scenario = ScenarioFile.find(FOLDER + "/shop.yaml", List.of());
        assertEquals("external", scenario.recommender().name());
        assertEquals(FOLDER, scenario.recommender().parameters().text(RecommenderParameters.FOLDER));
    }

    /** A program with luck of its own, seeded once, in a shop that is served in several pieces. */
    @Test
    void resultsAreEqualOnAnyNumberOfThreads() throws IOException {
        Files.writeString(scratch.resolve("moody.py"), """
                import json, random, sys
                for line in sys.stdin:
                    message = json.loads(line)
                    if message["type"] == "start":
                        luck = random.Random(message["seed"])
                    elif message["type"] == "slates":
                        draws = [luck.randrange(12) for _ in message["visitors"]]
                        print(json.dumps({"slates": [[d] if d not in v["owned"] else []
                                                     for d, v in zip(draws, message["visitors"])]}))
                """);
        Scenario scenario = scenario("moody.py", scratch.toString(), "users: 4500, items: 12");
        List<ArmResult> alone = new Runner(1, ProgressListener.SILENT).run(List.of(scenario));
        List<ArmResult> together = new Runner(4, ProgressListener.SILENT).run(List.of(scenario));
        assertEquals(
                alone.get(0).replications().get(1).ratios(),
                together.get(0).replications().get(1).ratios());
        assertEquals(
                alone.get(0).replications().get(0).ratios(),
                together.get(0).replications().get(0).ratios());
        assertTrue(
                !alone.get(0)
                        .replications()
                        .get(0)
                        .ratios()
                        .equals(alone.get(0).replications().get(1).ratios()),
                "both replications have the same luck");
    }
}
