package org.uptakelab.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.recommender.Family;
import org.uptakelab.report.CellsCsv;
import org.uptakelab.sweep.LocalEngine;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepFile;
import org.uptakelab.sweep.SweepRunner;
import org.uptakelab.web.Binding;
import org.uptakelab.web.Site;

class ExperimentDeskTest {
    private static final String SMALL = """
            base:
              world: {users: 50, items: 30, segments: 2}
            vary:
              shopper.attention: [0.3, 0.9]
            recommenders: [none, item-llr]
            run: {rounds: 8, warmup: 3, replications: 3, seed: 5}
            measures: [taken_share, anyway_rate]
            """;
    /** It takes minutes, so that it can be stopped. */
    private static final String LONG = """
            base: amazon.yaml
            vary: {shopper.attention: {from: 0.1, to: 0.9, steps: 9}}
            run: {replications: 20}
            """;

    private final Site site;
    private final LabClient client;

    ExperimentDeskTest(@TempDir Path folder) {
        ExperimentLimits limits = new ExperimentLimits(LabLimits.USUAL, 12, 10, 1, 1, 2);
        site = Site.open(
                Binding.loopback(0),
                List.of(new LabRoutes(
                        LabLimits.USUAL,
                        new RunQueue(new QueueLimits(1, 1, 3, 3, 1e9, 600), 1, line -> {}),
                        new LogDesk(LogLimits.usual(), folder, line -> {}),
                        new ExperimentDesk(limits))));
        client = new LabClient(site);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private LabClient.Answer post(String text) {
        try {
            return client.post(
                    "experiments",
                    new ObjectMapper().writeValueAsString(Map.of("source", "my trial.yaml", "text", text)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> problems(String text) {
        LabClient.Answer answer = post(text);
        assertEquals(400, answer.status(), answer::text);
        List<String> problems = new ArrayList<>();
        answer.json().get("error").get("problems").forEach(problem -> problems.add(problem.asText()));
        return problems;
    }

    @Test
    void itsCellsAreThoseOfTheCommandLine() throws IOException {
        LabClient.Answer begun = post(SMALL);
        assertEquals(201, begun.status(), begun::text);
        assertEquals(2, begun.json().get("points").asInt());
        String id = begun.json().get("id").asText();
        assertEquals("done", client.finish(id));
        Sweep sweep = SweepFile.parse(Path.of("my-trial.yaml"), SMALL, List.of(), Family.OF_THE_LAB);
        StringWriter cells = new StringWriter();
        CellsCsv.of(new SweepRunner(new LocalEngine(1, ProgressListener.SILENT, Family.OF_THE_LAB)).run(sweep))
                .writeTo(cells);
        assertEquals(
                cells.toString(), client.get("runs/" + id + "/files/cells.csv").text());
        assertEquals(4, client.messages(id, "done").get(0).get("rows").size());
        assertEquals(6, client.messages(id, "done").get(0).get("worlds").asInt());
        assertTrue(client.messages(id, "progress").stream()
                .allMatch(progress -> progress.get("total").asInt() == 2));
    }

    @Test
    void everyFileOfTheListCanBeHadAndTheExperimentGivesItselfAgain() {
        String id = post(SMALL).json().get("id").asText();
        client.finish(id);
        List<String> names = new ArrayList<>();
        for (JsonNode file : client.get("runs/" + id + "/files").json().get("files")) {
            names.add(file.get("name").asText());
        }
        assertTrue(
                names.containsAll(List.of(
                        "cells.csv",
                        "my-trial.yaml",
                        "provenance.json",
                        "report.html",
                        "lines.svg",
                        "lines-narrow.png")),
                names::toString);
        for (String name : names) {
            assertEquals(
                    200,
                    client.get("runs/" + id + "/files/" + name + "?lang=de").status(),
                    name);
        }
        assertEquals(404, client.get("runs/" + id + "/files/other.csv").status());
        String again = post(client.get("runs/" + id + "/files/my-trial.yaml").text())
                .json()
                .get("id")
                .asText();
        client.finish(again);
        assertEquals(
                client.get("runs/" + id + "/files/cells.csv").text(),
                client.get("runs/" + again + "/files/cells.csv").text());
    }

    @Test
    void mistakesAreToldWithLineAndColumn() {
        assertEquals(
                List.of(
                        "my-trial.yaml, line 2, column 8: shopper.serch is not a key of a scenario; the keys of shopper are visitRate, taste, appeal, priceSensitivity, outside,"
                                + " search, tilt, attention, positionDecay, salience, repeatPurchases, habit. Maybe you meant"
                                + " shopper.search."),
                problems("base: amazon.yaml\nvary: {shopper.serch: [1]}\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "/etc/passwd, false",
        "../../secret.yaml, false",
        "C:\\shop.yaml, false",
        "amazom.yaml, true",
    })
    void noFileOfThisMachineIsRead(String base, boolean near) {
        List<String> problems = problems("base: " + base + "\n");
        assertEquals(1, problems.size());
        assertTrue(
                problems.get(0).startsWith("my-trial.yaml, line 1, column 7: base must be one of amazon, "),
                problems::toString);
        assertEquals(near, problems.get(0).contains("Maybe you meant amazon"), problems::toString);
    }

    @ParameterizedTest
    @CsvSource({"amazon.yaml", "../amazon.yaml", "seeds/amazon.yaml"})
    void shopsOfTheLabMayBeNamedAsInItsOwnExperiments(String base) {
        String tooLong = "base: " + base + "\nrun: {replications: 41}\n";
        assertEquals(
                List.of(
                        "amazon: run.replications must be at most 40 in a run of the page, but is 41. Maybe make it smaller,"
                                + " or download the scenario and run it from the command line."),
                problems(tooLong));
    }

    @Test
    void noProgramOfThisMachineIsRun() {
        List<String> problems = problems("""
                base: {recommender: {command: [touch, /tmp/never]}}
                recommenders: [external, popular]
                """);
        assertTrue(problems.get(0).contains("which runs programs of this machine"), problems::toString);
    }

    @Test
    void whatIsTooMuchIsRefused() {
        assertEquals(
                List.of(
                        "my-trial.yaml, line 2, column 7: an experiment must have at most 12 points, but this one has 13."
                                + " Maybe take fewer values."),
                problems("base: {}\nvary: {shopper.attention: {from: 0.1, to: 0.7, steps: 13}}\n"));
        assertTrue(problems("base: {}\nrun: {replications: 2}\nprecision: 0.01\n")
                .get(0)
                .startsWith("precision must be left out on the page"));
        List<String> work = problems("""
                base: {world: {users: 10000, items: 2000}, run: {replications: 40}}
                vary: {shopper.attention: [0.1, 0.5, 0.9]}
                """);
        assertTrue(work.get(0).contains("million steps of work"), work::toString);
    }

    @Test
    void oneCanBeStoppedAndOneVisitorHasOnlySoMany() {
        String id = post(LONG).json().get("id").asText();
        client.await(id, List.of("running"));
        LabClient.Answer second = post(SMALL);
        assertEquals(429, second.status(), second::text);
        assertEquals("too-many-runs", second.json().get("error").get("key").asText());
        assertEquals(409, client.get("runs/" + id + "/files").status());
        assertEquals(204, client.post("runs/" + id + "/cancel", "{}").status());
        assertEquals("cancelled", client.finish(id));
        assertEquals(201, post(SMALL).status());
    }
}
