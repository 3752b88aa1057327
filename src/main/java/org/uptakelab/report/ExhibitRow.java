package org.uptakelab.report;

import org.uptakelab.audit.AuditRow;
import org.uptakelab.audit.Rate;

/**
 * One share of an exhibit.
 *
 * @param heading what it is a share of, the same for rows that stand together
 * @param label what is counted
 * @param maker what it is a share of: lists that were learned, best sellers, chance, people; or of a whole policy or kind, or a part of it
 * @param numerator how often it happened
 * @param denominator of how many
 * @param share the share, from 0 to 1; NaN if there is nothing to divide by
 * @param low lower end of its 95 % interval
 * @param high upper end of it
 */
record ExhibitRow(
        String heading,
        String label,
        Maker maker,
        long numerator,
        long denominator,
        double share,
        double low,
        double high) {
    /** What a share is of, each with a mark of its own. */
    enum Maker {
        LEARNED,
        POPULAR,
        CHANCE,
        PEOPLE,
        WHOLE,
        PART
    }

    static ExhibitRow of(String heading, String label, Maker maker, AuditRow row) {
        return new ExhibitRow(
                heading, label, maker, row.numerator(), row.denominator(), row.share(), row.low(), row.high());
    }

    static ExhibitRow of(String heading, String label, Maker maker, Rate rate) {
        return new ExhibitRow(heading, label, maker, rate.hits(), rate.trials(), rate.value(), rate.low(), rate.high());
    }
}
