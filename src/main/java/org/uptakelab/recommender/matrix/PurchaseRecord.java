package org.uptakelab.recommender.matrix;

import java.util.Arrays;
import org.uptakelab.ledger.Ledger;

/**
 * Who bought what, as a ledger grows: the different items of each user.
 */
final class PurchaseRecord {
    private final int items;
    private final int[][] owned;
    private final int[] sizes;
    private int readRounds;

    PurchaseRecord(int users, int items) {
        this.items = items;
        owned = new int[users][0];
        sizes = new int[users];
    }

    /**
     * Reads what is new.
     *
     * @param ledger the ledger; the same at each call, longer
     * @param toRound the last round to read
     * @return users by items, in rounds 1 … toRound
     */
    YesNoMatrix upTo(Ledger ledger, int toRound) {
        for (int visit = ledger.firstVisit(readRounds + 1); visit < ledger.firstVisit(toRound + 1); visit++) {
            if (ledger.bought(visit) != Ledger.NOTHING) {
                add(ledger.user(visit), ledger.bought(visit));
            }
        }
        readRounds = toRound;
        return YesNoMatrix.of(owned, sizes, items);
    }

    private void add(int user, int item) {
        int[] row = owned[user];
        int size = sizes[user];
        int place = Arrays.binarySearch(row, 0, size, item);
        if (place >= 0) {
            return;
        }
        if (size == row.length) {
            row = Arrays.copyOf(row, Math.max(4, size + (size >> 1)));
            owned[user] = row;
        }
        int index = -place - 1;
        System.arraycopy(row, index, row, index + 1, size - index);
        row[index] = item;
        sizes[user]++;
    }
}
