package org.uptakelab.claim;

import java.util.List;
import org.uptakelab.evidence.Bilingual;

/**
 * What holds by construction. It checks the lab and is never evidence for a claim.
 *
 * @param says what holds, and why it must
 * @param conditions what must hold at every point; at least one condition
 */
public record Check(Bilingual says, List<Condition> conditions) {
    /** Copies the conditions. */
    public Check {
        conditions = List.copyOf(conditions);
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("A check must have at least one condition.");
        }
    }
}
