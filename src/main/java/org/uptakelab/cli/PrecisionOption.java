package org.uptakelab.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uptakelab.experiment.AskedPrecision;
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
}
