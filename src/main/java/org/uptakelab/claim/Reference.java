package org.uptakelab.claim;

/**
 * The other point that a condition compares a point with, in the same worlds: it differs in one factor alone.
 *
 * @param factor a key that varies, or {@link #RECOMMENDER} or {@link #AIM}
 * @param value the value that the factor has there; for the recommender it may be one that is not judged
 */
public record Reference(String factor, String value) {
    /** The recommender as a factor. */
    public static final String RECOMMENDER = "recommender";

    /** What the shop ranks by, as a factor. */
    public static final String AIM = "aim";

    /** {@return factor and value, joined by an equals sign} */
    public String written() {
        return factor + "=" + value;
    }
}
