package org.uptakelab.audit;

/**
 * What would count as following a suggestion though nothing is known to have been shown. The same log gives each definition its own
 * share; none of them says that a suggestion was seen, let alone that it moved anybody.
 *
 * <p>The best sellers are an exception to the two definitions of baskets: their list hangs everywhere in the shop and not on the page
 * of an item, so every item of a basket is itself held against it, and no other item needs to be in the basket.
 */
public enum Definition {
    /**
     * The item is on a personal list of items the user had never bought, made at the start of the period from everything before. Of
     * the different pairs of a user and an item bought in a period, both known before, the pair new. The floor of coincidence under
     * any share that is "shown".
     */
    PERSONAL("personal"),
    /**
     * The item is on the "also bought" list of an item that came earlier into the same basket, in an order drawn at random because
     * logs do not tell it. Of the different items of all baskets that were sold before the period.
     */
    EARLIER_BASKET_ITEM("earlier-basket-item"),
    /**
     * The item is on the "also bought" list of any other item of the same basket. Of the different items of all baskets that were sold
     * before the period.
     */
    ANY_BASKET_ITEM("any-basket-item");

    private final String label;

    Definition(String label) {
        this.label = label;
    }

    /** {@return its name in tables and files} */
    public String label() {
        return label;
    }

    /**
     * Whether it asks about other items of the same basket. It is then undefined in a log none of whose counted baskets holds two
     * different items sold before.
     *
     * @return true for all but the personal lists
     */
    public boolean isOfBaskets() {
        return this != PERSONAL;
    }
}
