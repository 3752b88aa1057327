package org.uptakelab.reproduction;

/**
 * A quantity as published and as found here.
 *
 * @param published what was published
 * @param found what was found
 */
public record Quantity(Published published, Found found) {
    /** Checks that both are the same quantity. */
    public Quantity {
        if (!published.quantity().equals(found.quantity())) {
            throw new IllegalArgumentException("A quantity must be held against itself, but " + found.quantity()
                    + " is held against " + published.quantity() + ".");
        }
    }

    /** {@return whether it counts as reproduced, by the rule declared for it} */
    public Rule.Verdict verdict() {
        return published.rule().judge(published.published(), found);
    }
}
