package org.uptakelab.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.report.MeasureText;
import picocli.CommandLine;

class MainTest extends CommandTest {
    private String shop = "";

    @BeforeEach
    void aSmallShop() throws IOException {
        shop = Files.writeString(folder.resolve("shop.yaml"), """
                        world: {users: 60, items: 40, segments: 3}
                        run: {rounds: 8, warmup: 3, replications: 3}
                        """).toString();
    }

    @Test
    void runsAndWrites() throws IOException {
        assertEquals(0, uptake("run", shop, "--out", folder + "/out"), err::toString);
        assertEquals(withReport("provenance.json", "rounds.csv", "summary.csv"), files("out"));
        assertTrue(out.toString().startsWith("shop · item-llr"), out::toString);
        List<String> measures = Files.readAllLines(folder.resolve("out/summary.csv")).stream()
                .skip(1)
                .map(line -> line.split(",")[2])
                .toList();
        assertEquals(MeasureText.CORE, measures);
        assertEquals(
                1 + 3 * 8, Files.readAllLines(folder.resolve("out/rounds.csv")).size());
        assertEquals("", err.toString());
    }

    @Test
    void theNumberOfThreadsChangesNoByte() throws IOException {
        for (int threads : new int[] {1, 2, 7}) {
            String name = "out" + threads;
            assertEquals(
                    0,
                    uptake(
                            "run",
                            shop,
                            "--out",
                            folder + "/" + name,
                            "--threads",
                            "" + threads,
                            "--recommender",
                            "none,random,item-llr,oracle"));
            for (String file : files(name)) {
                assertArrayEquals(
                        Files.readAllBytes(folder.resolve("out1").resolve(file)),
                        Files.readAllBytes(folder.resolve(name).resolve(file)),
                        file);
            }
        }
    }

    @Test
    void aFlagGoesOverSetAndSetOverTheFile() throws IOException {
        assertEquals(
                0,
                uptake(
                        "run",
                        shop,
                        "--out",
                        folder + "/out",
                        "--set",
                        "run.replications=9",
                        "--set",
                        "run.seed=7",
                        "--replications",
                        "2",
                        "--recommender",
                        "popular"));
        String provenance = Files.readString(folder.resolve("out/provenance.json"));
        assertTrue(provenance.contains("users: 60\\n"), provenance);
        assertTrue(provenance.contains("replications: 2\\n  seed: 7\\n"), provenance);
        assertTrue(provenance.contains("name: popular\\n"), provenance);
    }

    @Test
    void eventsAreWrittenWhenAskedFor() throws IOException {
        assertEquals(0, uptake("run", shop, "--out", folder + "/out", "--events"), err::toString);
        assertEquals(
                withReport("impressions.csv.gz", "provenance.json", "purchases.csv.gz", "rounds.csv", "summary.csv"),
                files("out"));
    }

    @Test
    void generatesData() throws IOException {
        assertEquals(0, uptake("generate", shop, "--out", folder + "/data", "--seed", "5"), err::toString);
        assertEquals(
                List.of("datasheet.md", "impressions.csv", "items.csv", "purchases.csv", "users.csv"), files("data"));
        assertTrue(Files.readString(folder.resolve("data/datasheet.md")).contains("  seed: 5\n"));
        assertWrong("uptake: Missing required option: '--out=DIR'.", "generate", shop);
    }

    @Test
    void evidenceIsDrawnAndPrinted() throws IOException {
        assertEquals(0, uptake("evidence", "--lang", "de", "--out", folder + "/out"), err::toString);
        assertEquals(List.of("charts/pedigree-narrow.png", "charts/pedigree.png", "charts/pedigree.svg"), files("out"));
        assertTrue(out.toString().contains("Netflix: gestreamte Stunden"), out::toString);
    }

    @Test
    void thePaperKitIsWritten() throws IOException {
        assertEquals(0, uptake("kit", "--lang", "de", "--out", folder + "/kit"), err::toString);
        assertEquals(
                List.of(
                        "answers-de.pdf",
                        "cards-de.pdf",
                        "curriculum-de.pdf",
                        "letter-de.pdf",
                        "script-de.pdf",
                        "similarity-de.pdf",
                        "worksheet-de.pdf"),
                files("kit"));
        assertTrue(out.toString().contains("kit: script-de.pdf, cards-de.pdf"), out::toString);
    }

    @Test
    void germanIsSpoken() {
        assertEquals(0, uptake("run", shop, "--out", folder + "/out", "--lang", "de", "--replications", "2"));
        assertTrue(out.toString().contains("aufgegriffen"), out::toString);
    }

    @Test
    void tellsAllProblemsOfTheCommandLineAtOnce() {
        int code = uptake(
                "run",
                shop,
                "--recommender",
                "populer,oracle",
                "--set",
                "world.item=3",
                "--replications",
                "0",
                "--seed",
                "x",
                "--out",
                folder + "/out");
        assertEquals(2, code);
        assertEquals(
                List.of(
                        "uptake: --set: world.item is not a key of a scenario; the keys of world are users, items, factors, segments, cohesion, zipf, appealAwareness, drift, fashion, shelf, renewal,"
                                + " lengthSpread, lengthAwareness. Maybe you meant world.items.",
                        "uptake: --replications: run.replications must be a whole number at least 1, but is 0.",
                        "uptake: --seed: run.seed must be a whole number of 64 bits, but is x.",
                        "uptake: --recommender: recommender.name must be one of "
                                + String.join(", ", RecommenderSpec.NAMES)
                                + ", but is populer. Maybe you meant popular."),
                err.toString().lines().toList());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void refusesTwoScenariosOfOneName() throws IOException {
        Files.createDirectory(folder.resolve("b"));
        Path other = Files.createFile(folder.resolve("b/shop.yml"));
        assertEquals(2, uptake("run", shop, other.toString()));
        assertEquals(
                List.of("uptake: Scenarios are named by their files, but " + shop + " and " + other
                        + " would both be shop. Maybe rename one of them."),
                err.toString().lines().toList());
    }

    @Test
    void wrongUseIsOneSentenceAndAHint() {
        assertWrong(
                "uptake: --threads must be a whole number from 1 to 1024, but is 0.", "run", shop, "--threads", "0");
        assertWrong(
                "uptake: --recommender must name each recommender once, but names popular twice. Maybe delete one of them.",
                "run",
                shop,
                "--recommender",
                "popular,popular");
        assertWrong(
                "uptake: --out must be a folder, but " + shop + " is a file. Maybe name another folder.",
                "run",
                shop,
                "--out",
                shop);
        assertWrong(
                "uptake: There is no file " + folder + "/sho.yaml. Maybe you meant " + shop + ".",
                "run",
                folder + "/sho.yaml");
        assertWrong("uptake: Unknown option: '--theads'.", "run", "--theads", "2");
        assertWrong("uptake: Unmatched argument at index 0: 'rnu'.", "rnu");
        assertWrong(
                "uptake: Name a command: serve, class, run, generate, compare, sweep, sensitivity, calibrate, sheet, kit, audit, evaluate, fit, claims, evidence, reproduce, recommenders,"
                        + " measures, schema, completion.");
        assertWrong(
                "uptake: Invalid value for option '--progress': expected one of [auto, always, never] (case-sensitive) but was"
                        + " 'x'.",
                "measures",
                "--progress",
                "x");
    }

    private void assertWrong(String message, String... arguments) {
        err.getBuffer().setLength(0);
        assertEquals(2, uptake(arguments));
        assertEquals(message, err.toString().lines().findFirst().orElse(""));
        assertFalse(err.toString().contains("\tat "), err::toString);
    }

    @Test
    void impossibleSizesAreRefused() {
        assertEquals(2, uptake("run", shop, "--set", "world.users=2147483647"));
        assertTrue(err.toString().startsWith("uptake: shop is too large to run"), err::toString);
    }

    @Test
    void debugShowsTheStackTrace() {
        assertEquals(2, uptake("run", folder + "/none.yaml", "--debug"));
        assertTrue(err.toString().contains("\tat org.uptakelab"), err::toString);
    }

    @Test
    void aFailureOfTheLabIsNoFaultOfTheUser() {
        int code =
                new Failures(new UptakeCommand()).tell(new IllegalStateException("a bug"), new PrintWriter(err, true));
        assertEquals(1, code);
        assertEquals(
                "uptake: the lab failed: IllegalStateException: a bug. Maybe run it again with --debug, and report what it"
                        + " shows.",
                err.toString().strip());
    }

    private static Set<String> commands() {
        return new CommandLine(new UptakeCommand()).getSubcommands().keySet();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithExamplesAndTheCommonOptions(String command) {
        assertEquals(0, uptake(command, "--help"));
        String help = out.toString();
        for (String part : List.of("Examples:", "--progress", "--debug", "--version")) {
            assertTrue(help.contains(part), () -> part + " is missing in\n" + help);
        }
        String examples = help.substring(help.indexOf("Examples:"));
        assertTrue(examples.contains("uptake " + command), () -> "no example of " + command + " in\n" + help);
    }

    @Test
    void saysItsVersionWithCommit() {
        assertEquals(0, uptake("--version"));
        assertTrue(out.toString().matches("(?s)Uptake Lab \\S+ \\(commit \\S+\\)\\R.*"), out::toString);
    }

    @Test
    void completionKnowsTheCommands() {
        assertEquals(0, uptake("completion"));
        assertTrue(out.toString().contains("--replications"), "options are missing");
        assertTrue(out.toString().contains("recommenders"), "commands are missing");
    }

    @Test
    void recommendersLetsAPluginSpeakForItself() {
        assertEquals(0, uptake("recommenders", "autoencoder", "--plugin", "src/neural/resources"), err::toString);
        assertTrue(out.toString().contains("denoising autoencoder"), out::toString);
        assertTrue(out.toString().contains("hidden = 16 (whole, ≥ 1): units of"), out::toString);
    }

    private static List<String> withReport(String... others) {
        Stream<String> charts = Stream.of("concentration", "instead", "plane", "rounds", "shares")
                .flatMap(chart -> Stream.of("-narrow.png", ".png", ".svg").map(end -> "charts/" + chart + end));
        return Stream.of(charts, Stream.of("report.html"), Stream.of(others))
                .flatMap(files -> files)
                .sorted()
                .toList();
    }

    private List<String> files(String name) throws IOException {
        Path root = folder.resolve(name);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
