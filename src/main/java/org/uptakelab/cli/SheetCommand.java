package org.uptakelab.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.experiment.Result;
import org.uptakelab.experiment.Runner;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.SlateComparison;
import org.uptakelab.recommender.Family;
import org.uptakelab.report.DiscussionSheet;
import org.uptakelab.report.NamedFile;
import org.uptakelab.report.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the discussion sheets for a class. */
@Command(
        name = "sheet",
        description = "Run the five shops that come with the lab and write a one-page sheet for a discussion in class,"
                + " in English and German, ready to print.",
        footerHeading = "%nExamples:%n",
        footer = {"  uptake sheet --out sheets"})
final class SheetCommand implements Callable<Integer> {
    @ParentCommand
    private UptakeCommand root = new UptakeCommand();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private OutOption out = new OutOption();

    @Mixin
    private Threads threads = new Threads();

    @Override
    public Integer call() throws IOException {
        List<String> files = DiscussionSheet.SEEDS.stream()
                .map(seed -> "seeds/" + seed + ".yaml")
                .toList();
        List<Scenario> scenarios =
                new ScenarioSelection(files, List.of(), List.of(), List.of(), Family.OF_THE_LAB).read();
        try (OutputFolder folder = out.open();
                ProgressDisplay progress = root.progressDisplay(spec)) {
            List<ArmResult> arms = new Runner(threads.count(), progress).run(scenarios);
            Result result = new Result(arms, SlateComparison.onSmallShop(), Provenance.of(scenarios));
            for (Language language : Language.values()) {
                NamedFile sheet = DiscussionSheet.of(result, language.locale());
                folder.write(sheet);
            }
            spec.commandLine().getOut().println(folder.inventory());
        }
        return ExitCode.OK;
    }
}
