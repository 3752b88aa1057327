package org.uptakelab.data;

/**
 * Why a row of a log is not counted, as a purchase, a suggestion shown or an exposure to a campaign. A row with several faults is counted
 * under the first that is found.
 */
public enum Refusal {
    /** The row is shorter than its columns require. */
    TOO_FEW_COLUMNS("too few columns"),
    /** The user is empty. */
    NO_USER("no user"),
    /** The item is empty. */
    NO_ITEM("no item"),
    /** User or item hold bytes that are not UTF-8, so that two ids could look like one. */
    NOT_UTF_8("user or item not in UTF-8"),
    /** The invoice was cancelled (Online Retail: its number starts with C). */
    CANCELLED("cancelled"),
    /** The quantity is not a number above 0. */
    NO_QUANTITY("quantity not above 0"),
    /** The price is not a number, is negative or (Online Retail) 0. */
    NO_PRICE("no valid price"),
    /** The rating is not a number. */
    NO_RATING("rating not a number"),
    /** The code does not start with five digits (Online Retail: postage, fees, samples and the like). */
    SERVICE_CODE("not the code of an article"),
    /** The campaign is empty. */
    NO_CAMPAIGN("no campaign"),
    /** The position is not a whole number from 1 on. */
    NO_POSITION("position not a whole number from 1 on"),
    /** The outcome is neither 0 nor 1. */
    NO_OUTCOME("outcome neither 0 nor 1"),
    /** The propensity is not a number above 0 and at most 1. */
    NO_PROPENSITY("propensity not above 0 and at most 1"),
    /** The days are not a number above 0. */
    NO_DAYS("days not above 0"),
    /** The time cannot be read. */
    UNREADABLE_DATE("unreadable date");

    private final String words;

    Refusal(String words) {
        this.words = words;
    }

    /** {@return the reason in a few words} */
    public String words() {
        return words;
    }
}
