package org.uptakelab.reproduction;

import java.util.OptionalDouble;
import org.uptakelab.evidence.Bilingual;
import org.uptakelab.evidence.Certainty;

/**
 * A quantity of a published model, as the table of its room has it: a row of {@code NAME.csv} in the folder of this package's
 * resources, with the columns {@code panel,quantity,label,label_de,unit,decimals,published,rule,needs,certainty,source,source_de}.
 *
 * @param panel the group it belongs to; the words of the room have {@code panel.NAME}
 * @param quantity its name in {@code snake_case}
 * @param label what it is
 * @param unit how its values are printed
 * @param decimals with how many decimals they are printed
 * @param published the published value; empty where only a direction is published, or nothing is known
 * @param rule when the quantity counts as reproduced, declared before the model was run
 * @param needsLog whether it can only be found on a log that the user brings
 * @param certainty how sure we are of what was published; {@link Certainty#COMPUTED} if nothing was and the figure is our own
 * @param source where it was published
 */
public record Published(
        String panel,
        String quantity,
        Bilingual label,
        Unit unit,
        int decimals,
        OptionalDouble published,
        Rule rule,
        boolean needsLog,
        Certainty certainty,
        Bilingual source) {
    /** How values are printed. */
    public enum Unit {
        /** As they are. */
        NUMBER,
        /** A fraction, printed in percent. */
        PERCENT
    }

    /** What the rule of a quantity puts to the test. */
    public enum Basis {
        /** A value that somebody published. */
        VALUE,
        /** A direction that somebody published. */
        DIRECTION,
        /** A figure or a direction of our own calculation: to meet it shows that two programs agree, and replicates nothing. */
        COMPUTED
    }

    /** Checks that a rule which needs a published value has one. */
    public Published {
        if (rule.kind() == Rule.Kind.WITHIN && published.isEmpty()) {
            throw new IllegalArgumentException(
                    quantity + " must have a published value to be within " + rule.bound() + " of, but has none.");
        }
    }

    /** {@return what the rule puts to the test} */
    public Basis basis() {
        if (certainty == Certainty.COMPUTED) {
            return Basis.COMPUTED;
        }
        return rule.kind() == Rule.Kind.WITHIN ? Basis.VALUE : Basis.DIRECTION;
    }
}
