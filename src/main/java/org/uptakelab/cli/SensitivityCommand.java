package org.uptakelab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.uptakelab.experiment.MemoryNeed;
import org.uptakelab.recommender.Family;
import org.uptakelab.recommender.plugin.Plugins;
import org.uptakelab.report.CellsCsv;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.report.ProvenanceJson;
import org.uptakelab.report.SensitivityCsv;
import org.uptakelab.report.SensitivityReport;
import org.uptakelab.report.SensitivityText;
import org.uptakelab.sensitivity.Sensitivity;
import org.uptakelab.setting.UserError;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.Design;
import org.uptakelab.sweep.LocalEngine;
import org.uptakelab.sweep.Morris;
import org.uptakelab.sweep.Saltelli;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs an experiment and tells what its measures depend on. */
@Command(
        name = "sensitivity",
        description =
                "Run an experiment file and say what its measures depend on: how much of their variance goes with each"
                        + " key, alone and together with others, and with the recommender. A grid is decomposed exactly; --morris"
                        + " and --sobol take the place of the file's design. Folders are shared with uptake sweep: what is stored"
                        + " there is not run again.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  uptake sensitivity my-grid.yaml --out out/grid                  a grid, with the recommender as a factor",
            "  uptake sensitivity my-ranges.yaml --morris 20 --out out/screen  which of many keys matter at all",
            "  uptake sensitivity my-ranges.yaml --sobol 128 --out out/sobol   how much each of a few matters"
        })
final class SensitivityCommand implements Callable<Integer> {
    @ParentCommand
    private UptakeCommand root = new UptakeCommand();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The experiment file.")
    private String file = "";

    @Option(
            names = "--morris",
            paramLabel = "N",
            description = "Screen by N trajectories of elementary effects, at least 2: N x (keys + 1) points.")
    private @Nullable Integer morris;

    @Option(
            names = "--sobol",
            paramLabel = "N",
            description = "Sobol's indices from N pairs of points, best a power of two: N x (keys + 2) points.")
    private @Nullable Integer sobol;

    @Mixin
    private Worlds worlds = new Worlds();

    @Mixin
    private PrecisionOption precision = new PrecisionOption();

    @Mixin
    private PluginOption plugins = new PluginOption();

    @Mixin
    private Threads threads = new Threads();

    @Mixin
    private OutOption out = new OutOption();

    @Mixin
    private ResumeOption resume = new ResumeOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() throws IOException {
        try (Plugins loaded = plugins.load()) {
            return analyse(loaded.family());
        }
    }

    private int analyse(Family family) throws IOException {
        int workers = threads.count();
        Sweep sweep = SweepFile.find(file, new SweepOptions(worlds.overrides(), precision.asked(), design()), family);
        Sensitivity.check(sweep);
        MemoryNeed.check(
                sweep.cells().stream().map(Cell::scenario).toList(),
                sweep.recommenders(),
                workers,
                Runtime.getRuntime().maxMemory());
        try (OutputFolder folder = out.open();
                CellStore cells = resume.open(
                        folder, sweep, plugins.files(), spec.commandLine().getErr())) {
            SweepResult result = run(sweep, workers, family, cells);
            Sensitivity sensitivity = Sensitivity.of(result);
            folder.writeText("cells.csv", CellsCsv.of(result));
            folder.writeText("sensitivity.csv", SensitivityCsv.of(sensitivity));
            folder.writeText("provenance.json", ProvenanceJson.of(result.provenance()));
            folder.writeAll(SensitivityReport.of(sensitivity, language.locale()));
            PrintWriter console = spec.commandLine().getOut();
            console.print(SensitivityText.of(sensitivity, language.locale()));
            console.println(folder.path() + ": " + String.join(", ", folder.written()));
        }
        return ExitCode.OK;
    }

    private Optional<Design> design() {
        if (morris != null && sobol != null) {
            throw new UserError(
                    "--morris and --sobol are two designs, but one is needed. Maybe leave one of them out.");
        }
        if (morris != null) {
            return Optional.of(new Morris(inRange("--morris", morris)));
        }
        return sobol == null ? Optional.empty() : Optional.of(new Saltelli(inRange("--sobol", sobol)));
    }

    private static int inRange(String option, int number) {
        if (number < 2 || number > Sweep.MOST_CELLS) {
            throw new UserError(
                    option + " must be a whole number from 2 to " + Sweep.MOST_CELLS + ", but is " + number + ".");
        }
        return number;
    }

    private SweepResult run(Sweep sweep, int workers, Family family, CellStore cells) {
        try (ProgressDisplay progress = root.progressDisplay(spec)) {
            return new SweepRunner(new StoringEngine(new LocalEngine(workers, progress, family), cells)).run(sweep);
        }
    }
}
