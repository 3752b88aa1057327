package org.uptakelab.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.uptakelab.experiment.AskedPrecision;
import org.uptakelab.experiment.Precision;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.StoppingRule;
import org.uptakelab.measure.StudentT;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options of commands that run until intervals are narrow enough. */
final class PrecisionOption {
    @Option(
            names = "--precision",
            split = ",",
            paramLabel = "WIDTH",
            description =
                    "Run more worlds until the 95 %% interval of every share is at most this wide from end to end, for"
                            + " example 0.02 for two percentage points. For another measure: revenue=0.1. The first"
                            + " run.replications worlds say how many it takes.")
    private List<String> precision = new ArrayList<>();

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "The most worlds that --precision may ask for; what it misses then is said. Default: 1000.")
    private @Nullable String most;

    /** {@return what is asked for; goes over what a file says} */
    AskedPrecision asked() {
        return AskedPrecision.ofOptions(precision, most);
    }

    /**
     * Refuses scenarios that cannot be a pilot, and says what a small pilot costs.
     *
     * @param rule the rule that decides how many replications there are
     * @param scenarios the scenarios
     * @param command the command that runs, on whose error stream it is said
     * @throws org.uptakelab.setting.UserError with everything that is wrong with them
     */
    static void check(StoppingRule rule, List<Scenario> scenarios, CommandSpec command) {
        rule.check(scenarios);
        int pilot = scenarios.stream().mapToInt(Scenario::replications).min().orElse(Precision.GOOD_PILOT);
        if (rule instanceof Precision && pilot < Precision.GOOD_PILOT) {
            double ratio = StudentT.quantile(pilot) / StudentT.quantile(Precision.GOOD_PILOT);
            command.commandLine()
                    .getErr()
                    .printf(
                            Locale.ROOT,
                            "uptake: note: a pilot of %d worlds says little of how much worlds differ, so a precision takes"
                                    + " about %.1f times as many worlds as after a pilot of %d. Maybe take --replications"
                                    + " %d.%n",
                            pilot,
                            ratio * ratio,
                            Precision.GOOD_PILOT,
                            Precision.GOOD_PILOT);
        }
    }
}
