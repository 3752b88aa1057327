package org.uptakelab.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.uptakelab.evidence.Bilingual;

/**
 * When a claim holds at a point of its grid, under one reading.
 *
 * @param reading what it is about
 * @param part one word that tells it from the other rules of the same reading; empty where it is the only one
 * @param asks the rule as one short question, to which it holds if the answer is yes; empty where none is given
 * @param says the rule in words, with the smallest effect that would matter and why that size
 * @param where what must hold at a point for the rule to judge it at all; empty for every point
 * @param conditions what must hold, all of it; at least one condition
 */
public record Rule(
        Reading reading,
        Optional<String> part,
        Optional<Bilingual> asks,
        Bilingual says,
        List<Condition> where,
        List<Condition> conditions) {
    /** Copies the conditions. */
    public Rule {
        where = List.copyOf(where);
        conditions = List.copyOf(conditions);
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("A rule must have at least one condition.");
        }
    }

    /** {@return its name in files: that of the reading, or {@code READING/PART}} */
    public String name() {
        return part.map(word -> reading.word() + "/" + word).orElse(reading.word());
    }

    /**
     * Whether a name means this rule.
     *
     * @param name the name of a rule, or of a reading for all its rules
     * @return true if it does
     */
    public boolean isNamed(String name) {
        return name.equals(name()) || name.equals(reading.word());
    }

    /** {@return everything that it looks at: {@code where} and then what must hold} */
    List<Condition> looksAt() {
        return Stream.concat(where.stream(), conditions.stream()).toList();
    }
}
