package org.uptakelab.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.uptakelab.comparison.Comparison;
import org.uptakelab.comparison.ComparisonResult;
import org.uptakelab.comparison.ComparisonRunner;
import org.uptakelab.experiment.ForeignCode;
import org.uptakelab.experiment.MemoryNeed;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.StoppingRule;
import org.uptakelab.recommender.Family;
import org.uptakelab.recommender.plugin.Plugins;
import org.uptakelab.report.ComparisonCsv;
import org.uptakelab.report.ComparisonReport;
import org.uptakelab.report.ComparisonText;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.report.ProvenanceJson;
import org.uptakelab.setting.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares scenarios or recommenders with the first of them, in the same worlds and under the same luck. */
@Command(
        name = "compare",
        description =
                "Compare scenarios, or recommenders in one: each with the first, in the same worlds and with the same"
                        + " luck. Number of worlds and seed are those of the first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  uptake compare seeds/amazon.yaml --recommender popular,item-llr,oracle",
            "  uptake compare seeds/amazon.yaml my-shop.yaml --out out/mine",
            "  uptake compare seeds/amazon.yaml --recommender random,item-llr --precision 0.005"
        })
final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "SCENARIO",
            description =
                    "Scenario files, named by what stands before .yaml; the first is what the others are compared with.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "group.key=value",
            description = "Set a key of all scenarios; goes over the files. Can be given many times.")
    private List<String> sets = new ArrayList<>();

    @Option(
            names = "--recommender",
            split = ",",
            paramLabel = "NAME",
            description =
                    "Run each scenario with these recommenders, the first being what the others are compared with."
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

    @Override
    public Integer call() throws IOException {
        try (Plugins loaded = plugins.load()) {
            return compare(loaded.family());
        }
    }

    private int compare(Family family) throws IOException {
        Comparison comparison = comparison(family);
        ForeignCode code = ForeignCode.of(comparison.arms(), List.of(), plugins.files());
        try (OutputFolder folder = work.open()) {
            ComparisonResult result = run(comparison, family);
            folder.writeText("compare.csv", ComparisonCsv.of(result));
            folder.writeText(
                    "provenance.json", ProvenanceJson.of(result.provenance().with(code)));
            folder.writeAll(ComparisonReport.of(result, work.locale()));
            work.tell(ComparisonText.of(result, work.locale()), folder);
        }
        return ExitCode.OK;
    }

    private Comparison comparison(Family family) {
        StoppingRule stopping = precision.asked().rule(Replication.MEASURES);
        List<Scenario> scenarios = new ScenarioSelection(files, sets, worlds.overrides(), recommenders, family).read();
        if (scenarios.size() * Math.max(1, recommenders.size()) < 2) {
            throw new UserError("compare must have at least two arms, but has one. Maybe name another scenario, or"
                    + " recommenders, for example --recommender none,item-llr.");
        }
        Comparison comparison = Comparison.of(scenarios, recommenders, stopping);
        PrecisionOption.check(stopping, comparison.arms().subList(0, 1), spec);
        MemoryNeed.check(
                stopping.largest(comparison.arms()),
                List.of(),
                work.threads(),
                Runtime.getRuntime().maxMemory());
        return comparison;
    }

    private ComparisonResult run(Comparison comparison, Family family) {
        try (ProgressDisplay progress = work.progress()) {
            return new ComparisonRunner(work.threads(), progress, family).run(comparison);
        }
    }
}
