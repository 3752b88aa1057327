package org.uptakelab.reproduction.retail;

import java.util.Arrays;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.shopper.Examination;
import org.uptakelab.shopper.OwnSearch;

/**
 * What visitors viewed: the items they found by themselves and those they looked at on the list. A web shop logs the pages it serves, so
 * here, and nowhere else in the lab, it sees them. Follows a ledger as it grows; everything comes from keys, so it can be told again.
 */
final class Clickstream {
    private static final int[] NO_SLATE = {};

    private final OwnSearch search;
    private final Browsing browsing;
    private final Examination examination;
    private final ItemSet[] owned;
    private final int fromRound;
    private final Ledger views;

    /** A log that is kept from a round on; there are no views before. */
    Clickstream(OwnSearch search, Browsing browsing, Examination examination, int users, int fromRound) {
        this.search = search;
        this.browsing = browsing;
        this.examination = examination;
        this.owned = new ItemSet[users];
        Arrays.setAll(owned, user -> new ItemSet());
        this.fromRound = fromRound;
        this.views = new Ledger(users, 0, 0);
    }

    /**
     * The views up to a round, one entry a view, as a ledger that a recommender can learn from as if they were purchases.
     *
     * @param ledger the ledger of the run; the same at each call, longer
     * @param toRound the last round wanted, at least that of the last call
     * @return the views up to that round
     */
    Ledger upTo(Ledger ledger, int toRound) {
        for (int round = views.rounds() + 1; round <= toRound; round++) {
            for (int visit = ledger.firstVisit(round); visit < ledger.endVisit(round); visit++) {
                int user = ledger.user(visit);
                if (round >= fromRound) {
                    record(user, round, ledger.slate(visit));
                }
                if (ledger.bought(visit) != Ledger.NOTHING) {
                    owned[user].add(ledger.bought(visit));
                }
            }
            views.endRound();
        }
        return views;
    }

    private void record(int user, int round, int[] slate) {
        int[] found = browsing.finds(user, round, owned[user], search.find(user, round, owned[user]));
        for (int item : found) {
            views.record(user, NO_SLATE, item);
        }
        for (int item : examination.examined(user, round, slate)) {
            if (!Browsing.among(found, found.length, item)) {
                views.record(user, NO_SLATE, item);
            }
        }
    }
}
