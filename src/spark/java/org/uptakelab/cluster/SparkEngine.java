package org.uptakelab.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.status.api.v1.ExecutorSummary;
import org.jspecify.annotations.Nullable;
import org.uptakelab.cluster.BatchResult.EndedCell;
import org.uptakelab.cluster.BatchResult.Failure;
import org.uptakelab.setting.UserError;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Engine;
import org.uptakelab.sweep.EngineRequest;
import org.uptakelab.sweep.Sweep;
import scala.collection.Iterator;

/**
 * Runs points on the machines of an Apache Spark cluster. Points travel in {@link Batches}; each batch is a Spark job of one task,
 * so that its results are here as soon as it has ended, and the next batches are cut by what is known by then. Some more of them are
 * under way than there are cores: a core that ends one finds the next waiting. A batch whose machine is lost runs again on another;
 * what its points give does not depend on where they run.
 */
final class SparkEngine implements Engine {
    /** How long a task shall last, in seconds: starting one costs some hundredths. */
    static final String TASK_SECONDS = "spark.uptake.taskSeconds";

    private static final double USUAL_TASK_SECONDS = 3;

    /** More tasks in a second than this, and the program that shares them out would be what everything waits for. */
    private static final double MOST_TASKS_A_SECOND = 50;

    private static final long PATIENCE_SECONDS = 30;
    private static final String WORK = "points";

    private final JavaSparkContext context;
    private final EngineRequest request;
    private final List<String> plugins;

    /**
     * An engine.
     *
     * @param context the way to the cluster; closed with the engine
     * @param request what the user asks of it
     * @param plugins names of the plugins' files, as Spark sends them
     */
    SparkEngine(JavaSparkContext context, EngineRequest request, List<String> plugins) {
        this.context = context;
        this.request = request;
        this.plugins = List.copyOf(plugins);
    }

    @Override
    public void run(Sweep sweep, List<Cell> cells, CellListener listener) {
        try {
            share(sweep, cells, listener);
        } catch (IllegalStateException e) {
            throw goneOr(e);
        }
    }

    /** What to tell: that the cluster is gone, if it is; else what was to be told. */
    private RuntimeException goneOr(IllegalStateException failure) {
        return context.sc().isStopped()
                ? SparkFailures.ofGone(context.getConf().get("spark.master"), failure)
                : failure;
    }

    private void share(Sweep sweep, List<Cell> cells, CellListener listener) {
        Broadcast<ShippedExperiment> experiment = shipped(sweep);
        BatchTask task = new BatchTask(experiment);
        Batches batches = new Batches(cells, sweep.recommenders().size(), taskSeconds());
        BlockingQueue<Ended> ended = new LinkedBlockingQueue<>();
        ExecutorService waiting = Executors.newCachedThreadPool();
        try {
            int underWay = 0;
            int earlier = sweep.cells().size() - cells.size();
            int done = earlier;
            while (underWay > 0 || batches.hasNext()) {
                for (; underWay < mostUnderWay() && batches.hasNext(); underWay++) {
                    List<Cell> batch = batches.next(cores());
                    waiting.execute(() -> ended.add(result(batch, task)));
                }
                Ended last = await(ended);
                underWay--;
                BatchResult result = last.resultOrThrow();
                for (int index = 0; index < result.ended().size(); index++) {
                    Cell cell = last.cells().get(index);
                    listener.ended(cell, results(sweep, cell, result.ended().get(index)));
                    done++;
                    request.progress().done((double) done, sweep.cells().size(), earlier, WORK);
                }
                throwIfFailed(result.failure());
                batches.ended(last.cells(), result.seconds());
            }
        } finally {
            waiting.shutdownNow();
            if (!context.sc().isStopped()) {
                context.sc().cancelAllJobs();
                experiment.destroy();
            }
        }
    }

    // Scala declares no exceptions, so Spark throws checked ones that no Java compiler knows of.
    private Broadcast<ShippedExperiment> shipped(Sweep sweep) {
        try {
            return context.broadcast(ShippedExperiment.of(sweep, plugins));
        } catch (Exception e) {
            throw SparkFailures.ofTask(e);
        }
    }

    private double taskSeconds() {
        double asked = context.getConf().getDouble(TASK_SECONDS, USUAL_TASK_SECONDS);
        return Math.max(asked, cores() / MOST_TASKS_A_SECOND);
    }

    /** How many cores work for us now; machines come and go. */
    int cores() {
        int slots = 0;
        for (Iterator<ExecutorSummary> executors =
                        context.sc().statusStore().executorList(true).iterator();
                executors.hasNext(); ) {
            slots += executors.next().maxTasks();
        }
        return Math.max(1, slots);
    }

    private int mostUnderWay() {
        return cores() + Math.max(1, cores() / 4);
    }

    /** Runs one batch and waits for it. Whatever happens must be told, or it would be waited for for ever. */
    private Ended result(List<Cell> batch, BatchTask task) {
        try {
            ArrayList<ShippedCell> shipped = new ArrayList<>();
            batch.forEach(cell -> shipped.add(ShippedCell.of(cell)));
            context.sc().setJobDescription(description(batch));
            List<BatchResult> results =
                    context.parallelize(List.of(shipped), 1).map(task).collect();
            return new Ended(batch, results.get(0), null);
        } catch (Throwable e) {
            return new Ended(batch, null, e);
        }
    }

    private static String description(List<Cell> batch) {
        int first = batch.get(0).number();
        return batch.size() == 1
                ? "point " + first
                : batch.size() + " points, " + first + " to "
                        + batch.get(batch.size() - 1).number();
    }

    private Ended await(BlockingQueue<Ended> queue) {
        try {
            Ended ended = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            while (ended == null) {
                tellIfNobodyWorks();
                ended = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            return ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Waiting for Spark was interrupted.", e);
        }
    }

    private void tellIfNobodyWorks() {
        // The program that shares out counts itself among the machines.
        boolean alone = context.sc().statusTracker().getExecutorInfos().length <= 1;
        if (alone && !context.sc().isLocal()) {
            request.notices()
                    .accept(
                            "Spark has no machine at work for this experiment. Maybe its workers are busy or gone, or have"
                                    + " less memory or fewer cores than spark.executor.memory and spark.executor.cores ask for;"
                                    + " the pages of " + context.sc().master() + " tell.");
        }
    }

    private static void throwIfFailed(@Nullable Failure failure) {
        if (failure != null) {
            throw failure.byUser()
                    ? new UserError(failure.messages())
                    : new IllegalStateException(String.join(" ", failure.messages()));
        }
    }

    private static List<CellResult> results(Sweep sweep, Cell cell, EndedCell ended) {
        List<CellResult> results = new ArrayList<>();
        for (int arm = 0; arm < ended.values().length; arm++) {
            Map<String, double[]> values = new LinkedHashMap<>();
            for (int measure = 0; measure < sweep.measures().size(); measure++) {
                values.put(sweep.measures().get(measure), ended.values()[arm][measure]);
            }
            results.add(new CellResult(cell, sweep.recommenders().get(arm), values, sweep.stopping()));
        }
        return results;
    }

    @Override
    public void close() {
        context.close();
    }

    /** A batch that is under way no more: its result, or what Spark says. */
    private record Ended(
            List<Cell> cells,
            @Nullable BatchResult result,
            @Nullable Throwable failure) {
        BatchResult resultOrThrow() {
            if (result == null) {
                throw SparkFailures.ofTask(failure);
            }
            return result;
        }
    }
}
