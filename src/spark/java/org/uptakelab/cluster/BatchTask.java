package org.uptakelab.cluster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkEnv;
import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import org.uptakelab.cluster.BatchResult.EndedCell;
import org.uptakelab.cluster.BatchResult.Failure;
import org.uptakelab.experiment.MemoryNeed;
import org.uptakelab.experiment.Workers;
import org.uptakelab.recommender.Family;
import org.uptakelab.recommender.plugin.Plugins;
import org.uptakelab.setting.UserError;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.CellRun;
import org.uptakelab.sweep.Sweep;

/**
 * The work of one task, on the machine that does it: runs the points of a batch one after another, on one thread, by the class that
 * runs them on a single machine too. So no result can differ.
 *
 * @param experiment what the points have in common
 */
record BatchTask(Broadcast<ShippedExperiment> experiment) implements Function<ArrayList<ShippedCell>, BatchResult> {
    private static final double NANOS = 1e9;

    /** How many tasks are at work in this Java; they share its memory. */
    private static final AtomicInteger AT_WORK = new AtomicInteger();

    /** The plugins of this Java, loaded once and kept to its end, because several tasks share them. */
    private static final Map<List<String>, Plugins> LOADED = new ConcurrentHashMap<>();

    @Override
    public BatchResult call(ArrayList<ShippedCell> cells) {
        ArrayList<EndedCell> ended = new ArrayList<>();
        @Nullable Failure failure = null;
        long start = System.nanoTime();
        AT_WORK.incrementAndGet();
        // Threads that a recommender takes for itself are those of a core alone.
        try (Workers thread = new Workers(1)) {
            ShippedExperiment shipped = experiment.value();
            Family family = family(shipped.plugins());
            start = System.nanoTime();
            for (ShippedCell cell : cells) {
                ended.add(run(shipped, cell, family, thread));
            }
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            failure = failure(e, cells.get(Math.min(ended.size(), cells.size() - 1)));
        } finally {
            AT_WORK.decrementAndGet();
        }
        return new BatchResult(ended, (System.nanoTime() - start) / NANOS, failure);
    }

    private static EndedCell run(ShippedExperiment experiment, ShippedCell shipped, Family family, Workers thread) {
        Cell cell = shipped.unpacked();
        Sweep sweep = experiment.unpacked(cell.scenario());
        refuseTooLarge(sweep, cell);
        List<CellResult> results = thread.call(() -> CellRun.of(sweep, cell, family));
        double[][][] values = results.stream()
                .map(result -> result.values().values().toArray(double[][]::new))
                .toArray(double[][][]::new);
        return new EndedCell(cell.number(), values);
    }

    /** A point that does not fit would take the whole Java down with it, and the next one that tries, and so on. */
    private static void refuseTooLarge(Sweep sweep, Cell cell) {
        SparkConf conf = SparkEnv.get().conf();
        int tasks = tasks(conf.getInt("spark.executor.cores", 0), conf.getInt("spark.task.cpus", 1), AT_WORK.get());
        try {
            MemoryNeed.checkPoints(
                    List.of(cell.scenario()),
                    sweep.recommenders(),
                    sweep.measures().size(),
                    1,
                    Runtime.getRuntime().maxMemory() / tasks);
        } catch (UserError error) {
            List<String> messages = new ArrayList<>(error.messages());
            messages.add("This was said on " + host() + ", where "
                    + (tasks == 1 ? "a task has" : tasks + " tasks share")
                    + " the memory of an executor. Maybe give it more with spark.executor.memory (with --master local[…]:"
                    + " spark.driver.memory)"
                    + (tasks == 1 ? "." : ", or fewer tasks at once with spark.executor.cores."));
            throw new UserError(messages);
        }
    }

    /**
     * How many tasks must be reckoned with in this Java.
     *
     * @param cores cores of an executor, 0 if that is left to the machine
     * @param cpus cores that a task takes, at least 1
     * @param atWork tasks that are at work here now
     * @return at least 1
     */
    static int tasks(int cores, int cpus, int atWork) {
        return Math.max(1, Math.max(cores / cpus, atWork));
    }

    private static Family family(List<String> plugins) {
        return LOADED.computeIfAbsent(
                        plugins,
                        names -> Plugins.load(names.stream()
                                .map(name -> Path.of(SparkFiles.get(name)))
                                .toList()))
                .family();
    }

    private static Failure failure(Throwable thrown, ShippedCell cell) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserError error) {
                return new Failure(new ArrayList<>(error.messages()), true);
            }
        }
        String message = thrown.getMessage();
        String type = thrown.getClass().getSimpleName();
        String what = "point " + cell.number() + " failed on " + host() + ": "
                + (message == null ? type : type + ": " + message);
        return new Failure(new ArrayList<>(List.of(what)), false);
    }

    private static String host() {
        return SparkEnv.get().blockManager().blockManagerId().host();
    }
}
