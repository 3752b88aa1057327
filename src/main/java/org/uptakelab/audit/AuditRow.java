package org.uptakelab.audit;

/**
 * One share of an audit.
 *
 * @param definition name of the definition
 * @param recommender name of the recommender
 * @param list length of the lists
 * @param numerator purchases that would count as following a suggestion
 * @param denominator purchases they are counted among
 * @param low lower end of the 95 % bootstrap interval, as a fraction; NaN if the share is undefined
 * @param high upper end of it; NaN if the share is undefined
 */
public record AuditRow(
        String definition, String recommender, int list, long numerator, long denominator, double low, double high) {
    /** {@return the share as a fraction; NaN where there is nothing to divide by} */
    public double share() {
        return denominator == 0 ? Double.NaN : (double) numerator / denominator;
    }
}
