package org.uptakelab.audit;

/**
 * What would count as following a suggestion though nothing is known to have been shown. The same log gives each definition its own
 * share; none of them says that a suggestion was seen, let alone that it moved anybody.
 */
public enum Definition {
    /**
     * The item is on a personal list of items the user had never bought, made at the start of the period from everything before. Of
     * the different pairs of a user and an item bought in a period, both known before, the pair new. The floor of coincidence under
     * any share that is "shown".
     */
    PERSONAL(
            "personal",
            "the item is on the user's personal list, made at the start of the period",
            "different user-item pairs of a period, user and item known before, the pair new"),
    /**
     * The item is on the "also bought" list of an item that came earlier into the same basket, in an order drawn at random because
     * logs do not tell it. Of the different items of all baskets that were sold before the period.
     */
    EARLIER_BASKET_ITEM(
            "earlier-basket-item",
            "the item is on the \"also bought\" list of an item that came into the basket before it, in random order",
            "different items of each basket, sold before the period"),
    /**
     * The item is on the "also bought" list of any other item of the same basket. Of the different items of all baskets that were sold
     * before the period.
     */
    ANY_BASKET_ITEM(
            "any-basket-item",
            "the item is on the \"also bought\" list of any other item of the basket",
            "different items of each basket, sold before the period");

    private final String label;
    private final String numerator;
    private final String denominator;

    Definition(String label, String numerator, String denominator) {
        this.label = label;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** {@return its name in tables and files} */
    public String label() {
        return label;
    }

    /** {@return when a purchase counts, in words} */
    public String numerator() {
        return numerator;
    }

    /** {@return what the purchases are counted among, in words} */
    public String denominator() {
        return denominator;
    }
}
