package org.uptakelab.needs;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Counts and names the tests that did not run, whatever the cause (a missing need, {@code @Disabled}, an assumption), and prints
 * them when all tests are done. Where {@code UPTAKE_REQUIRE_ALL=true} any of them fails the build: the exception thrown when the
 * session closes is an error of the test process to Surefire.
 *
 * <p>The launcher finds this class through {@code META-INF/services}.
 */
public final class SkippedTests implements LauncherSessionListener, TestExecutionListener {
    private final Map<String, List<String>> namesByReason = new TreeMap<>();
    private final Map<String, String> environment;
    private final PrintStream out;
    private @Nullable TestPlan plan;
    private long skipped;

    /** For the launcher: prints to standard output. */
    public SkippedTests() {
        this(System.getenv(), System.out);
    }

    SkippedTests(Map<String, String> environment, PrintStream out) {
        this.environment = Map.copyOf(environment);
        this.out = out;
    }

    /**
     * Whether a test that does not run is a failure.
     *
     * @param environment the environment variables to go by
     * @return true if {@code UPTAKE_REQUIRE_ALL} is {@code true}
     */
    static boolean allRequired(Map<String, String> environment) {
        return Boolean.parseBoolean(environment.get("UPTAKE_REQUIRE_ALL"));
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        session.getLauncher().registerTestExecutionListeners(this);
    }

    @Override
    public void testPlanExecutionStarted(TestPlan testPlan) {
        plan = testPlan;
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        record(test, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
            record(test, result.getThrowable().map(Throwable::getMessage).orElse("aborted"));
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        report();
    }

    /**
     * Prints what did not run.
     *
     * @throws IllegalStateException if anything did not run though {@code UPTAKE_REQUIRE_ALL=true}
     */
    void report() {
        if (skipped == 0) {
            return;
        }
        namesByReason.forEach(
                (reason, names) -> out.println("Skipped: " + String.join(", ", names) + " (" + reason + ")"));
        String count = skipped == 1 ? "1 test" : skipped + " tests";
        out.println("Skipped " + count + " in all.");
        out.flush();
        if (allRequired(environment)) {
            throw new IllegalStateException(
                    "UPTAKE_REQUIRE_ALL=true allows no skipped test, but " + count + " did not run: " + namesByReason);
        }
    }

    private void record(TestIdentifier test, String reason) {
        skipped += Math.max(1, testsIn(test));
        namesByReason.computeIfAbsent(reason, key -> new ArrayList<>()).add(nameOf(test));
    }

    private long testsIn(TestIdentifier test) {
        return plan == null || test.isTest()
                ? 1
                : plan.getDescendants(test).stream()
                        .filter(below -> plan.getChildren(below).isEmpty())
                        .count();
    }

    private static String nameOf(TestIdentifier test) {
        return test.getSource()
                .map(source -> {
                    if (source instanceof MethodSource method) {
                        return simpleName(method.getClassName()) + "." + method.getMethodName();
                    }
                    return source instanceof ClassSource type ? simpleName(type.getClassName()) : test.getDisplayName();
                })
                .orElse(test.getDisplayName());
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
