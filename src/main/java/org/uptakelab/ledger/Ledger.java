package org.uptakelab.ledger;

import java.util.Arrays;

/**
 * What a shop can see, in the order of time: who visited in which round, what was on the slate, what was bought. Why a user
 * chose, and what was looked at, is not here. Append-only; a visit is named by its number, from 0.
 *
 * <p>Memory: 16 bytes a visit and 4 a slate position.
 */
public final class Ledger {
    /** Stands for "no item": nothing was bought. */
    public static final int NOTHING = -1;

    private final int[] lastVisits;
    private int[] users;
    private int[] bought;
    private int[] earlier;
    private int[] slateEnds;
    private int[] slates;
    private int[] roundEnds = new int[16];
    private int visits;
    private int rounds;

    /**
     * An empty ledger.
     *
     * @param userCount number of users, who are 0 … userCount - 1
     * @param expectedVisits visits to make room for; more are possible
     * @param expectedImpressions slate positions to make room for; more are possible
     */
    public Ledger(int userCount, int expectedVisits, int expectedImpressions) {
        lastVisits = new int[userCount];
        Arrays.fill(lastVisits, NOTHING);
        users = new int[expectedVisits];
        bought = new int[expectedVisits];
        earlier = new int[expectedVisits];
        slateEnds = new int[expectedVisits];
        slates = new int[expectedImpressions];
    }

    /**
     * Records a visit of the current round.
     *
     * @param user who visits
     * @param slate the items shown, top first; empty if none were
     * @param item what was bought, or {@link #NOTHING}
     */
    public void record(int user, int[] slate, int item) {
        if (visits == users.length) {
            int room = roomAfter(visits);
            users = Arrays.copyOf(users, room);
            bought = Arrays.copyOf(bought, room);
            earlier = Arrays.copyOf(earlier, room);
            slateEnds = Arrays.copyOf(slateEnds, room);
        }
        int from = slateStart(visits);
        int to = Math.addExact(from, slate.length);
        if (to > slates.length) {
            slates = Arrays.copyOf(slates, Math.max(to, roomAfter(slates.length)));
        }
        System.arraycopy(slate, 0, slates, from, slate.length);
        slateEnds[visits] = to;
        users[visits] = user;
        bought[visits] = item;
        earlier[visits] = lastVisits[user];
        lastVisits[user] = visits;
        visits++;
    }

    private static int roomAfter(int size) {
        return Math.addExact(size, (size >> 1) + 16);
    }

    /** Ends the current round: what is recorded from now on belongs to the next. */
    public void endRound() {
        if (rounds == roundEnds.length) {
            roundEnds = Arrays.copyOf(roundEnds, roomAfter(rounds));
        }
        roundEnds[rounds++] = visits;
    }

    /**
     * The beginning of this ledger, as a ledger that grows on its own.
     *
     * @param toRound the last round to keep, from 0 for an empty ledger
     * @param expectedVisits visits to make room for
     * @param expectedImpressions slate positions to make room for
     * @return a copy of rounds 1 … toRound
     */
    public Ledger beginning(int toRound, int expectedVisits, int expectedImpressions) {
        Ledger copy = new Ledger(lastVisits.length, expectedVisits, expectedImpressions);
        for (int round = 1; round <= toRound; round++) {
            for (int visit = firstVisit(round); visit < endVisit(round); visit++) {
                copy.record(users[visit], slate(visit), bought[visit]);
            }
            copy.endRound();
        }
        return copy;
    }

    /** {@return the number of users, visitors or not} */
    public int userCount() {
        return lastVisits.length;
    }

    /** {@return the number of rounds that have ended} */
    public int rounds() {
        return rounds;
    }

    /** {@return the number of visits} */
    public int visits() {
        return visits;
    }

    /**
     * The first visit of a round.
     *
     * @param round a round, from 1 to rounds + 1
     * @return the number of its first visit, or of the visit that would be
     */
    public int firstVisit(int round) {
        return round == 1 ? 0 : roundEnds[round - 2];
    }

    /**
     * The end of a round's visits.
     *
     * @param round a round that has ended, from 1
     * @return the number after that of its last visit
     */
    public int endVisit(int round) {
        return roundEnds[round - 1];
    }

    /**
     * Who visited.
     *
     * @param visit the visit
     * @return the user
     */
    public int user(int visit) {
        return users[visit];
    }

    /**
     * What was bought.
     *
     * @param visit the visit
     * @return the item, or {@link #NOTHING}
     */
    public int bought(int visit) {
        return bought[visit];
    }

    /**
     * How many items were shown.
     *
     * @param visit the visit
     * @return the length of its slate
     */
    public int slateSize(int visit) {
        return slateEnds[visit] - slateStart(visit);
    }

    /**
     * The item at a place of a visit's slate.
     *
     * @param visit the visit
     * @param index place on the slate, from 0 at the top; the rank is index + 1
     * @return the item shown there
     */
    public int shown(int visit, int index) {
        return slates[slateStart(visit) + index];
    }

    /**
     * The items shown at a visit.
     *
     * @param visit the visit
     * @return a copy of its slate, top first
     */
    public int[] slate(int visit) {
        return Arrays.copyOfRange(slates, slateStart(visit), slateEnds[visit]);
    }

    /**
     * Whether an item was on the slate of a visit.
     *
     * @param visit the visit
     * @param item the item
     * @return true if it was shown
     */
    public boolean wasShown(int visit, int item) {
        for (int place = slateStart(visit); place < slateEnds[visit]; place++) {
            if (slates[place] == item) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether an item was shown to the visitor at a visit or at any visit before.
     *
     * @param visit the visit
     * @param item the item
     * @return true if that user had seen it on a slate by then
     */
    public boolean wasShownBefore(int visit, int item) {
        for (int v = visit; v != NOTHING; v = earlier[v]) {
            if (wasShown(v, item)) {
                return true;
            }
        }
        return false;
    }

    private int slateStart(int visit) {
        return visit == 0 ? 0 : slateEnds[visit - 1];
    }

    /** Equal if every visit, slate, purchase and round is. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Ledger that
                && visits == that.visits
                && userCount() == that.userCount()
                && Arrays.equals(roundEnds, 0, rounds, that.roundEnds, 0, that.rounds)
                && Arrays.equals(users, 0, visits, that.users, 0, visits)
                && Arrays.equals(bought, 0, visits, that.bought, 0, visits)
                && Arrays.equals(slateEnds, 0, visits, that.slateEnds, 0, visits)
                && Arrays.equals(slates, 0, slateStart(visits), that.slates, 0, slateStart(visits));
    }

    @Override
    public int hashCode() {
        return 31 * visits + Arrays.hashCode(Arrays.copyOf(bought, visits));
    }

    @Override
    public String toString() {
        return "Ledger of " + visits + " visits in " + rounds + " rounds";
    }
}
