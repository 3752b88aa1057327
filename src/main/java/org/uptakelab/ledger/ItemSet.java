package org.uptakelab.ledger;

import java.util.Arrays;

/**
 * A growing set of items, in ascending order of their ids.
 */
public final class ItemSet {
    private static final int[] NOTHING = {};

    /** A set without items, which must not grow. */
    public static final ItemSet NONE = new ItemSet();

    private int[] items = NOTHING;
    private int size;

    /** An empty set. */
    public ItemSet() {}

    private ItemSet(int[] items, int size) {
        this.items = items;
        this.size = size;
    }

    /**
     * A set of the given items.
     *
     * @param items the items, in any order; copied
     * @return the set
     */
    public static ItemSet of(int... items) {
        ItemSet set = new ItemSet();
        for (int item : items) {
            set.add(item);
        }
        return set;
    }

    /**
     * Adds an item.
     *
     * @param item the item
     * @return false if it was there already
     */
    public boolean add(int item) {
        int place = Arrays.binarySearch(items, 0, size, item);
        if (place >= 0) {
            return false;
        }
        int index = -place - 1;
        if (size == items.length) {
            items = Arrays.copyOf(items, Math.max(4, size + (size >> 1)));
        }
        System.arraycopy(items, index, items, index + 1, size - index);
        items[index] = item;
        size++;
        return true;
    }

    /**
     * Whether an item is in the set.
     *
     * @param item the item
     * @return true if it is
     */
    public boolean contains(int item) {
        return Arrays.binarySearch(items, 0, size, item) >= 0;
    }

    /** {@return the number of items in the set} */
    public int size() {
        return size;
    }

    /**
     * An item of the set by its place in ascending order.
     *
     * @param index place, from 0
     * @return the item
     */
    public int get(int index) {
        return items[index];
    }

    /**
     * What is in this set, in another, or in both.
     *
     * @param other the other set
     * @return a set of its own
     */
    public ItemSet and(ItemSet other) {
        ItemSet both = new ItemSet(Arrays.copyOf(items, size + other.size), size);
        for (int index = 0; index < other.size; index++) {
            both.add(other.items[index]);
        }
        return both;
    }

    /** {@return the items in ascending order} */
    public int[] toArray() {
        return Arrays.copyOf(items, size);
    }

    @Override
    public String toString() {
        return Arrays.toString(toArray());
    }
}
