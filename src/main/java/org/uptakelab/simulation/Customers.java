package org.uptakelab.simulation;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;

/**
 * What every user owns, as a run goes on.
 */
final class Customers {
    /** Users served in one piece; pieces may be served by different threads. */
    private static final int PIECE = 2048;

    private final ItemSet[] owned;

    Customers(int users) {
        owned = new ItemSet[users];
    }

    /** What the users own after the first rounds of a ledger. */
    static Customers after(Ledger ledger, int rounds) {
        Customers customers = new Customers(ledger.userCount());
        for (int visit = 0; visit < ledger.firstVisit(rounds + 1); visit++) {
            customers.buys(ledger.user(visit), ledger.bought(visit));
        }
        return customers;
    }

    ItemSet owned(int user) {
        return owned[user] == null ? ItemSet.NONE : owned[user];
    }

    /** What each of several users owns, in their order. */
    ItemSet[] owned(int[] users) {
        ItemSet[] sets = new ItemSet[users.length];
        Arrays.setAll(sets, index -> owned(users[index]));
        return sets;
    }

    void buys(int user, int item) {
        if (item == Ledger.NOTHING) {
            return;
        }
        if (owned[user] == null) {
            owned[user] = new ItemSet();
        }
        owned[user].add(item);
    }

    /** Serves count customers piece by piece: in their order, or on as many threads as the pool that calls this has. */
    static void serve(int count, boolean inOrder, Piece piece) {
        IntStream pieces = IntStream.range(0, Math.max(1, (count + PIECE - 1) / PIECE));
        if (inOrder || count <= PIECE) {
            pieces.forEach(number -> piece.serve(number * PIECE, Math.min(count, (number + 1) * PIECE)));
        } else {
            pieces.parallel().forEach(number -> piece.serve(number * PIECE, Math.min(count, (number + 1) * PIECE)));
        }
    }

    /** Serves a piece of the customers. */
    @FunctionalInterface
    interface Piece {
        void serve(int from, int to);
    }
}
