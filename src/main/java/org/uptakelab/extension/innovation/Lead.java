package org.uptakelab.extension.innovation;

import java.util.function.IntToDoubleFunction;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Ratio;
import org.uptakelab.simulation.RunSpec;

/**
 * The purchases in a shop less those at its rival, who serves the same users in the same world, as a share of the rival's. With the
 * same margin on every piece this is the lead in profit. Takings lead too, but what single dear items bring drowns small leads.
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

    /** The lead in the first third of these rounds, rounded up; undefined with fewer than three rounds. */
    Ratio early() {
        return hasThirds() ? between(run.warmup() + 1, run.warmup() + third()) : new Ratio(0, 0);
    }

    /** The lead in the last third of them, rounded up; undefined with fewer than three rounds, where it would be the first again. */
    Ratio late() {
        return hasThirds() ? between(run.rounds() - third() + 1, run.rounds()) : new Ratio(0, 0);
    }

    private boolean hasThirds() {
        return run.rounds() - run.warmup() >= 3;
    }

    private int third() {
        return (run.rounds() - run.warmup() + 2) / 3;
    }

    /** The same over all rounds after the warm-up, in takings: the lead in profit with the same margin on every unit of currency. */
    Ratio ofTakings() {
        return between(run.warmup() + 1, run.rounds(), catalog::price);
    }

    private Ratio between(int first, int last) {
        return between(first, last, item -> 1);
    }

    private Ratio between(int first, int last, IntToDoubleFunction worth) {
        double rivals = sum(rival, first, last, worth);
        return new Ratio(sum(shop, first, last, worth) - rivals, rivals);
    }

    private static double sum(Ledger ledger, int first, int last, IntToDoubleFunction worth) {
        double sum = 0;
        for (int visit = ledger.firstVisit(first); visit < ledger.endVisit(last); visit++) {
            if (ledger.bought(visit) != Ledger.NOTHING) {
                sum += worth.applyAsDouble(ledger.bought(visit));
            }
        }
        return sum;
    }
}
