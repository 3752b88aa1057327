package org.uptakelab.audit;

import java.util.List;
import org.uptakelab.data.Outside;
import org.uptakelab.data.Period;

/**
 * What an audit found.
 *
 * @param periods the periods whose purchases were held against lists
 * @param rows one row for each definition, recommender and list length
 * @param userPeriods for each recommender and list length the share of known users in a period, with any known item bought, who meet at
 *     least one hit on their personal list: a far grander number than that of purchases, about the same lists
 * @param pairs different pairs of a known user and a known item bought in a period, over all periods, whether the pair is new or not
 * @param baskets baskets with at least one item sold before their period
 * @param outside the purchases in no period
 */
public record AuditResult(
        List<Period> periods,
        List<AuditRow> rows,
        List<AuditRow> userPeriods,
        long pairs,
        long baskets,
        Outside outside) {
    /** Copies the lists. */
    public AuditResult {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
        userPeriods = List.copyOf(userPeriods);
    }

    /**
     * Whether a definition has anything to divide by. One of baskets has not if no basket holds two different items sold before its
     * period.
     *
     * @param definition the definition
     * @return whether any of its shares is defined
     */
    public boolean isDefined(Definition definition) {
        return rows.stream().anyMatch(row -> row.definition().equals(definition.label()) && row.denominator() > 0);
    }

    /**
     * The row of a share.
     *
     * @param definition the definition
     * @param recommender the recommender
     * @param list length of the lists: 1, 5, 10 or 20
     * @return its row
     * @throws IllegalArgumentException if no list has that length
     */
    public AuditRow row(Definition definition, ListMaker recommender, int list) {
        return rows.stream()
                .filter(row -> row.definition().equals(definition.label())
                        && row.recommender().equals(recommender.label())
                        && row.list() == list)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("list must be 1, 5, 10 or 20, but is " + list + "."));
    }
}
