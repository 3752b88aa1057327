package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptakelab.setting.UserError;
import org.uptakelab.yaml.YamlNode;
import org.uptakelab.yaml.YamlText;

class FileKindTest {
    static Stream<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("seeds"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    private static FileKind kind(Path seed) {
        String name = seed.toString();
        if (name.contains("experiments")) {
            return FileKind.EXPERIMENT;
        }
        if (!name.contains("claims")) {
            return FileKind.SCENARIO;
        }
        return name.contains("-") ? FileKind.TRIAL : FileKind.CLAIM;
    }

    private static YamlNode root(String text) {
        return YamlText.read("a.yaml", "a file", text).orElseThrow();
    }

    /** Every file that comes with the lab is taken for what it is, and for nothing else. */
    @ParameterizedTest
    @MethodSource("seeds")
    void tellsTheSeedsApart(Path seed) throws IOException {
        YamlNode root = root(Files.readString(seed));
        for (FileKind wanted : FileKind.values()) {
            if (wanted == kind(seed)) {
                assertDoesNotThrow(() -> wanted.refuseOther("a.yaml", root));
            } else {
                UserError error = assertThrows(UserError.class, () -> wanted.refuseOther("a.yaml", root));
                assertEquals(1, error.messages().size());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SCENARIO   | {base: shop.yaml, measures: [gini]} | a.yaml must be a scenario, but is an experiment: its keys are base, measures. Maybe run it with the command sweep.
            EXPERIMENT | {world: {users: 5}, run: {}}        | a.yaml must be an experiment, but is a scenario: its keys are world, run. Maybe run it with the command run, or name it as base of an experiment.
            EXPERIMENT | {claim: 1, title: x, rules: []}     | a.yaml must be an experiment, but is a claim: its keys are claim, title, rules. Maybe put it to the test with the command claims.
            CLAIM      | {claim: 1, expect: holds, set: {}}  | a.yaml must be a claim, but is a trial of a claim: its keys are claim, expect, set. Maybe run it with the command claims, under a name that ends in -holds.yaml or -fails.yaml.
            """)
    void saysWhatItIsAndWhatTakesIt(FileKind wanted, String text, String message) {
        UserError error = assertThrows(UserError.class, () -> wanted.refuseOther("a.yaml", root(text)));
        assertEquals(message, error.getMessage());
    }

    /** A mistake or two in a file of the kind wanted, and a file of no kind, are told key by key. */
    @Test
    void leavesMistakesInKeysToTheReader() {
        for (String text :
                List.of("{base: {}, world: {}}", "{world: {}, vary: {}}", "{worl: {}}", "[a]", "hello", "{}")) {
            assertDoesNotThrow(() -> FileKind.EXPERIMENT.refuseOther("a.yaml", root(text)), text);
        }
        assertDoesNotThrow(() -> FileKind.SCENARIO.refuseOther("a.yaml", root("{shopper: {}, title: x, rules: y}")));
        assertDoesNotThrow(() -> FileKind.SCENARIO.refuseOther("a.yaml", root("{title: x}")));
    }
}
