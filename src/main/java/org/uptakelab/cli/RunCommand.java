package org.uptakelab.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.ForeignCode;
import org.uptakelab.experiment.MemoryNeed;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.Result;
import org.uptakelab.experiment.RunObserver;
import org.uptakelab.experiment.Runner;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.SlateComparison;
import org.uptakelab.experiment.StoppingRule;
import org.uptakelab.recommender.Family;
import org.uptakelab.recommender.plugin.Plugins;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.report.ProvenanceJson;
import org.uptakelab.report.ResultTable;
import org.uptakelab.report.RoundsCsv;
import org.uptakelab.report.RunReport;
import org.uptakelab.report.RunStore;
import org.uptakelab.report.SummaryCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs scenarios and reports what share of purchases followed the suggestions, and how much of it they caused. */
@Command(
        name = "run",
        description = "Run scenarios: simulate their shops, measure, print a table and write the results to a folder.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  uptake run                                        the two shops that come with the lab",
            "  uptake run seeds/amazon.yaml --recommender none,random,popular,item-llr,oracle",
            "  uptake run my-shop.yaml --set shopper.salience=1 --set world.users=500 --out out/salience",
            "  uptake run my-shop.yaml --replications 5 --seed 42 --lang de"
        })
final class RunCommand implements Callable<Integer> {
    private static final List<String> MAIN_JOB = List.of("seeds/amazon.yaml", "seeds/netflix.yaml");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "SCENARIO",
            description = "Scenario files, named by what stands before .yaml. Default: seeds/amazon.yaml and"
                    + " seeds/netflix.yaml, from the folder or, where there is none, from within the lab.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "group.key=value",
            description = "Set a key of the scenarios; goes over the files. Can be given many times.")
    private List<String> sets = new ArrayList<>();

    @Option(
            names = "--recommender",
            split = ",",
            paramLabel = "NAME",
            description = "Run each scenario with these recommenders, under the same luck; goes over --set."
                    + " See: uptake recommenders.")
    private List<String> recommenders = new ArrayList<>();

    @Mixin
    private Worlds worlds = new Worlds();

    @Mixin
    private PrecisionOption precision = new PrecisionOption();

    @Mixin
    private PluginOption plugins = new PluginOption();

    @Mixin
    private Work work = new Work();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--events",
            description = "Also write every purchase and every impression: purchases.csv.gz, impressions.csv.gz; with"
                    + " --store duckdb instead every visit, into the database and as visits.parquet.")
    private boolean withEvents;

    @Override
    public Integer call() throws IOException {
        try (Plugins loaded = plugins.load()) {
            return run(loaded.family());
        }
    }

    private int run(Family family) throws IOException {
        store.check();
        int workers = work.threads();
        List<Scenario> scenarios = new ScenarioSelection(
                        files.isEmpty() ? MAIN_JOB : files, sets, worlds.overrides(), recommenders, family)
                .read();
        StoppingRule stopping = precision.asked().rule(Replication.MEASURES);
        PrecisionOption.check(stopping, scenarios, spec);
        ForeignCode code = ForeignCode.of(scenarios, recommenders, plugins.files());
        MemoryNeed.check(
                stopping.largest(scenarios),
                recommenders,
                workers,
                Runtime.getRuntime().maxMemory());
        try (OutputFolder folder = work.open();
                RunStore kept = store.ofRuns(withEvents, folder)) {
            Result result = run(scenarios, stopping, kept, family);
            folder.writeText("summary.csv", SummaryCsv.of(result.arms()));
            folder.writeText("rounds.csv", RoundsCsv.of(result.arms()));
            folder.writeText(
                    "provenance.json", ProvenanceJson.of(result.provenance().with(code)));
            folder.writeAll(RunReport.of(result, work.locale()));
            kept.write(folder, result);
            work.tell(ResultTable.of(result, work.locale()), folder);
        }
        return ExitCode.OK;
    }

    private Result run(List<Scenario> scenarios, StoppingRule stopping, RunObserver observer, Family family) {
        try (ProgressDisplay progress = work.progress()) {
            Runner runner = new Runner(work.threads(), progress, observer, family).stoppedBy(stopping);
            List<ArmResult> arms = recommenders.isEmpty() ? runner.run(scenarios) : runner.run(scenarios, recommenders);
            return new Result(
                    arms,
                    SlateComparison.onSmallShop(),
                    Provenance.of(arms.stream().map(ArmResult::scenario).toList(), stopping));
        }
    }
}
