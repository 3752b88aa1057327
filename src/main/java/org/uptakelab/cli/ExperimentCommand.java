package org.uptakelab.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.uptakelab.experiment.ForeignCode;
import org.uptakelab.recommender.Family;
import org.uptakelab.recommender.plugin.Plugins;
import org.uptakelab.report.CellsCsv;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.report.ProvenanceJson;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.Design;
import org.uptakelab.sweep.Engine;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepFile;
import org.uptakelab.sweep.SweepOptions;
import org.uptakelab.sweep.SweepResult;
import org.uptakelab.sweep.SweepRunner;
import org.uptakelab.sweep.store.CellStore;
import org.uptakelab.sweep.store.StoringEngine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that runs the points of an experiment file and reports on them: what such commands share. */
abstract class ExperimentCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            description =
                    "The experiment file. Those that come with the lab, seeds/experiments/ladder.yaml, data.yaml and"
                            + " screen-or-brain.yaml, are taken from the folder or, where there is none, from within the lab.")
    private String file = "";

    @Mixin
    private Worlds worlds = new Worlds();

    @Mixin
    private PrecisionOption precision = new PrecisionOption();

    @Mixin
    private PluginOption plugins = new PluginOption();

    @Mixin
    private Work work = new Work();

    @Mixin
    private EngineOption engine = new EngineOption();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ResumeOption resume = new ResumeOption();

    /** {@return the design that takes the place of that of the file; empty to keep that} */
    Optional<Design> design() {
        return Optional.empty();
    }

    /**
     * Finds out before anything is run whether the experiment can be reported on.
     *
     * @param sweep the experiment
     * @throws org.uptakelab.setting.UserError if not
     */
    void check(Sweep sweep) {}

    /**
     * Writes what the command reports, beside the files that all such commands write.
     *
     * @param result what the experiment gave
     * @param folder where to
     * @param locale the language
     * @return what the console shows of it
     * @throws IOException if a file cannot be written
     */
    abstract String report(SweepResult result, OutputFolder folder, Locale locale) throws IOException;

    @Override
    public final Integer call() throws IOException {
        OptionalInt elsewhere = engine.submitted();
        if (elsewhere.isPresent()) {
            return elsewhere.getAsInt();
        }
        try (Plugins loaded = plugins.load()) {
            return run(loaded.family());
        }
    }

    private int run(Family family) throws IOException {
        store.check();
        int workers = work.threads();
        Sweep sweep = SweepFile.find(file, new SweepOptions(worlds.overrides(), precision.asked(), design()), family);
        PrecisionOption.check(
                sweep.stopping(), sweep.cells().stream().map(Cell::scenario).toList(), spec);
        check(sweep);
        engine.checkMemory(sweep, workers);
        SortedMap<String, String> code = ForeignCode.of(
                        sweep.cells().stream().map(Cell::scenario).toList(), sweep.recommenders(), plugins.files())
                .hashes();
        try (OutputFolder folder = work.open();
                CellStore cells =
                        resume.open(folder, sweep, code, spec.commandLine().getErr())) {
            SweepResult result = points(sweep, workers, family, cells);
            folder.writeText("cells.csv", CellsCsv.of(result));
            store.write(result, folder);
            folder.writeText(
                    "provenance.json", ProvenanceJson.of(result.provenance().with(code)));
            String shown = report(result, folder, work.locale());
            work.tell(shown, folder);
        }
        return ExitCode.OK;
    }

    private SweepResult points(Sweep sweep, int workers, Family family, CellStore cells) {
        try (ProgressDisplay progress = work.progress();
                Engine points = engine.open(workers, plugins, family, progress)) {
            return new SweepRunner(new StoringEngine(points, cells)).run(sweep);
        }
    }
}
