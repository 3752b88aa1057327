package org.uptakelab.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: its commands, and the options that all of them have. */
@Command(
        name = "uptake",
        description =
                "A lab for recommender systems: what share of purchases follow the suggestions, and how much of it"
                        + " the suggestions caused.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = LabVersionProvider.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failure",
            "2:wrong use or bad input",
            "3:calibrate found no setting that gives the targets"
        },
        subcommands = {
            ServeCommand.class,
            ClassCommand.class,
            RunCommand.class,
            GenerateCommand.class,
            CompareCommand.class,
            SweepCommand.class,
            SensitivityCommand.class,
            CalibrateCommand.class,
            SheetCommand.class,
            KitCommand.class,
            AuditCommand.class,
            EvaluateCommand.class,
            FitCommand.class,
            ClaimsCommand.class,
            EvidenceCommand.class,
            ReproduceCommand.class,
            RecommendersCommand.class,
            MeasuresCommand.class,
            SchemaCommand.class,
            CompletionCommand.class,
        })
final class UptakeCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show the stack trace of an error, for a report to the developers.")
    private boolean debug;

    @Option(
            names = "--progress",
            scope = ScopeType.INHERIT,
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            description =
                    "Show progress on the error stream: auto (a bar on a terminal; plain lines otherwise, if the work"
                            + " takes long), always or never. Default: auto.")
    private ProgressMode progress = ProgressMode.auto;

    boolean debug() {
        return debug;
    }

    /** The display of a command's progress, on its error stream. */
    ProgressDisplay progressDisplay(CommandSpec command) {
        return new ProgressDisplay(
                progress, Terminal.isWatched(), command.commandLine().getErr(), System::nanoTime);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Name a command: " + String.join(", ", spec.subcommands().keySet()));
    }
}
