package org.uptakelab.calibration;

import java.util.List;
import java.util.Optional;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.experiment.Scenario;

/**
 * What a calibration found.
 *
 * @param calibration what was asked
 * @param settings every setting searched, in their order; one with several solutions is there once for each
 * @param pick which setting of the set was chosen
 * @param order the measure that puts the set in order
 * @param chosen the setting chosen, solved again in all worlds of the scenario; empty if no setting gives the targets
 * @param provenance where the result comes from
 */
public record CalibrationResult(
        Calibration calibration,
        List<SolvedSetting> settings,
        Pick pick,
        String order,
        Optional<Chosen> chosen,
        Provenance provenance) {

    /**
     * The setting chosen.
     *
     * @param setting what the search found
     * @param scenario the scenario, with the values of the solved keys in all its worlds
     * @param attempt these values, and what they gave
     */
    public record Chosen(SolvedSetting setting, Scenario scenario, Attempt attempt) {}

    /** {@return whether a setting was chosen that gives all targets in all worlds of its scenario, too} */
    public boolean isReached() {
        return chosen.filter(found -> found.attempt().meets(calibration.targets()))
                .isPresent();
    }

    /** Copies the settings. */
    public CalibrationResult {
        settings = List.copyOf(settings);
    }

    /** {@return the settings that give all targets, once for each solution} */
    public List<SolvedSetting> set() {
        return settings.stream()
                .filter(setting -> setting.meets(calibration.targets()))
                .toList();
    }

    /** {@return how many settings were searched} */
    public int searched() {
        return count(settings);
    }

    /** {@return how many settings give all targets, at one value of the solved keys or more} */
    public int giving() {
        return count(set());
    }

    private static int count(List<SolvedSetting> settings) {
        return (int)
                settings.stream().mapToInt(SolvedSetting::number).distinct().count();
    }
}
