package org.uptakelab.cli;

import java.io.IOException;
import java.util.Locale;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.report.SweepReport;
import org.uptakelab.report.SweepTable;
import org.uptakelab.sweep.SweepResult;
import picocli.CommandLine.Command;

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
final class SweepCommand extends ExperimentCommand {
    @Override
    String report(SweepResult result, OutputFolder folder, Locale locale) throws IOException {
        folder.writeAll(SweepReport.of(result, locale));
        return SweepTable.of(result, locale);
    }
}
