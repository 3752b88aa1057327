package org.uptakelab.evaluate;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;

/** Collects training and test pairs by their numbers in the log and makes a split of them. */
final class SplitMaker {
    private static final int[] NO_SLATE = {};
    private static final long END_OF_ROUND = -1;

    private final ItemSet[] owned;
    private final ItemSet[] tested;
    private final boolean[] sold;
    private long[] training = new long[1024];
    private int size;

    /**
     * A split without any pair.
     *
     * @param users number of users of the log
     * @param items number of items of the log
     */
    SplitMaker(int users, int items) {
        owned = new ItemSet[users];
        Arrays.setAll(owned, user -> new ItemSet());
        tested = new ItemSet[users];
        Arrays.setAll(tested, user -> new ItemSet());
        sold = new boolean[items];
    }

    /** Adds a pair to learn from; a pair that was there before adds nothing. */
    void learn(int user, int item) {
        if (owned[user].add(item)) {
            sold[item] = true;
            append((long) user << Integer.SIZE | item);
        }
    }

    /** Ends a round of the training part. */
    void endRound() {
        append(END_OF_ROUND);
    }

    /** Adds a pair to be held against. */
    void test(int user, int item) {
        tested[user].add(item);
    }

    /**
     * Parts pairs by chance.
     *
     * @param pairs the pairs of the log
     * @param order some of them, in the order that chance brought them into
     * @param tests how many of these, from the first on, are to be held against; the others are to be learned from
     */
    void part(Pairs pairs, int[] order, int tests) {
        for (int index = 0; index < order.length; index++) {
            if (index < tests) {
                test(pairs.user(order[index]), pairs.item(order[index]));
            } else {
                learn(pairs.user(order[index]), pairs.item(order[index]));
            }
        }
    }

    private void append(long entry) {
        if (size == training.length) {
            training = Arrays.copyOf(training, size + (size >> 1));
        }
        training[size++] = entry;
    }

    /**
     * The split.
     *
     * @param label what to call it
     * @return training and test of the users and items that the training part knows
     */
    Split make(String label) {
        int[] users = IntStream.range(0, owned.length)
                .filter(user -> owned[user].size() > 0)
                .toArray();
        int[] items = IntStream.range(0, sold.length).filter(item -> sold[item]).toArray();
        ItemSet[] ownedAnew = new ItemSet[users.length];
        int[][] relevant = new int[users.length][];
        LeftOut leftOut = LeftOut.NOTHING;
        for (int user = 0; user < owned.length; user++) {
            leftOut = leftOut.plus(leftOut(user));
        }
        for (int user = 0; user < users.length; user++) {
            ItemSet before = owned[users[user]];
            ownedAnew[user] = ItemSet.of(renumbered(before.toArray(), items));
            relevant[user] = renumbered(
                    IntStream.of(tested[users[user]].toArray())
                            .filter(item -> sold[item] && !before.contains(item))
                            .toArray(),
                    items);
        }
        return new Split(label, ledger(users, items), users, items, ownedAnew, relevant, leftOut);
    }

    private LeftOut leftOut(int user) {
        int[] test = tested[user].toArray();
        if (owned[user].size() == 0) {
            return new LeftOut(test.length, 0, 0);
        }
        long unknown = IntStream.of(test).filter(item -> !sold[item]).count();
        long before = IntStream.of(test).filter(owned[user]::contains).count();
        return new LeftOut(0, unknown, before);
    }

    private Ledger ledger(int[] users, int[] items) {
        Ledger ledger = new Ledger(users.length, size, 0);
        for (int index = 0; index < size; index++) {
            if (training[index] == END_OF_ROUND) {
                ledger.endRound();
            } else {
                int user = Arrays.binarySearch(users, (int) (training[index] >> Integer.SIZE));
                ledger.record(user, NO_SLATE, Arrays.binarySearch(items, (int) training[index]));
            }
        }
        ledger.endRound();
        return ledger;
    }

    private static int[] renumbered(int[] numbers, int[] known) {
        return IntStream.of(numbers)
                .map(number -> Arrays.binarySearch(known, number))
                .toArray();
    }
}
