package org.uptakelab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.uptakelab.experiment.MemoryNeed;
import org.uptakelab.recommender.Family;
import org.uptakelab.recommender.plugin.Plugins;
import org.uptakelab.report.CellsCsv;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.report.ProvenanceJson;
import org.uptakelab.report.SweepReport;
import org.uptakelab.report.SweepTable;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.Engine;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepFile;
import org.uptakelab.sweep.SweepOptions;
import org.uptakelab.sweep.SweepResult;
import org.uptakelab.sweep.SweepRunner;
import org.uptakelab.sweep.store.CellStore;
import org.uptakelab.sweep.store.StoringEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs an experiment: a shop under many settings, and under several recommenders at each. */
@Command(
        name = "sweep",
        description = "Run an experiment file: a shop under many settings, with several recommenders at each, under the"
                + " same luck. Every point is stored as soon as it has ended: after an interruption the same command goes on"
                + " from there.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  uptake sweep seeds/experiments/ladder.yaml --out out/ladder     from placebo to oracle",
            "  uptake sweep seeds/experiments/data.yaml --out out/data         what more data do",
            "  uptake sweep my-experiment.yaml --replications 3 --out out/look  a quick look first"
        })
final class SweepCommand implements Callable<Integer> {
    @ParentCommand
    private UptakeCommand root = new UptakeCommand();

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
    private Threads threads = new Threads();

    @Mixin
    private EngineOption engine = new EngineOption();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private OutOption out = new OutOption();

    @Mixin
    private ResumeOption resume = new ResumeOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() throws IOException {
        OptionalInt elsewhere = engine.submitted();
        if (elsewhere.isPresent()) {
            return elsewhere.getAsInt();
        }
        try (Plugins loaded = plugins.load()) {
            return sweep(loaded.family());
        }
    }

    private int sweep(Family family) throws IOException {
        store.check();
        int workers = threads.count();
        Sweep sweep =
                SweepFile.find(file, new SweepOptions(worlds.overrides(), precision.asked(), Optional.empty()), family);
        if (engine.isLocal()) {
            MemoryNeed.checkPoints(
                    sweep.cells().stream().map(Cell::scenario).toList(),
                    sweep.recommenders(),
                    sweep.measures().size(),
                    workers,
                    Runtime.getRuntime().maxMemory());
        }
        try (OutputFolder folder = out.open();
                CellStore cells = resume.open(
                        folder, sweep, plugins.files(), spec.commandLine().getErr())) {
            SweepResult result = run(sweep, workers, family, cells);
            folder.writeText("cells.csv", CellsCsv.of(result));
            store.write(result, folder);
            folder.writeText("provenance.json", ProvenanceJson.of(result.provenance()));
            folder.writeAll(SweepReport.of(result, language.locale()));
            PrintWriter console = spec.commandLine().getOut();
            console.print(SweepTable.of(result, language.locale()));
            console.println(folder.path() + ": " + String.join(", ", folder.written()));
        }
        return ExitCode.OK;
    }

    private SweepResult run(Sweep sweep, int workers, Family family, CellStore cells) {
        try (ProgressDisplay progress = root.progressDisplay(spec);
                Engine points = engine.open(workers, plugins, family, progress)) {
            return new SweepRunner(new StoringEngine(points, cells)).run(sweep);
        }
    }
}
