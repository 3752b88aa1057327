package org.uptakelab.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestIdentifier;
import org.opentest4j.TestAbortedException;

class SkippedTestsTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private SkippedTests listener(Map<String, String> environment) {
        return new SkippedTests(environment, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private static TestIdentifier testOf(Class<?> type) {
        return TestIdentifier.from(
                new AbstractTestDescriptor(UniqueId.forEngine("made-up"), "name", ClassSource.from(type)) {
                    @Override
                    public Type getType() {
                        return TestDescriptor.Type.TEST;
                    }
                });
    }

    @Test
    void saysNothingWhenEverythingRan() {
        SkippedTests listener = listener(Map.of("UPTAKE_REQUIRE_ALL", "true"));
        listener.executionFinished(testOf(String.class), TestExecutionResult.successful());
        listener.report();
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void namesSkippedAndAbortedTestsByReason() {
        SkippedTests listener = listener(Map.of());
        listener.executionSkipped(testOf(String.class), "no scissors");
        listener.executionSkipped(testOf(Long.class), "no scissors");
        listener.executionFinished(
                testOf(Integer.class), TestExecutionResult.aborted(new TestAbortedException("a day off")));
        listener.report();
        assertEquals(
                "Skipped: Integer (a day off)\nSkipped: String, Long (no scissors)\nSkipped 3 tests in all.\n",
                printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    @Test
    void failsWhereAllIsRequired() {
        SkippedTests listener = listener(Map.of("UPTAKE_REQUIRE_ALL", "true"));
        listener.executionSkipped(testOf(String.class), "no scissors");
        IllegalStateException failure = assertThrows(IllegalStateException.class, listener::report);
        assertTrue(String.valueOf(failure.getMessage()).contains("no scissors=[String]"), failure::toString);
    }
}
