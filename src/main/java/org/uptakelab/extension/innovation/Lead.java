package org.uptakelab.extension.innovation;

import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Ratio;
import org.uptakelab.simulation.RunSpec;

/**
 * The takings of a shop less those of its rival, who serves the same users in the same world, as a share of the rival's. With the
 * same margin on every item this is the lead in profit.
 *
 * @param catalog the prices
 * @param run length and warm-up
 * @param shop what happened in the shop
 * @param rival what happened at the rival
 */
record Lead(Catalog catalog, RunSpec run, Ledger shop, Ledger rival) {

    /** The lead over all rounds after the warm-up. */
    Ratio overall() {
        return between(run.warmup() + 1, run.rounds());
    }

    /** The lead in the first third of these rounds. */
    Ratio early() {
        return between(run.warmup() + 1, run.warmup() + third());
    }

    /** The lead in the last third of them. */
    Ratio late() {
        return between(run.rounds() - third() + 1, run.rounds());
    }

    private int third() {
        return (run.rounds() - run.warmup() + 2) / 3;
    }

    private Ratio between(int first, int last) {
        double rivals = takings(rival, first, last);
        return new Ratio(takings(shop, first, last) - rivals, rivals);
    }

    private double takings(Ledger ledger, int first, int last) {
        double sum = 0;
        for (int visit = ledger.firstVisit(first); visit < ledger.endVisit(last); visit++) {
            if (ledger.bought(visit) != Ledger.NOTHING) {
                sum += catalog.price(ledger.bought(visit));
            }
        }
        return sum;
    }
}
