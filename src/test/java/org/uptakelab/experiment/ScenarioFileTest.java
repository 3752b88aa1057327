package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.UserError;

class ScenarioFileTest {
    private static final String OF_THE_CORE = groups(Scenario.CORE);
    /** Those of the core, then those of extensions. */
    private static final String OF_ALL = groups(Scenario.SETTINGS);

    private static String groups(List<Setting> settings) {
        return settings.stream().map(Setting::group).distinct().collect(Collectors.joining(", "));
    }

    private static final String GROUPS = "the groups are world, shopper, recommender, run.";
    private static final String KEYS_OF_SHOPPER =
            "the keys of shopper are visitRate, taste, appeal, priceSensitivity, outside, search,"
                    + " tilt, attention, positionDecay, salience, repeatPurchases, habit.";
    private static final String KEYS_OF_WORLD =
            "the keys of world are users, items, factors, segments, cohesion, zipf, appealAwareness, drift, fashion, shelf, renewal,"
                    + " lengthSpread, lengthAwareness.";
    private static final String KEYS_OF_RUN = "the keys of run are rounds, warmup, replications, seed.";
    private static final String KEYS_OF_STOCK = "the keys of stock are margin, writeOff, goodwill, steering, runsOut.";
    private static final String NAMES = String.join(", ", RecommenderSpec.NAMES);

    @TempDir
    Path folder;

    static Stream<Arguments> badFiles() {
        return Stream.of(
                // Groups and keys that do not exist.
                bad("worl: {users: 5}", "1:1 worl is not a group of a scenario; " + GROUPS + " Maybe you meant world."),
                bad("quux: 1", "1:1 quux is not a group of a scenario; " + GROUPS),
                bad(
                        "users: 5",
                        "1:1 users is not a group of a scenario; " + GROUPS
                                + " Maybe you meant users in the group world."),
                bad(
                        "world.users: 5",
                        "1:1 world.users is not a group of a scenario; " + GROUPS
                                + " Maybe you meant users in the group world."),
                bad(
                        "shopper:\n  atention: 0.5",
                        "2:3 shopper.atention is not a key of a scenario; " + KEYS_OF_SHOPPER
                                + " Maybe you meant shopper.attention."),
                bad(
                        "world: {attention: 0.5}",
                        "1:9 world.attention is not a key of a scenario; " + KEYS_OF_WORLD
                                + " Maybe you meant shopper.attention."),
                bad("run: {<<: {}}", "1:7 run.<< is not a key of a scenario; " + KEYS_OF_RUN),
                // Keys of extensions: those of the group, and one of the same or a like name elsewhere.
                bad("stock: {enabled: true}", "1:9 stock.enabled is not a key of a scenario; " + KEYS_OF_STOCK),
                bad(
                        "stock: {margn: 0.5}",
                        "1:9 stock.margn is not a key of a scenario; " + KEYS_OF_STOCK
                                + " Maybe you meant stock.margin."),
                bad(
                        "stock: {forecast: naive}",
                        "1:9 stock.forecast is not a key of a scenario; " + KEYS_OF_STOCK
                                + " Maybe you meant forecast.method."),
                bad(
                        "stock: {horizn: 2}",
                        "1:9 stock.horizn is not a key of a scenario; " + KEYS_OF_STOCK
                                + " Maybe you meant forecast.horizon."),
                bad("? [a]\n: b", "1:3 a key must be a word, but is a list."),
                // Keys given twice.
                bad(
                        "world:\n  users: 5\n  users: 6",
                        "3:3 world.users is given twice, first in line 2. Maybe delete one of them."),
                bad("run: {seed: 5}\nrun: {}", "2:1 the group run is given twice. Maybe join the two."),
                // Wrong types.
                bad("world: {users: 1.5}", "1:16 world.users must be a whole number at least 1, but is 1.5."),
                bad(
                        "world: {users: 2e3}",
                        "1:16 world.users must be a whole number at least 1, but is 2e3. Maybe you meant 2000."),
                bad(
                        "world: {users: '5'}",
                        "1:16 world.users must be a whole number at least 1, but is the text \"5\". Maybe you meant 5."),
                bad("world: {users: [5]}", "1:16 world.users must be a whole number at least 1, but is a list."),
                bad(
                        "world: {users: {a: 1}}",
                        "1:16 world.users must be a whole number at least 1, but is a group of keys."),
                bad("world:\n  users:", "2:9 world.users must be a whole number at least 1, but is empty."),
                bad("world: {users: 0x10}", "1:16 world.users must be a whole number at least 1, but is 0x10."),
                bad(
                        "shopper: {repeatPurchases: yes}",
                        "1:28 shopper.repeatPurchases must be true or false, but is yes. Maybe you meant true."),
                bad(
                        "recommender: {name: itemllr}",
                        "1:21 recommender.name must be one of " + NAMES
                                + ", but is itemllr. Maybe you meant item-llr."),
                bad(
                        "recommender: {name: [oracle]}",
                        "1:21 recommender.name must be one of " + NAMES + ", but is a list."),
                bad(
                        "shopper: {outside: \"a\\0b\"}",
                        "1:20 shopper.outside must be a finite number, but is the text \"a\\u0000b\"."),
                // Numbers out of range.
                bad("world: {users: 0}", "1:16 world.users must be a whole number at least 1, but is 0."),
                bad(
                        "world: {users: 2147483648}",
                        "1:16 world.users must be a whole number at least 1, but is 2147483648, which does not fit into"
                                + " 32 bits (-2147483648 to 2147483647)."),
                bad(
                        "run: {seed: 9223372036854775808}",
                        "1:13 run.seed must be a whole number of 64 bits, but is 9223372036854775808, which does not fit"
                                + " into 64 bits (-9223372036854775808 to 9223372036854775807)."),
                bad(
                        "run: {seed: 1" + "0".repeat(500) + "}",
                        "1:13 run.seed must be a whole number of 64 bits, but is 1" + "0".repeat(39)
                                + "…, which does not"
                                + " fit into 64 bits (-9223372036854775808 to 9223372036854775807)."),
                bad("shopper: {attention: 1.5}", "1:22 shopper.attention must be a number in [0, 1], but is 1.5."),
                bad(
                        "shopper: {attention: 35%}",
                        "1:22 shopper.attention must be a number in [0, 1], but is 35%. Maybe you meant 0.35."),
                bad(
                        "shopper: {attention: '0,5'}",
                        "1:22 shopper.attention must be a number in [0, 1], but is the text \"0,5\". Maybe you meant 0.5."),
                bad("shopper: {attention: .nan}", "1:22 shopper.attention must be a number in [0, 1], but is .nan."),
                bad("shopper: {outside: -.inf}", "1:20 shopper.outside must be a finite number, but is -.inf."),
                bad("shopper: {outside: 1e999}", "1:20 shopper.outside must be a finite number, but is 1e999."),
                bad("shopper: {salience: -1}", "1:21 shopper.salience must be a number at least 0, but is -1."),
                bad(
                        "world: {appealAwareness: -1.1}",
                        "1:26 world.appealAwareness must be a number in [-1, 1], but is -1.1."),
                // Values that do not go together.
                bad(
                        "world: {items: 3}\nshopper: {search: 4}\nrecommender: {slateSize: 3}",
                        "2:19 shopper.search must be at most world.items (3), but is 4."),
                bad(
                        "world: {items: 9}",
                        "1:16 recommender.slateSize must be at most world.items (9), but is 10. Maybe set"
                                + " recommender.slateSize too: it has its default."),
                bad(
                        "run: {rounds: 10}",
                        "1:15 run.warmup must be less than run.rounds (10), but is 10. Maybe set run.warmup too: it has"
                                + " its default."),
                bad("run: {warmup: 40}", "1:15 run.warmup must be less than run.rounds (40), but is 40."),
                bad(
                        "shopper: {repeatPurchases: true}\nrecommender: {name: taste-item-llr}",
                        "2:21 recommender.name must be a recommender that can recommend owned items when"
                                + " shopper.repeatPurchases is true, but is taste-item-llr. Maybe use item-llr, which gives"
                                + " the same slates."),
                // Parameters that the recommender does not read.
                bad(
                        "recommender: {lambda: 2}",
                        "1:15 recommender.lambda is read by profit, but the recommender is item-llr. Maybe set recommender.name"
                                + " to profit, or leave recommender.lambda out."),
                bad(
                        "recommender: {name: welfare, window: 2}",
                        "1:30 recommender.window is read by popular-recent, but the recommender is welfare of item-llr. Maybe set"
                                + " recommender.name to popular-recent, or leave recommender.window out."),
                bad(
                        "recommender: {base: popular}",
                        "1:15 recommender.base is read by epsilon, profit and welfare, but the recommender is item-llr. Maybe set"
                                + " recommender.name to epsilon, profit or welfare, or leave recommender.base out."),
                // Other shapes, and no YAML.
                bad("hello", "1:1 a scenario must be groups of keys (world, shopper, recommender, run), but is hello."),
                bad("- a", "1:1 a scenario must be groups of keys (world, shopper, recommender, run), but is a list."),
                bad("world: 5", "1:8 the group world must hold keys, but is 5. Maybe you meant world: {key: value}."),
                bad("world: !shop {}", "1:8 a scenario file must hold no tags, but holds !shop. Maybe delete it."),
                bad(
                        "world:\n\tusers: 5",
                        "2:1 this is not YAML: found character '\\t(TAB)' that cannot start any token. Maybe use spaces: YAML"
                                + " is not indented with tabs."),
                bad("world: {users: 5", "1:17 this is not YAML: expected ',' or '}', but got <stream end>."),
                bad(
                        "world: users: 5",
                        "1:13 this is not YAML: mapping values are not allowed here. Maybe the line is indented too far, or a"
                                + " quotation mark is missing."),
                bad("world: *w", "1:8 this is not YAML: found undefined alias w."),
                bad(
                        "{}\n--- {}",
                        "2:1 a scenario file must hold one document, but another begins here. Maybe delete the ---."),
                bad(
                        "run: {}\n\u0000",
                        "2:1 a scenario file must be text, but holds the character U+0000. Maybe it is another kind of file."),
                bad(
                        "[".repeat(100_000),
                        "1:9 a scenario file must not be nested deeply, but is nested more than 8 deep here."));
    }

    private static Arguments bad(String text, String message) {
        String place = message.substring(0, message.indexOf(' '));
        String line = place.substring(0, place.indexOf(':'));
        String column = place.substring(place.indexOf(':') + 1);
        return Arguments.of(
                text,
                "seeds/shop.yaml, line " + line + ", column " + column + ": " + message.substring(place.length() + 1));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void saysWhatIsWrong(String text, String message) {
        UserError error = assertThrows(UserError.class, () -> ScenarioFile.parse("seeds/shop.yaml", text, List.of()));
        assertEquals(List.of(message.replace(OF_THE_CORE, OF_ALL)), error.messages());
    }

    @Test
    void tellsAllProblemsAtOnceInTheOrderOfTheFile() {
        String text = """
                world: {items: 8, users: -1}
                shopper: {search: 9, tilt: x}
                run: {sead: 1}
                """;
        UserError error = assertThrows(
                UserError.class,
                () -> ScenarioFile.parse("a.yaml", text, layers("recommender.slateSize=9", "run.rounds=0")));
        assertEquals(
                List.of(
                        "a.yaml, line 1, column 26: world.users must be a whole number at least 1, but is -1.",
                        "a.yaml, line 2, column 19: shopper.search must be at most world.items (8), but is 9.",
                        "a.yaml, line 2, column 28: shopper.tilt must be a finite number, but is x.",
                        "a.yaml, line 3, column 7: run.sead is not a key of a scenario; " + KEYS_OF_RUN
                                + " Maybe you meant run.seed.",
                        "--set: run.rounds must be a whole number at least 1, but is 0.",
                        "--set: recommender.slateSize must be at most world.items (8), but is 9."),
                error.messages());
    }

    @Test
    void anEmptyFileIsTheDefaultScenario() {
        for (String text : List.of("", "# nothing\n", "---\n", "world:\nshopper: {}\n", "\uFEFF")) {
            Scenario scenario = ScenarioFile.parse("a.yaml", text, List.of());
            Map<String, Object> values = ScenarioText.values(scenario);
            for (Setting setting : Scenario.CORE) {
                assertEquals(setting.fallback(), values.get(setting.key()), setting.key());
            }
        }
    }

    @Test
    void readsEveryFormOfNumberAndWord() {
        String text = """
                world: {users: +7, cohesion: 1, zipf: 1e-1, appealAwareness: -.5}
                shopper: {repeatPurchases: True}
                recommender: {name: "popular"}
                run: {seed: -9223372036854775808}
                """;
        Scenario scenario = ScenarioFile.parse("a.yaml", text, List.of());
        assertEquals(7, scenario.world().users());
        assertEquals(1.0, scenario.world().cohesion());
        assertEquals(0.1, scenario.world().zipf());
        assertEquals(-0.5, scenario.world().appealAwareness());
        assertTrue(scenario.shopper().repeatPurchases());
        assertEquals("popular", scenario.recommender().name());
        assertEquals(Long.MIN_VALUE, scenario.run().seed());
    }

    @Test
    void aGroupCanBeAnAlias() {
        UserError error = assertThrows(
                UserError.class, () -> ScenarioFile.parse("a.yaml", "world: &w {users: 5}\nrun: *w", List.of()));
        assertEquals(1, error.messages().size());
    }

    @Test
    void aBombOfAliasesIsReadInNoTime() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        UserError error = assertThrows(UserError.class, () -> ScenarioFile.parse("a.yaml", bomb.toString(), List.of()));
        assertEquals(
                List.of(
                        "a.yaml: this is not YAML: Number of aliases for non-scalar nodes exceeds the specified max=50."),
                error.messages());
    }

    @Test
    void laterLayersWin() {
        List<List<SettingOverride>> layers = List.of(
                List.of(
                        SettingOverride.parse("--set", "run.seed=2"),
                        SettingOverride.parse("--set", "world.users = 3")),
                List.of(new SettingOverride("--seed", "run.seed", "4")));
        Scenario scenario = ScenarioFile.parse("a.yaml", "run: {seed: 1}\nworld: {users: 1}", layers);
        assertEquals(4, scenario.run().seed());
        assertEquals(3, scenario.world().users());
    }

    @Test
    void anOverrideIsHeldToTheSameRules() {
        assertMessage(
                "--set: shoper.search is not a key of a scenario; the groups are " + OF_ALL
                        + ". Maybe you meant shopper.search.",
                "shoper.search=1");
        assertMessage("--set: shopper.search must be a whole number at least 0, but is empty.", "shopper.search=");
        assertMessage("--set: shopper.search must be a whole number at least 0, but is a.", "shopper.search=a");
        assertMessage(
                "--set must be group.key=value, but is =1. Maybe you meant shopper.attention=0.8, for example.", "=1");
        assertMessage(
                "--set must be group.key=value, but is search. Maybe you meant shopper.attention=0.8, for example.",
                "search");
        assertMessage(
                "--set: run.seed is given twice, first as 1. Maybe delete one of them.", "run.seed=1", "run.seed=2");
        assertMessage("--set: shopper.search must be at most world.items (500), but is 501.", "shopper.search=501");
    }

    private static void assertMessage(String message, String... assignments) {
        UserError error = assertThrows(UserError.class, () -> ScenarioFile.parse("a.yaml", "", layers(assignments)));
        assertEquals(List.of(message), error.messages());
    }

    private static List<List<SettingOverride>> layers(String... assignments) {
        return List.of(Stream.of(assignments)
                .map(assignment -> SettingOverride.parse("--set", assignment))
                .toList());
    }

    @Test
    void readsAFileAndNamesTheScenarioByItsStem() throws IOException {
        Path file = Files.writeString(folder.resolve("my.shop.yaml"), "world: {users: 9}");
        Scenario scenario = ScenarioFile.find(file.toString(), List.of());
        assertEquals("my.shop", scenario.name());
        assertEquals(9, scenario.world().users());
    }

    @Test
    void saysWhichFileIsMissingAndWhichIsNear() throws IOException {
        Files.createFile(folder.resolve("amazon.yaml"));
        assertFileMessage(
                "There is no file " + folder + "/amazn.yaml. Maybe you meant " + folder + "/amazon.yaml.",
                "amazn.yaml");
        assertFileMessage("There is no file " + folder + "/none/x.yaml.", "none/x.yaml");
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        Files.createDirectory(folder.resolve("seeds"));
        assertFileMessage(folder + "/seeds must be a file, but is a folder. Maybe name a file in it.", "seeds");
        Files.write(folder.resolve("latin.yaml"), "# Bücher".getBytes(StandardCharsets.ISO_8859_1));
        assertFileMessage(
                folder + "/latin.yaml must be UTF-8 text, but is not. Maybe it is another kind of file, or was saved in"
                        + " another encoding.",
                "latin.yaml");
        Files.write(folder.resolve("large.yaml"), new byte[300_000]);
        assertFileMessage(
                folder + "/large.yaml must be a scenario of at most 256 KiB, but is larger. Maybe it is another kind of"
                        + " file.",
                "large.yaml");
        assertThrows(UserError.class, () -> ScenarioFile.find("a\0.yaml", List.of()));
    }

    private void assertFileMessage(String message, String file) {
        String path = folder.resolve(file).toString();
        UserError error = assertThrows(UserError.class, () -> ScenarioFile.find(path, List.of()));
        assertEquals(List.of(message), error.messages());
    }

    @Test
    void noBytesBringMoreThanAUserError() {
        // Broken at random from a good file, so that the reader is tried beyond its first letters; the seed is fixed.
        byte[] good =
                ScenarioText.of(ScenarioFile.parse("a.yaml", "", List.of())).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20261122);
        String signs = ":{}[]&*!|>'\"%@`#,?-\t\n\0 \uFEFF~\\0.e";
        int refused = 0;
        for (int trial = 0; trial < 3000; trial++) {
            StringBuilder text = new StringBuilder(new String(good, StandardCharsets.UTF_8));
            for (int change = 0; change <= trial % 5; change++) {
                text.setCharAt(random.nextInt(text.length()), signs.charAt(random.nextInt(signs.length())));
            }
            try {
                ScenarioFile.parse("a.yaml", text.toString(), List.of());
            } catch (UserError error) {
                refused++;
            }
        }
        assertTrue(refused > 2000, "refused " + refused);
    }

    /** What one source says is for the recommender that the same source names, or for any that runs. */
    @Test
    void parametersMayBeForAnyRecommenderInPlay() {
        String profit = "recommender: {name: profit, lambda: 2, base: popular-recent, window: 3}";
        ScenarioFile.parse("a.yaml", profit, List.of());
        ScenarioFile.parse("a.yaml", profit, layers("recommender.name=item-llr"));
        ScenarioFile.parse("a.yaml", "recommender: {lambda: 2}", layers("recommender.name=profit"));
        List<List<SettingOverride>> lambda = layers("recommender.lambda=2");
        ScenarioFile.ofDefaults("a", lambda, List.of("random", "profit"));
        UserError error = assertThrows(
                UserError.class, () -> ScenarioFile.ofDefaults("a", lambda, List.of("item-llr", "popular")));
        assertEquals(
                "--set: recommender.lambda is read by profit, but the recommenders are item-llr and popular. Maybe set"
                        + " recommender.name to profit, or leave recommender.lambda out.",
                error.getMessage());
        List<List<SettingOverride>> twoLayers =
                List.of(lambda.get(0), layers("recommender.name=item-llr").get(0));
        assertThrows(UserError.class, () -> ScenarioFile.parse("a.yaml", "recommender: {name: profit}", twoLayers));
    }

    /** A recommender that nobody knows is one mistake, not two. */
    @Test
    void anUnknownRecommenderReadsWhatItLikes() {
        UserError error = assertThrows(
                UserError.class,
                () -> ScenarioFile.parse("a.yaml", "recommender: {name: proffit, lambda: 2}", List.of()));
        assertEquals(1, error.messages().size());
    }
}
