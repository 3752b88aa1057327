package org.uptakelab.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.report.SensitivityCsv;
import org.uptakelab.report.SensitivityReport;
import org.uptakelab.report.SensitivityText;
import org.uptakelab.sensitivity.Sensitivity;
import org.uptakelab.setting.UserError;
import org.uptakelab.sweep.Design;
import org.uptakelab.sweep.Morris;
import org.uptakelab.sweep.Saltelli;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
final class SensitivityCommand extends ExperimentCommand {
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

    @Override
    Optional<Design> design() {
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

    @Override
    void check(Sweep sweep) {
        Sensitivity.check(sweep);
    }

    @Override
    String report(SweepResult result, OutputFolder folder, Locale locale) throws IOException {
        Sensitivity sensitivity = Sensitivity.of(result);
        folder.writeText("sensitivity.csv", SensitivityCsv.of(sensitivity));
        folder.writeAll(SensitivityReport.of(sensitivity, locale));
        return SensitivityText.of(sensitivity, locale);
    }
}
