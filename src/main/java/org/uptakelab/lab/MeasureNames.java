package org.uptakelab.lab;

import java.util.Collection;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.measure.Estimate;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.UserError;

/** Finds measures by their names. */
final class MeasureNames {
    private MeasureNames() {}

    static Estimate estimate(ArmResult arm, String measure) {
        check(measure, arm.replications().get(0).ratios().keySet());
        return arm.estimate(measure);
    }

    /** Refuses a name that is not among those taken. */
    static void check(String measure, Collection<String> taken) {
        if (!taken.contains(measure)) {
            throw new UserError("A measure must be one that was taken (" + String.join(", ", taken) + "), but is "
                    + measure + "." + NearestWord.advice(measure, taken));
        }
    }
}
