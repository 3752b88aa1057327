package org.uptakelab.reproduction;

import java.util.Locale;
import java.util.OptionalDouble;
import org.uptakelab.setting.RealText;

/**
 * When a quantity counts as reproduced.
 *
 * @param kind the form of the rule
 * @param bound the tolerance or the bound; 0 where nothing is held
 */
public record Rule(Kind kind, double bound) {
    /** The forms of a rule. */
    public enum Kind {
        /** The value lies no further than the bound from the published one. */
        WITHIN,
        /** The whole interval lies above the bound. */
        ABOVE,
        /** The whole interval lies below the bound. */
        BELOW,
        /** Nothing is published that it could be held against. */
        NONE
    }

    /** What became of a quantity. */
    public enum Verdict {
        /** Reproduced. */
        YES,
        /** Not reproduced. */
        NO,
        /** The interval has the bound in it: more runs would tell. */
        OPEN,
        /** Not judged, for there is nothing to judge by. */
        NONE;

        /** {@return the word for it in files; empty where nothing was judged} */
        public String word() {
            return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A rule as a table writes it.
     *
     * @param text {@code within 0.02}, {@code above 0}, {@code below 0.5}, or nothing
     * @return the rule
     */
    static Rule of(String text) {
        if (text.isEmpty()) {
            return new Rule(Kind.NONE, 0);
        }
        String[] parts = text.split(" ", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(
                    "A rule must be like \"within 0.02\", \"above 0\" or \"below 0.5\", but is \"" + text + "\".");
        }
        return new Rule(Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), Double.parseDouble(parts[1]));
    }

    /** {@return the rule in a cell of a file: the tolerance, or the bound with its sign, or nothing} */
    public String written() {
        return switch (kind) {
            case WITHIN -> RealText.of(bound);
            case ABOVE -> "> " + plain(bound);
            case BELOW -> "< " + plain(bound);
            case NONE -> "";
        };
    }

    private static String plain(double bound) {
        return bound == 0 ? "0" : RealText.of(bound);
    }

    /**
     * Judges.
     *
     * @param published the published value; must be there for {@link Kind#WITHIN}
     * @param found what was found
     * @return the verdict
     */
    Verdict judge(OptionalDouble published, Found found) {
        return switch (kind) {
            case WITHIN -> Math.abs(found.here() - published.orElseThrow()) <= bound ? Verdict.YES : Verdict.NO;
            case ABOVE -> beyond(found.low() - bound, found.high() - bound);
            case BELOW -> beyond(bound - found.high(), bound - found.low());
            case NONE -> Verdict.NONE;
        };
    }

    private static Verdict beyond(double least, double most) {
        return least > 0 ? Verdict.YES : most <= 0 ? Verdict.NO : Verdict.OPEN;
    }
}
