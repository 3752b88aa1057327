package org.uptakelab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.uptakelab.experiment.MemoryNeed;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.SettingOverride;
import org.uptakelab.recommender.Family;
import org.uptakelab.report.DatasetFiles;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.simulation.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes synthetic user-item data. */
@Command(
        name = "generate",
        description =
                "Make synthetic user-item data: users, items, purchases and impressions of the first replication of a"
                        + " scenario, as CSV with a data sheet.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  uptake generate seeds/amazon.yaml --out my-data",
            "  uptake generate my-shop.yaml --set world.users=200 --seed 42 --out my-data"
        })
final class GenerateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file.")
    private String file = "";

    @Option(
            names = "--set",
            paramLabel = "group.key=value",
            description = "Set a key of the scenario; goes over the file. Can be given many times.")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "S", description = "The master seed; goes over --set run.seed.")
    private @Nullable String seed;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the data.")
    private Path out = Path.of("out");

    @Override
    public Integer call() throws IOException {
        List<SettingOverride> flags =
                seed == null ? List.of() : List.of(new SettingOverride("--seed", "run.seed", seed));
        List<Scenario> scenarios =
                new ScenarioSelection(List.of(file), sets, flags, List.of(), Family.OF_THE_LAB).read();
        MemoryNeed.check(scenarios, List.of(), 1, Runtime.getRuntime().maxMemory());
        try (OutputFolder folder = OutputFolder.open(out)) {
            for (Map.Entry<String, OutputFolder.Text> written :
                    files(scenarios.get(0)).entrySet()) {
                folder.writeText(written.getKey(), written.getValue());
            }
            spec.commandLine().getOut().println(folder.inventory());
        }
        return ExitCode.OK;
    }

    private static Map<String, OutputFolder.Text> files(Scenario scenario) {
        Replication first = new Replication(scenario, 1);
        Run run = first.run(scenario.recommender().name());
        return new DatasetFiles(scenario, first.world(), run.ledger()).files();
    }
}
