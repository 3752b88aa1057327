package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.recommender.Family;

class SchemaJsonTest {
    private static final Path SEEDS = Path.of("seeds");

    private static List<String> problems(String schema, String yaml) {
        Schema compiled =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema, InputFormat.JSON);
        return compiled.validate(yaml, InputFormat.YAML).stream()
                .map(Object::toString)
                .toList();
    }

    private static List<String> ofScenario(String yaml) {
        return problems(SchemaJson.ofScenario(Family.OF_THE_LAB), yaml);
    }

    private static List<String> ofExperiment(String yaml) {
        return problems(SchemaJson.ofExperiment(Family.OF_THE_LAB), yaml);
    }

    private static List<String> ofClaim(String yaml) {
        return problems(SchemaJson.ofClaim(Family.OF_THE_LAB), yaml);
    }

    static Stream<Path> claims() throws IOException {
        return seeds(SEEDS.resolve("claims"));
    }

    static Stream<Path> scenarios() throws IOException {
        return seeds(SEEDS);
    }

    static Stream<Path> experiments() throws IOException {
        return seeds(SEEDS.resolve("experiments"));
    }

    private static Stream<Path> seeds(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyScenarioOfTheLabKeepsItsSchemaAndSaysWhereItIs(Path seed) throws IOException {
        String text = Files.readString(seed);
        assertEquals(List.of(), ofScenario(text));
        assertTrue(text.contains("# yaml-language-server: $schema=scenario.schema.json\n"), "the line for editors");
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everyExperimentOfTheLabKeepsItsSchemaAndSaysWhereItIs(Path seed) throws IOException {
        String text = Files.readString(seed);
        assertEquals(List.of(), ofExperiment(text));
        assertTrue(
                text.contains("# yaml-language-server: $schema=../experiment.schema.json\n"), "the line for editors");
    }

    @ParameterizedTest
    @MethodSource("claims")
    void everyClaimAndTrialOfTheLabKeepsItsSchemaAndSaysWhereItIs(Path seed) throws IOException {
        String text = Files.readString(seed);
        assertEquals(List.of(), ofClaim(text));
        assertTrue(text.startsWith("# yaml-language-server: $schema=../claim.schema.json\n"), "the line for editors");
    }

    /** The example of the documentation, in both languages. */
    @ParameterizedTest
    @ValueSource(strings = {"src/docs/claims.md", "src/docs/de/thesen.md"})
    void theExamplesOfTheDocumentationKeepIt(Path page) throws IOException {
        List<String> examples = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(page))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertEquals(2, examples.size());
        examples.forEach(example -> assertEquals(List.of(), ofClaim(example)));
    }

    /** Remake them: {@code uptake schema scenario > seeds/scenario.schema.json}, and so for experiment and claim. */
    @Test
    void theSchemasBesideTheSeedsAreUpToDate() throws IOException {
        assertEquals(SchemaJson.ofScenario(Family.OF_THE_LAB), Files.readString(SEEDS.resolve("scenario.schema.json")));
        assertEquals(
                SchemaJson.ofExperiment(Family.OF_THE_LAB), Files.readString(SEEDS.resolve("experiment.schema.json")));
        assertEquals(SchemaJson.ofClaim(Family.OF_THE_LAB), Files.readString(SEEDS.resolve("claim.schema.json")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shoper: {}",
                "shopper: {serch: 5}",
                "shopper: {search: -1}",
                "shopper: {search: many}",
                "shopper: {attention: 1.5}",
                "shopper: {repeatPurchases: 3}",
                "recommender: {name: item-lr}",
                "world: 5"
            })
    void mistakesInAScenarioAreMarked(String yaml) {
        assertEquals(1, ofScenario(yaml).size(), ofScenario(yaml)::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "base: {}",
                "base: shop.yaml\nvary:\ndesign: grid",
                "base: {shopper: {search: 5}}\nvary: {shopper.search: {from: 1, to: 9, steps: 3}}",
                "base: {}\nvary: {shopper.attention: {from: 0, to: 1}}\ndesign: {saltelli: 128}",
                "base: {}\nprecision: {revenue: 0.1}\nmost: 50\nrun: {seed: 3}"
            })
    void whatTheLabReadsIsAllowed(String yaml) {
        assertEquals(List.of(), ofExperiment(yaml));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vary: {shopper.search: [1]}",
                "base: {}\nvari: {}",
                "base: {shopper: {serch: 5}}",
                "base: {}\nvary: {shopper.serch: [1]}",
                "base: {}\nvary: {shopper.search: 5}",
                "base: {}\nvary: {shopper.search: []}",
                "base: {}\nvary: {shopper.search: {from: 1, to: 9, step: 2}}",
                "base: {}\nvary: {recommender.name: [random]}",
                "base: {}\ndesign: sobol",
                "base: {}\ndesign: {sobol: 0}",
                "base: {}\nrecommenders: random",
                "base: {}\nrecommenders: [random, random]",
                "base: {}\nmeasures: [takenshare]",
                "base: {}\nrun: {replicates: 5}",
                "base: {}\nprecision: 0",
                "base: {}\nmost: 50"
            })
    void mistakesInAnExperimentAreMarked(String yaml) {
        assertTrue(!ofExperiment(yaml).isEmpty(), yaml);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claim: 14|claim: 0",
                "title:|titel:",
                "book: I,|book: IV,",
                "shopper: {attention: 0.8}|shopper: {attenton: 0.8}",
                "platforms.headStart: [0.1, 0.5]|platforms.headStart: [0.1, 5]",
                "persuasion: 1.5|persuasion: -1",
                "part: relief|part: Relief",
                "reading: economy|reading: economics",
                "{measure: leader_share, above: 0.8}|{measure: leader_share}",
                "{measure: leader_share, above: 0.8}|{measure: leader_share, above: 0.8, below: 1}",
                "{measure: leader_share, above: 0.8}|{measure: leadershare, above: 0.8}",
                "{measure: leader_share, above: 0.8}|{measure: leader_share, above: much}",
                "{measure: leader_share, above: 0.8}|{measure: leader_share, above: 0.8, relative: true}",
                "{measure: leader_share, above: 0.8}|{measure: leader_share, above: 0.8.1}",
                "pages: \"21\"|pages: \"\"",
                "{measure: leader_share, above: 0.8}|{measure: leader_share, above: 0.8, over: {platform.count: 2}}",
                "shows: [leader_share, commons_relief]|shows: leader_share",
                "vincent-2021-contribution|vincent-2022"
            })
    void mistakesInAClaimAreMarked(String change) throws IOException {
        String[] parts = change.split("\\|");
        String text = Files.readString(SEEDS.resolve("claims/14.yaml"));
        assertTrue(text.contains(parts[0]), parts[0]);
        assertTrue(!ofClaim(text.replace(parts[0], parts[1])).isEmpty(), change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expect: holds|expect: hold",
                "set:|sett:",
                "aims: [fit]|aims: [fits]",
                "run.rounds: 32|recommender.name: als",
                "claim: 14|titel: 14"
            })
    void mistakesInATrialAreMarked(String change) throws IOException {
        String[] parts = change.split("\\|");
        String text = Files.readString(SEEDS.resolve("claims/14-holds.yaml"));
        assertTrue(text.contains(parts[0]), parts[0]);
        assertTrue(!ofClaim(text.replace(parts[0], parts[1])).isEmpty(), change);
    }
}
