package org.uptakelab.claim;

import java.util.List;
import java.util.Optional;
import org.uptakelab.evidence.Bilingual;

/**
 * One of the two worlds that prove of a claim that its rule can come out either way.
 *
 * @param claim the claim with the keys of this world
 * @param expected the verdict that is expected here
 * @param rule the rule that is expected to give it, by its name or by its reading; empty for every rule of the claim
 * @param says the world in words: what in it makes the claim hold, or fail
 * @param set the keys that are set otherwise than in the claim, in the order of the file
 */
public record Trial(Claim claim, Verdict.Kind expected, Optional<String> rule, Bilingual says, List<Reference> set) {
    /** Copies the keys. */
    public Trial {
        set = List.copyOf(set);
    }

    /**
     * Whether the claim came out as expected.
     *
     * @param result what the experiment of {@link #claim} gave
     * @return true if every rule concerned has the verdict expected
     */
    public boolean cameTrue(ClaimResult result) {
        return result.rules().stream()
                .filter(one -> rule.isEmpty() || one.rule().isNamed(rule.get()))
                .allMatch(one -> one.verdict().kind() == expected);
    }
}
