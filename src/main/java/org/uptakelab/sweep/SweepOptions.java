package org.uptakelab.sweep;

import java.util.List;
import java.util.Optional;
import org.uptakelab.experiment.AskedPrecision;
import org.uptakelab.experiment.SettingOverride;

/**
 * What goes over an experiment file.
 *
 * @param settings values that go over those of the file at every point
 * @param precision the precision that goes over that of the file
 * @param design the design that takes the place of that of the file; empty to keep that
 */
public record SweepOptions(List<SettingOverride> settings, AskedPrecision precision, Optional<Design> design) {
    /** Copies the settings. */
    public SweepOptions {
        settings = List.copyOf(settings);
    }

    /**
     * Values alone.
     *
     * @param settings values that go over those of the file at every point
     * @return them, with the precision and the design of the file
     */
    public static SweepOptions of(List<SettingOverride> settings) {
        return new SweepOptions(settings, AskedPrecision.NOTHING, Optional.empty());
    }
}
