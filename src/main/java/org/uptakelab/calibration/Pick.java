package org.uptakelab.calibration;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.uptakelab.experiment.Replication;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.UserError;
import org.uptakelab.yaml.Printable;

/** Which setting of the set is written as a scenario, the set being put in the order of a measure. */
public enum Pick {
    /** The one with the lowest mean. */
    LOWEST,
    /** The one in the middle; of an even number, the lower of the two. */
    MIDDLE,
    /** The one with the highest mean. */
    HIGHEST;

    /**
     * Picks a setting.
     *
     * @param set settings with a solution
     * @param order the measure whose means order them; equal ones keep their order, undefined ones come last
     * @return the setting; empty if the set is
     */
    public Optional<SolvedSetting> of(List<SolvedSetting> set, String order) {
        List<SolvedSetting> sorted = sorted(set, order);
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(sorted.get(
                switch (this) {
                    case LOWEST -> 0;
                    case MIDDLE -> (sorted.size() - 1) / 2;
                    case HIGHEST -> sorted.size() - 1;
                }));
    }

    /**
     * Checks the measure that settings are to be ordered by.
     *
     * @param measure its name
     * @throws UserError if there is no such measure
     */
    public static void checkOrder(String measure) {
        if (!Replication.MEASURES.contains(measure)) {
            throw new UserError("--order must be a measure, but is " + Printable.of(measure) + "."
                    + NearestWord.advice(measure, Replication.MEASURES));
        }
    }

    /** {@return the pick as options and texts write it} */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Puts settings in order.
     *
     * @param set settings with a solution
     * @param order the measure whose means order them
     * @return them, the lowest first; equal ones keep their order, undefined ones come last
     */
    public static List<SolvedSetting> sorted(List<SolvedSetting> set, String order) {
        return set.stream()
                .sorted(Comparator.comparingDouble(setting ->
                        setting.solution().orElseThrow().estimate(order).mean()))
                .toList();
    }
}
