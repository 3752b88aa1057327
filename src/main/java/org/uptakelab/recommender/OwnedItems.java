package org.uptakelab.recommender;

import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;

/**
 * What each user has bought, kept up with a ledger as it grows. Not safe for use by several threads at once.
 */
public final class OwnedItems {
    private final ItemSet[] owned;
    private int readRounds;

    /**
     * Nothing bought so far.
     *
     * @param users number of users
     */
    public OwnedItems(int users) {
        owned = new ItemSet[users];
        for (int user = 0; user < users; user++) {
            owned[user] = new ItemSet();
        }
    }

    /**
     * Reads the rounds that are new since the last call.
     *
     * @param ledger the ledger of the run; the same at each call, longer
     * @param toRound the last round to read, at least that of the last call
     */
    public void readTo(Ledger ledger, int toRound) {
        for (int visit = ledger.firstVisit(readRounds + 1); visit < ledger.firstVisit(toRound + 1); visit++) {
            if (ledger.bought(visit) != Ledger.NOTHING) {
                owned[ledger.user(visit)].add(ledger.bought(visit));
            }
        }
        readRounds = toRound;
    }

    /** {@return the number of users, buyers or not} */
    public int users() {
        return owned.length;
    }

    /**
     * What a user has bought up to the round read last.
     *
     * @param user the user
     * @return the items; they go on growing with the next round read
     */
    public ItemSet of(int user) {
        return owned[user];
    }
}
