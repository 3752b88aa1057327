package org.uptakelab.extension.knowledge;

import org.uptakelab.ledger.Ledger;

/** A ledger as a shop knows it: it keeps up with the full one as that grows. Not safe for use by several threads at once. */
public final class KnownLedger {
    private final Knowledge knowledge;
    private final Ledger known;

    /**
     * Nothing known so far.
     *
     * @param users number of users
     * @param knowledge which records are known
     */
    public KnownLedger(int users, Knowledge knowledge) {
        this.knowledge = knowledge;
        this.known = new Ledger(users, 0, 0);
    }

    /**
     * Takes over the rounds that are new since the last call.
     *
     * @param full the full ledger; the same at each call, longer
     * @param toRound the last round to take over, at least that of the last call
     * @return the ledger as the shop knows it: all rounds up to that one, without the visits that it may not know; the same at
     *     each call
     */
    public Ledger upTo(Ledger full, int toRound) {
        for (int round = known.rounds() + 1; round <= toRound; round++) {
            for (int visit = full.firstVisit(round); visit < full.endVisit(round); visit++) {
                if (knowledge.learns(full.user(visit), full.bought(visit))) {
                    known.record(full.user(visit), full.slate(visit), full.bought(visit));
                }
            }
            known.endRound();
        }
        return known;
    }
}
