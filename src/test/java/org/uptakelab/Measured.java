package org.uptakelab;

import java.util.Objects;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.measure.Ratio;

/** Reads measures off results, for tests. */
public final class Measured {
    private Measured() {}

    /** A measure that the result must hold. */
    public static Ratio ratio(ReplicationResult result, String measure) {
        return Objects.requireNonNull(result.ratios().get(measure), measure);
    }
}
