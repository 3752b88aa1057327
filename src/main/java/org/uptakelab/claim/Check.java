package org.uptakelab.claim;

import java.util.List;
import java.util.Optional;
import org.uptakelab.evidence.Bilingual;

/**
 * What holds by construction. It checks the lab and is never evidence for a claim.
 *
 * @param says what holds, and why it must
 * @param at the points at which it must hold: those where a factor has this value; empty for all
 * @param conditions what must hold there; at least one condition
 */
public record Check(Bilingual says, Optional<Reference> at, List<Condition> conditions) {
    /** Copies the conditions. */
    public Check {
        conditions = List.copyOf(conditions);
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("A check must have at least one condition.");
        }
    }
}
