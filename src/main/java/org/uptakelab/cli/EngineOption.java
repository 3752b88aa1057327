package org.uptakelab.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uptakelab.experiment.MemoryNeed;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.recommender.Family;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.UserError;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.Engine;
import org.uptakelab.sweep.EngineRequest;
import org.uptakelab.sweep.EngineSource;
import org.uptakelab.sweep.LocalEngine;
import org.uptakelab.sweep.Sweep;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of commands whose points can run elsewhere than on this machine. */
final class EngineOption {
    private static final String LOCAL = "local";
    private static final String SPARK = "spark";
    /** What Spark takes for a cluster; of anything else its launcher would tell in a stack trace. */
    private static final Pattern MASTER = Pattern.compile(
            "local(\\[[0-9*]+(, *[0-9]+)?])?|local-cluster\\[.*]|yarn|spark://HOST:[0-9]+(,HOST:[0-9]+)*|k8s://.+"
                    .replace("HOST", "([^/,:]+|\\[[0-9A-Fa-f:.]+])"));

    private static final List<String> NAMES = List.of(LOCAL, SPARK);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--engine",
            paramLabel = "local|spark",
            defaultValue = "${sys:uptake.engine:-local}",
            description =
                    "Where points run: local, the threads of this machine, or spark, a cluster of Apache Spark; changes no"
                            + " result. Default: local; spark under spark-submit.")
    private String name = LOCAL;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "With --engine spark: the cluster, as Spark writes it, for example spark://HOST:7077, yarn or"
                    + " local[4].")
    private @Nullable String master;

    /**
     * Does the whole command on Spark, if that is asked for and Spark is not in this Java: through Spark's own launcher, in another.
     *
     * @return the exit code of the command; empty if it is to be done here
     * @throws UserError if the options contradict each other, or Spark is not found
     */
    OptionalInt submitted() throws IOException {
        check();
        if (name.equals(LOCAL) || source().isPresent()) {
            return OptionalInt.empty();
        }
        List<String> arguments = spec.root().commandLine().getParseResult().originalArgs();
        return OptionalInt.of(SparkSubmission.found(System.getenv()).run(Optional.ofNullable(master), arguments));
    }

    private void check() {
        if (!NAMES.contains(name)) {
            throw new UserError("--engine must be " + String.join(" or ", NAMES) + ", but is " + name + "."
                    + NearestWord.advice(name, NAMES));
        }
        if (name.equals(LOCAL) && master != null) {
            throw new UserError("--master is for --engine spark, but the engine is local. Maybe add --engine spark.");
        }
        if (master != null && !MASTER.matcher(master).matches()) {
            throw new UserError("--master must be local[N], spark://HOST:PORT, yarn or k8s://https://HOST:PORT, but is "
                    + master + ".");
        }
        if (name.equals(SPARK) && spec.commandLine().getParseResult().hasMatchedOption("--threads")) {
            throw new UserError(
                    "--threads is for --engine local: how many cores work is said to Spark. Maybe take --master"
                            + " local[N], or the option --total-executor-cores of spark-submit.");
        }
    }

    /**
     * Refuses an experiment that does not fit into the memory of this Java, if it is to run here; elsewhere the machines that work
     * look for themselves.
     *
     * @param sweep the experiment
     * @param threads number of threads of this machine
     * @throws UserError with a sentence for each point that needs more
     */
    void checkMemory(Sweep sweep, int threads) {
        if (name.equals(LOCAL)) {
            MemoryNeed.checkPoints(
                    sweep.stopping()
                            .largest(sweep.cells().stream().map(Cell::scenario).toList()),
                    sweep.recommenders(),
                    sweep.measures().size(),
                    threads,
                    Runtime.getRuntime().maxMemory());
        }
    }

    /**
     * The engine asked for. A cluster is opened when the first points are to be run: where all are stored already, it is not needed.
     *
     * @param threads number of threads of this machine
     * @param plugins the plugins that were asked for
     * @param family the recommenders that can be named
     * @param progress hears how far the work has come
     * @return the engine, to be closed when the command ends
     */
    Engine open(int threads, PluginOption plugins, Family family, ProgressListener progress) {
        if (name.equals(LOCAL)) {
            return new LocalEngine(threads, progress, family);
        }
        EngineRequest request = new EngineRequest(Optional.ofNullable(master), plugins.files(), progress, this::tell);
        return new OpenedLate(() -> source().orElseThrow().open(request));
    }

    private void tell(String notice) {
        spec.commandLine().getErr().println("uptake: " + notice);
    }

    private Optional<EngineSource> source() {
        return ServiceLoader.load(EngineSource.class, EngineOption.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(source -> source.name().equals(name))
                .findFirst();
    }

    /** An engine that is opened when it is first used. */
    private static final class OpenedLate implements Engine {
        private final Supplier<Engine> opening;
        private @Nullable Engine engine;

        OpenedLate(Supplier<Engine> opening) {
            this.opening = opening;
        }

        @Override
        public void run(Sweep sweep, List<Cell> cells, CellListener listener) {
            Engine opened = engine == null ? opening.get() : engine;
            engine = opened;
            opened.run(sweep, cells, listener);
        }

        @Override
        public void close() {
            if (engine != null) {
                engine.close();
            }
        }
    }
}
