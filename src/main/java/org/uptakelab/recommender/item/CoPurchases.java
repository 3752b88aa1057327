package org.uptakelab.recommender.item;

import java.util.Arrays;

/**
 * How many owners each item has, and how many own both of two items. Owners are users in a run and may be baskets in a real
 * log. Kept up to date one purchase at a time.
 *
 * <p>Memory: 2 bytes times the square of the number of items.
 */
public final class CoPurchases {
    private final int[] owners;
    private final int[][] both;

    /**
     * Counts of zero.
     *
     * @param items number of items
     */
    public CoPurchases(int items) {
        owners = new int[items];
        both = new int[items][];
        for (int item = 0; item < items; item++) {
            both[item] = new int[item];
        }
    }

    /**
     * Counts an item that an owner acquires.
     *
     * @param item the item, not yet owned
     * @param owned what the owner has already: the first {@code size} entries, in any order, without repetition
     * @param size number of items owned
     */
    public void add(int item, int[] owned, int size) {
        owners[item]++;
        int[] row = both[item];
        for (int index = 0; index < size; index++) {
            int other = owned[index];
            if (other < item) {
                row[other]++;
            } else {
                both[other][item]++;
            }
        }
    }

    /** {@return the number of items} */
    public int items() {
        return owners.length;
    }

    /**
     * How many own an item.
     *
     * @param item the item
     * @return its number of owners
     */
    public int owners(int item) {
        return owners[item];
    }

    /**
     * How many own both of two items.
     *
     * @param item an item
     * @param other another item
     * @return the number of common owners; for an item with itself, its owners
     */
    public int both(int item, int other) {
        if (item == other) {
            return owners[item];
        }
        return other < item ? both[item][other] : both[other][item];
    }

    /**
     * These counts with those of others added, as far as these are told: counts that are too small are left out.
     *
     * @param others counts of other owners
     * @param smallest the smallest of their counts that is told, at least 1
     * @return the sums
     */
    public CoPurchases plus(CoPurchases others, int smallest) {
        CoPurchases sum = new CoPurchases(items());
        for (int item = 0; item < owners.length; item++) {
            sum.owners[item] = owners[item] + told(others.owners[item], smallest);
            for (int other = 0; other < item; other++) {
                sum.both[item][other] = both[item][other] + told(others.both[item][other], smallest);
            }
        }
        return sum;
    }

    private static int told(int count, int smallest) {
        return count >= smallest ? count : 0;
    }

    /**
     * The similarities of all pairs.
     *
     * @param similarity the similarity of two items
     * @return the matrix; 0 for pairs without a common owner and on the diagonal
     */
    public SimilarityMatrix similarities(PairSimilarity similarity) {
        int items = owners.length;
        double[][] rows = new double[items][items];
        for (int item = 0; item < items; item++) {
            int[] counts = both[item];
            double[] row = rows[item];
            for (int other = 0; other < item; other++) {
                int common = counts[other];
                if (common > 0) {
                    double value = similarity.of(common, owners[other], owners[item]);
                    row[other] = value;
                    rows[other][item] = value;
                }
            }
        }
        return new SimilarityMatrix(rows);
    }

    @Override
    public String toString() {
        return "CoPurchases of " + items() + " items with "
                + Arrays.stream(owners).sum() + " owners in all";
    }
}
