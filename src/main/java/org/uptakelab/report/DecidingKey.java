package org.uptakelab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.uptakelab.claim.Verdict;

/**
 * The key that goes furthest with the outcome of a rule, and at which of its values the rule holds, told in a sentence.
 *
 * @param edition the claim
 * @param decider the key
 */
record DecidingKey(ClaimEdition edition, Verdict.Decider decider) {
    /** {@return the key, if the rule holds somewhere and not everywhere} */
    static Optional<DecidingKey> of(ClaimEdition edition, Verdict verdict) {
        return verdict.decides()
                .filter(decider -> verdict.holds() > 0 && verdict.holds() < verdict.points())
                .map(decider -> new DecidingKey(edition, decider));
    }

    /** In how far a rule holds at a value, with the word of its texts; the same nine of ten as for a verdict. */
    private enum Extent {
        MOSTLY("mostly"),
        PARTLY("partly"),
        HARDLY("hardly"),
        NEVER("never");

        private final String word;

        Extent(String word) {
            this.word = word;
        }

        static Extent of(Verdict.Level level) {
            if (level.holds() == 0) {
                return NEVER;
            }
            if (10 * level.holds() >= Verdict.OF_TEN * level.points()) {
                return MOSTLY;
            }
            return 10 * level.holds() <= (10 - Verdict.OF_TEN) * level.points() ? HARDLY : PARTLY;
        }
    }

    /**
     * {@return at which values it holds and at which not, each with its number of results, such as "Holds at 20 (18 of 18), not at 5
     * (0 of 18)."}
     */
    String where() {
        List<String> parts = new ArrayList<>();
        for (Extent extent : Extent.values()) {
            String values = values(extent);
            if (!values.isEmpty()) {
                parts.add(edition.say("claim.at." + extent.word + (parts.isEmpty() ? ".first" : ""), "values", values));
            }
        }
        return String.join(", ", parts) + ".";
    }

    private String values(Extent extent) {
        return decider.levels().stream()
                .filter(level -> level.points() > 0 && Extent.of(level) == extent)
                .map(this::value)
                .collect(Collectors.joining(", "));
    }

    private String value(Verdict.Level level) {
        String value = edition.level(decider.key(), level.value());
        return edition.say(
                "claim.at.value",
                "value",
                FactorAxis.isPlain(level.value()) ? value : edition.say("claim.at.quoted", "value", value),
                "holds",
                edition.numbers().whole(level.holds()),
                "points",
                edition.numbers().whole(level.points()));
    }
}
