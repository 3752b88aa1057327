package org.uptakelab.recommender.user;

import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.OwnedItems;

/** Users who have bought given items, for tests. */
final class Buyers {
    private Buyers() {}

    /** What users own who bought, in one round, the items of their rows. */
    static OwnedItems of(int[][] sets) {
        OwnedItems owned = new OwnedItems(sets.length);
        owned.readTo(ledger(sets), 1);
        return owned;
    }

    /** A ledger of one round in which each user bought the items of a row. */
    static Ledger ledger(int[][] sets) {
        Ledger ledger = new Ledger(sets.length, 0, 0);
        for (int user = 0; user < sets.length; user++) {
            for (int item : sets[user]) {
                ledger.record(user, new int[0], item);
            }
        }
        ledger.endRound();
        return ledger;
    }
}
