package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.setting.UserError;

class ForeignCodeTest {
    /** SHA-256 of the three letters abc: Federal Information Processing Standard 180-4. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private Scenario shop(String command) {
        return ScenarioFile.parse(
                folder.resolve("shop.yaml").toString(),
                "recommender: {name: external, command: " + command + "}",
                List.of());
    }

    @Test
    void programsAndPluginsHaveTheHashesOfTheirFiles() throws IOException {
        Path program = Files.writeString(folder.resolve("mine.py"), "abc");
        Path plugin = Files.writeString(folder.resolve("mine.jar"), "abc");
        ForeignCode code = ForeignCode.of(List.of(shop("[python3, mine.py, --fast]")), List.of(), List.of(plugin));
        assertEquals(Set.of(program), code.programs());
        assertEquals(Map.of("mine.jar", ABC, "mine.py", ABC), code.hashes());
        assertEquals(code.hashes(), Provenance.of(Map.of()).with(code).files());
    }

    @Test
    void aProgramThatDoesNotRunIsNotAskedFor() {
        List<Scenario> shops = List.of(shop("[python3, gone.py]"));
        assertEquals(
                Map.of(), ForeignCode.of(shops, List.of("random"), List.of()).hashes());
    }

    @Test
    void aFileThatIsMissingIsToldBeforeAnythingRuns() {
        for (List<String> recommenders : List.of(List.<String>of(), List.of("random", "external"))) {
            UserError error = assertThrows(
                    UserError.class,
                    () -> ForeignCode.of(List.of(shop("[python3, gone.py]")), recommenders, List.of()));
            assertTrue(
                    error.messages()
                            .get(0)
                            .startsWith("recommender.command must name a file for python3 to run, but there is no file "
                                    + folder.resolve("gone.py")),
                    error.messages()::toString);
        }
    }

    /** What an own program takes as arguments is its own business. */
    @Test
    void onlyInterpretersMustNameAFile() {
        assertEquals(
                Set.of(),
                ForeignCode.of(List.of(shop("[./mine, gone.py]")), List.of(), List.of())
                        .programs());
        assertEquals(
                Set.of(),
                ForeignCode.of(List.of(shop("[python3, -m, mine]")), List.of(), List.of())
                        .programs());
    }
}
