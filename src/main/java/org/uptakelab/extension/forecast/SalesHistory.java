package org.uptakelab.extension.forecast;

import java.util.ArrayList;
import java.util.List;
import org.uptakelab.ledger.Ledger;

/**
 * Units sold of each item in each round, as a shop counts them while its ledger grows. Not safe for use by several threads at
 * once.
 */
public final class SalesHistory {
    private final int items;
    private final List<int[]> rounds = new ArrayList<>();

    /**
     * Nothing counted so far.
     *
     * @param items number of items
     */
    public SalesHistory(int items) {
        this.items = items;
    }

    /**
     * The sales of a ledger.
     *
     * @param ledger the ledger
     * @param items number of items
     * @return the sales of all its rounds
     */
    public static SalesHistory of(Ledger ledger, int items) {
        SalesHistory history = new SalesHistory(items);
        history.upTo(ledger, ledger.rounds());
        return history;
    }

    /**
     * Counts what is new since the last call.
     *
     * @param ledger the ledger of the run; the same at each call, longer
     * @param toRound the last round to count
     */
    public void upTo(Ledger ledger, int toRound) {
        for (int round = rounds.size() + 1; round <= toRound; round++) {
            int[] sold = new int[items];
            for (int visit = ledger.firstVisit(round); visit < ledger.endVisit(round); visit++) {
                if (ledger.bought(visit) != Ledger.NOTHING) {
                    sold[ledger.bought(visit)]++;
                }
            }
            rounds.add(sold);
        }
    }

    /** {@return the number of items} */
    public int items() {
        return items;
    }

    /** {@return the number of rounds counted} */
    public int rounds() {
        return rounds.size();
    }

    /**
     * Units sold of one item in one round.
     *
     * @param item the item
     * @param round a round that has been counted, from 1
     * @return the units
     */
    public int unitsOf(int item, int round) {
        return rounds.get(round - 1)[item];
    }

    /**
     * Units sold of each item in some rounds.
     *
     * @param fromRound the first round, from 1
     * @param toRound the last round; counted, if not before {@code fromRound}
     * @return the units of each item; a copy
     */
    public int[] units(int fromRound, int toRound) {
        int[] sums = new int[items];
        for (int round = fromRound; round <= toRound; round++) {
            int[] sold = rounds.get(round - 1);
            for (int item = 0; item < items; item++) {
                sums[item] += sold[item];
            }
        }
        return sums;
    }
}
