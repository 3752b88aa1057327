package org.uptakelab.measure;

import java.util.Arrays;

/**
 * Over how many items purchases are spread.
 */
public final class Concentration {
    private Concentration() {}

    /**
     * Numbers in the order in which they are asked for here.
     *
     * @param counts numbers in any order, at least 0 each
     * @return a copy, the largest first
     */
    public static int[] ranked(int[] counts) {
        int[] ranked = counts.clone();
        Arrays.sort(ranked);
        for (int low = 0, high = ranked.length - 1; low < high; low++, high--) {
            int swapped = ranked[low];
            ranked[low] = ranked[high];
            ranked[high] = swapped;
        }
        return ranked;
    }

    /**
     * The effective size of a catalogue, 2·Σ k·share_(k) - 1 with items ranked by their share of purchases, largest first, and
     * k from 1 (after Gomez-Uribe and Hunt 2015). From 1, when one item sells, to the number of items, when all sell alike.
     *
     * @param sales purchases of each item, most bought first
     * @return (2·Σ k·sales - purchases) / purchases
     */
    public static Ratio effectiveCatalog(int[] sales) {
        long weighted = 0;
        long purchases = 0;
        for (int index = 0; index < sales.length; index++) {
            weighted += (index + 1L) * sales[index];
            purchases += sales[index];
        }
        return new Ratio(2.0 * weighted - purchases, purchases);
    }

    /**
     * The Gini coefficient of sales over items, 1 - effective catalogue / items (Gini 1912). From 0, when all sell alike, to
     * 1 - 1 / items, when one item sells.
     *
     * @param sales purchases of each item, most bought first
     * @return (items·purchases - 2·Σ k·sales + purchases) / (items·purchases)
     */
    public static Ratio gini(int[] sales) {
        Ratio effective = effectiveCatalog(sales);
        double all = sales.length * effective.denominator();
        return new Ratio(all - effective.numerator(), all);
    }
}
