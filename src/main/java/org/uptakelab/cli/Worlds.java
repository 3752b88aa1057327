package org.uptakelab.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uptakelab.experiment.SettingOverride;
import picocli.CommandLine.Option;

/** The options that say how many worlds are drawn, and from which seed. */
final class Worlds {
    @Option(
            names = "--replications",
            paramLabel = "N",
            description = "Number of independent worlds; goes over the files and --set run.replications.")
    private @Nullable String replications;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "The master seed; goes over the files and --set run.seed.")
    private @Nullable String seed;

    /** {@return what goes over the values of files and {@code --set}} */
    List<SettingOverride> overrides() {
        List<SettingOverride> overrides = new ArrayList<>();
        if (replications != null) {
            overrides.add(new SettingOverride("--replications", "run.replications", replications));
        }
        if (seed != null) {
            overrides.add(new SettingOverride("--seed", "run.seed", seed));
        }
        return overrides;
    }
}
