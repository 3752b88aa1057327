package org.uptakelab.audit;

/**
 * One share of an audit.
 *
 * @param definition name of the definition
 * @param recommender name of the recommender
 * @param list length of the lists
 * @param numerator purchases that would count as following a suggestion; 0 if the share is undefined
 * @param denominator purchases they are counted among; 0 if there are none, or if in the whole audit no basket holds two different
 *     items that a definition of baskets could ask about
 * @param low lower end of the 95 % bootstrap interval, as a fraction; NaN if the share is undefined
 * @param high upper end of it; NaN if the share is undefined
 */
public record AuditRow(
        String definition, String recommender, int list, long numerator, long denominator, double low, double high) {
    /** {@return the same row with nothing to divide by} */
    AuditRow undefined() {
        return new AuditRow(definition, recommender, list, 0, 0, Double.NaN, Double.NaN);
    }

    /** {@return the share as a fraction; NaN where there is nothing to divide by} */
    public double share() {
        return denominator == 0 ? Double.NaN : (double) numerator / denominator;
    }
}
