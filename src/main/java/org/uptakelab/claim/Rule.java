package org.uptakelab.claim;

import java.util.List;
import java.util.Optional;
import org.uptakelab.evidence.Bilingual;

/**
 * When a claim holds at a point of its grid, under one reading.
 *
 * @param reading what it is about
 * @param asks the rule as one short question, to which it holds if the answer is yes; empty where none is given
 * @param says the rule in words, with the smallest effect that would matter and why that size
 * @param conditions what must hold, all of it; at least one condition
 */
public record Rule(Reading reading, Optional<Bilingual> asks, Bilingual says, List<Condition> conditions) {
    /** Copies the conditions. */
    public Rule {
        conditions = List.copyOf(conditions);
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("A rule must have at least one condition.");
        }
    }
}
