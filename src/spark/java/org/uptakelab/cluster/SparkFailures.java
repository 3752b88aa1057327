package org.uptakelab.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.uptakelab.setting.UserError;

/** What Spark throws, in words for users: its messages carry stack traces of other machines. */
final class SparkFailures {
    private static final int LONGEST = 300;

    private SparkFailures() {}

    /**
     * The cluster could not be had.
     *
     * @param master its address
     * @param thrown what Spark threw
     * @return what to tell
     */
    static UserError ofStart(String master, Throwable thrown) {
        return new UserError(
                "Spark could not be started with master " + master + ": " + sentence(thrown)
                        + " Maybe the address is wrong or the cluster is down; an address looks like local[4],"
                        + " spark://HOST:7077, yarn or k8s://https://HOST:443.",
                thrown);
    }

    /**
     * The cluster went away, or was never there.
     *
     * @param master its address
     * @param thrown what Spark threw
     * @return what to tell
     */
    static UserError ofGone(String master, Throwable thrown) {
        return new UserError(
                "The Spark cluster at " + master
                        + " went away or never answered. Points that have ended are kept. Maybe look"
                        + " whether its master runs, then give the same command again.",
                thrown);
    }

    /**
     * A task was given up.
     *
     * @param thrown what Spark threw
     * @return what to tell
     */
    static RuntimeException ofTask(@Nullable Throwable thrown) {
        String text = String.valueOf(thrown == null ? null : thrown.getMessage());
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("outofmemory") || lower.contains("exceeding thresholds")) {
            return new UserError(
                    "Spark gave a task up, probably for want of memory on the machines that work: " + sentence(thrown)
                            + " Points that have ended are kept. Maybe give them more with spark.executor.memory, or fewer"
                            + " tasks at once with spark.executor.cores.",
                    thrown == null ? new IllegalStateException(text) : thrown);
        }
        if (lower.contains("maxresultsize")) {
            return new UserError(
                    "Spark refused what a task brought back: " + sentence(thrown)
                            + " Points that have ended are kept. Maybe allow more with spark.driver.maxResultSize.",
                    thrown == null ? new IllegalStateException(text) : thrown);
        }
        return new IllegalStateException("Spark gave a task up: " + sentence(thrown), thrown);
    }

    /** The first lines of what Spark says, those before the traces, joined to one. */
    private static String sentence(@Nullable Throwable thrown) {
        if (thrown == null) {
            return "it does not say why.";
        }
        List<String> kept = new ArrayList<>();
        for (String line :
                String.valueOf(thrown.getMessage()).lines().map(String::strip).toList()) {
            if (line.startsWith("at ")
                    || line.startsWith("Driver stacktrace")
                    || line.startsWith("This stopped")
                    || line.isEmpty()) {
                break;
            }
            kept.add(line);
        }
        String text = String.join(" ", kept);
        String shortened = text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
        return shortened.endsWith(".") ? shortened : shortened + ".";
    }
}
