package org.uptakelab.reproduction.retail;

import java.util.Arrays;
import java.util.stream.IntStream;
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
    private final Examination examination;
    private final ItemSet[] owned;
    private final Ledger views;

    Clickstream(OwnSearch search, Examination examination, int users) {
        this.search = search;
        this.examination = examination;
        this.owned = new ItemSet[users];
        Arrays.setAll(owned, user -> new ItemSet());
        this.views = new Ledger(users, 0, 0);
    }

    /**
     * The views up to a round, one entry a view, as a ledger that a recommender can learn from as if they were purchases.
     *
     * @param ledger the ledger of the run; the same at each call, longer
     * @param toRound the last round wanted, at least that of the last call
     * @return the views of rounds 1 … toRound
     */
    Ledger upTo(Ledger ledger, int toRound) {
        for (int round = views.rounds() + 1; round <= toRound; round++) {
            for (int visit = ledger.firstVisit(round); visit < ledger.endVisit(round); visit++) {
                int user = ledger.user(visit);
                for (int item : viewed(user, round, ledger.slate(visit))) {
                    views.record(user, NO_SLATE, item);
                }
                if (ledger.bought(visit) != Ledger.NOTHING) {
                    owned[user].add(ledger.bought(visit));
                }
            }
            views.endRound();
        }
        return views;
    }

    private int[] viewed(int user, int round, int[] slate) {
        int[] found = search.find(user, round, owned[user]);
        ItemSet known = ItemSet.of(found);
        return IntStream.concat(
                        IntStream.of(found),
                        IntStream.of(examination.examined(user, round, slate)).filter(item -> !known.contains(item)))
                .toArray();
    }
}
