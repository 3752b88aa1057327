package org.uptakelab.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.io.TempDir;

class NeedsConditionTest {
    @TempDir
    Path folder = Path.of("set by JUnit");

    @Needs({Need.REAL_LOGS, Need.BROWSER})
    static final class Demanding {}

    static final class Frugal {}

    private static ConditionEvaluationResult evaluate(Class<?> type, Map<String, String> environment) {
        return NeedsCondition.evaluate(Optional.of(type), environment);
    }

    @Test
    void runsWhatNeedsNothing() {
        assertFalse(evaluate(Frugal.class, Map.of()).isDisabled());
    }

    @Test
    void skipsAndNamesEverythingThatIsMissing() {
        ConditionEvaluationResult result = evaluate(Demanding.class, Map.of("PATH", folder.toString()));
        assertTrue(result.isDisabled());
        assertEquals(
                "needs real logs: set UPTAKE_DATA to their folder; needs a browser: put chromium on the PATH",
                result.getReason().orElseThrow());
    }

    @Test
    void runsWhatHasAllItNeeds() throws Exception {
        Path chromium = Files.createFile(folder.resolve("chromium"));
        assertTrue(chromium.toFile().setExecutable(true));
        Map<String, String> environment = Map.of("UPTAKE_DATA", folder.toString(), "PATH", "/nowhere:" + folder);
        assertFalse(evaluate(Demanding.class, environment).isDisabled());
    }

    @Test
    void failsInsteadOfSkippingWhereAllIsRequired() {
        IllegalStateException failure = assertThrows(
                IllegalStateException.class,
                () -> evaluate(Demanding.class, Map.of("UPTAKE_REQUIRE_ALL", "true", "UPTAKE_DATA", "/nowhere")));
        assertTrue(String.valueOf(failure.getMessage()).contains("needs real logs"), failure::toString);
    }
}
