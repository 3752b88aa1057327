package org.uptakelab.recommender.taste;

import org.apache.mahout.cf.taste.impl.common.FastIDSet;
import org.uptakelab.ledger.ItemSet;

/** The lab's sets of items as Taste's sets of ids. */
final class Ids {
    private Ids() {}

    /**
     * The same items as ids.
     *
     * @param items the items
     * @return a set of its own
     */
    static FastIDSet of(ItemSet items) {
        FastIDSet ids = new FastIDSet(items.size());
        for (int index = 0; index < items.size(); index++) {
            ids.add(items.get(index));
        }
        return ids;
    }
}
