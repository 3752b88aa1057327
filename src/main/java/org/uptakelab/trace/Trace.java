package org.uptakelab.trace;

import java.util.Arrays;

/**
 * The hidden record beside a ledger: one entry a visit, under the same number.
 *
 * <p>Memory: 13 bytes a visit, and 8 a refusal.
 */
public final class Trace {
    private int[] withoutSlate;
    private double[] surplus;
    private boolean[] examined;
    private int visits;
    private int[] refusedVisits = {};
    private int[] refusedItems = {};
    private int refusals;

    /**
     * An empty trace.
     *
     * @param expectedVisits visits to make room for; more are possible
     */
    public Trace(int expectedVisits) {
        withoutSlate = new int[expectedVisits];
        surplus = new double[expectedVisits];
        examined = new boolean[expectedVisits];
    }

    /**
     * Records the next visit.
     *
     * @param itemWithoutSlate what would have been bought without the slate, or {@link org.uptakelab.ledger.Ledger#NOTHING}
     * @param gain utility and noise of what was bought, without salience, less those of buying nothing
     * @param boughtWasExamined whether what was bought was looked at on the slate
     */
    public void record(int itemWithoutSlate, double gain, boolean boughtWasExamined) {
        if (visits == withoutSlate.length) {
            int room = visits + (visits >> 1) + 16;
            withoutSlate = Arrays.copyOf(withoutSlate, room);
            surplus = Arrays.copyOf(surplus, room);
            examined = Arrays.copyOf(examined, room);
        }
        withoutSlate[visits] = itemWithoutSlate;
        surplus[visits] = gain;
        examined[visits] = boughtWasExamined;
        visits++;
    }

    /**
     * Records that the last visitor wanted an item that could not be had, and bought nothing.
     *
     * @param item the item wanted
     */
    public void recordRefusal(int item) {
        if (refusals == refusedVisits.length) {
            int room = refusals + (refusals >> 1) + 16;
            refusedVisits = Arrays.copyOf(refusedVisits, room);
            refusedItems = Arrays.copyOf(refusedItems, room);
        }
        refusedVisits[refusals] = visits - 1;
        refusedItems[refusals] = item;
        refusals++;
    }

    /**
     * The beginning of this trace, as one that grows on its own.
     *
     * @param count visits to keep
     * @param expectedVisits visits to make room for
     * @return a copy of the first visits
     */
    public Trace beginning(int count, int expectedVisits) {
        Trace copy = new Trace(Math.max(count, expectedVisits));
        System.arraycopy(withoutSlate, 0, copy.withoutSlate, 0, count);
        System.arraycopy(surplus, 0, copy.surplus, 0, count);
        System.arraycopy(examined, 0, copy.examined, 0, count);
        copy.visits = count;
        while (copy.refusals < refusals && refusedVisits[copy.refusals] < count) {
            copy.refusals++;
        }
        copy.refusedVisits = Arrays.copyOf(refusedVisits, copy.refusals);
        copy.refusedItems = Arrays.copyOf(refusedItems, copy.refusals);
        return copy;
    }

    /** {@return the number of visits} */
    public int visits() {
        return visits;
    }

    /**
     * What would have been bought without the slate.
     *
     * @param visit the visit
     * @return the item, or {@link org.uptakelab.ledger.Ledger#NOTHING}
     */
    public int withoutSlate(int visit) {
        return withoutSlate[visit];
    }

    /**
     * What the visit was worth to the user.
     *
     * @param visit the visit
     * @return utility and noise of what was bought, without salience, less those of buying nothing; 0 if nothing was bought
     */
    public double surplus(int visit) {
        return surplus[visit];
    }

    /**
     * Whether what was bought was looked at on the slate.
     *
     * @param visit the visit
     * @return true if the purchase was taken from the slate
     */
    public boolean examined(int visit) {
        return examined[visit];
    }

    /** {@return the number of visitors who wanted an item that could not be had} */
    public int refusals() {
        return refusals;
    }

    /**
     * The visit of somebody who wanted an item that could not be had.
     *
     * @param refusal number of the refusal, from 0, in the order of the visits
     * @return the visit
     */
    public int refusedVisit(int refusal) {
        return refusedVisits[refusal];
    }

    /**
     * The item that was wanted and could not be had.
     *
     * @param refusal number of the refusal, from 0, in the order of the visits
     * @return the item
     */
    public int refusedItem(int refusal) {
        return refusedItems[refusal];
    }
}
