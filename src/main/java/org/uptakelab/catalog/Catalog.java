package org.uptakelab.catalog;

/**
 * The public side of a shop's assortment: items 0 … size - 1 with title and price.
 */
public final class Catalog {
    private final double[] prices;

    /**
     * A catalogue with the given prices.
     *
     * @param prices the price of each item, in currency units; copied
     */
    public Catalog(double[] prices) {
        this.prices = prices.clone();
    }

    /** {@return the number of items} */
    public int size() {
        return prices.length;
    }

    /**
     * The price of an item.
     *
     * @param item the item's id
     * @return its price in currency units
     */
    public double price(int item) {
        return prices[item];
    }

    /**
     * The public facts of an item.
     *
     * @param id the item's id
     * @return its id, title and price
     */
    public Item item(int id) {
        return new Item(id, "Item " + id, prices[id]);
    }
}
