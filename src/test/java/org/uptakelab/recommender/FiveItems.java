package org.uptakelab.recommender;

import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;

/** A shop with four users and five items, for tests. */
final class FiveItems {
    static final Shop SHOP = new Shop(new Catalog(new double[] {10, 40, 20, 5, 80}), 4, false, new Keys(3, 1));

    private FiveItems() {}

    /** Two rounds: items 1 and 3 are bought three times, item 4 once; nothing is shown. */
    static Ledger ledger() {
        Ledger ledger = new Ledger(4, 0, 0);
        int[][] bought = {{3, 1, 3, 4}, {1, 3, 1, Ledger.NOTHING}};
        for (int[] round : bought) {
            for (int user = 0; user < round.length; user++) {
                ledger.record(user, new int[0], round[user]);
            }
            ledger.endRound();
        }
        return ledger;
    }
}
