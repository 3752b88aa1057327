package org.uptakelab.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CatalogTest {
    @Test
    void knowsThePublicFactsOfItsItems() {
        Catalog catalog = new Catalog(new double[] {3, 4.5});
        assertEquals(2, catalog.size());
        assertEquals(4.5, catalog.price(1));
        assertEquals(new Item(1, "Item 1", 4.5), catalog.item(1));
    }

    @Test
    void laterChangesOfThePricesGivenDoNotReachIt() {
        double[] prices = {3};
        Catalog catalog = new Catalog(prices);
        prices[0] = 99;
        assertEquals(3, catalog.price(0));
    }
}
