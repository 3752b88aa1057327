package org.uptakelab.recommender.item;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Who owns what at a training, by user and by item, in flat arrays: what pairs of items have common owners, and how many, is
 * counted from them item by item. Immutable.
 *
 * <p>Memory: 8 bytes a purchase.
 */
final class Purchases {
    /** Pieces in which the items are compared; they may be compared by different threads. */
    private static final int PIECES = 256;

    /** Sorting one number costs about as much as looking at so many words of the sieve. */
    private static final int SIEVE = 20;

    private final int[] userStarts;
    private final int[] items;
    private final int[] itemStarts;
    private final int[] users;

    private Purchases(int[] userStarts, int[] items, int[] itemStarts, int[] users) {
        this.userStarts = userStarts;
        this.items = items;
        this.itemStarts = itemStarts;
        this.users = users;
    }

    /**
     * The purchases of users.
     *
     * @param owned what each user owns: the first entries of each array, in any order, without repetition
     * @param sizes how many entries those are
     * @param itemCount number of items
     * @return the purchases
     */
    static Purchases of(int[][] owned, int[] sizes, int itemCount) {
        int[] userStarts = new int[sizes.length + 1];
        int[] itemStarts = new int[itemCount + 1];
        for (int user = 0; user < sizes.length; user++) {
            userStarts[user + 1] = Math.addExact(userStarts[user], sizes[user]);
            for (int index = 0; index < sizes[user]; index++) {
                itemStarts[owned[user][index] + 1]++;
            }
        }
        for (int item = 0; item < itemCount; item++) {
            itemStarts[item + 1] += itemStarts[item];
        }
        int[] items = new int[userStarts[sizes.length]];
        int[] users = new int[items.length];
        int[] next = itemStarts.clone();
        for (int user = 0; user < sizes.length; user++) {
            System.arraycopy(owned[user], 0, items, userStarts[user], sizes[user]);
            for (int index = 0; index < sizes[user]; index++) {
                users[next[owned[user][index]]++] = user;
            }
        }
        return new Purchases(userStarts, items, itemStarts, users);
    }

    /** {@return the number of items} */
    int items() {
        return itemStarts.length - 1;
    }

    /** {@return how many own an item} */
    int owners(int item) {
        return itemStarts[item + 1] - itemStarts[item];
    }

    /**
     * The similarities of all pairs with common owners.
     *
     * @param similarity the similarity of two items
     * @return the lists
     */
    SimilarityLists similarities(PairSimilarity similarity) {
        int[][] others = new int[items()][];
        double[][] similarities = new double[items()][];
        int piece = 1 + items() / PIECES;
        IntStream.range(0, PIECES).parallel().forEach(number -> {
            int end = Math.min(items(), (number + 1) * piece);
            Counter counter = new Counter(similarity);
            for (int item = number * piece; item < end; item++) {
                counter.count(item);
                others[item] = counter.others();
                similarities[item] = counter.similarities();
            }
        });
        return new SimilarityLists(others, similarities, mostOwned());
    }

    /** The most owned items, ties by smaller id. */
    private int[] mostOwned() {
        int count = Math.min(SimilarityLists.HEADS, items());
        return IntStream.range(0, items())
                .mapToLong(item -> (long) -owners(item) << Integer.SIZE | item)
                .sorted()
                .limit(count)
                .mapToInt(key -> (int) key)
                .toArray();
    }

    /** Counts the common owners of one item and every other, and compares those that have some. */
    private final class Counter {
        private final PairSimilarity similarity;
        private final int[] both = new int[items()];
        private final int[] met = new int[items()];
        private final long[] sieve = new long[(items() + Long.SIZE - 1) / Long.SIZE];
        private int[] others = new int[16];
        private double[] similarities = new double[16];
        private int size;

        Counter(PairSimilarity similarity) {
            this.similarity = similarity;
        }

        /** Makes the list of an item. */
        void count(int item) {
            int count = 0;
            for (int owner = itemStarts[item]; owner < itemStarts[item + 1]; owner++) {
                int user = users[owner];
                for (int place = userStarts[user]; place < userStarts[user + 1]; place++) {
                    if (both[items[place]]++ == 0) {
                        met[count++] = items[place];
                    }
                }
            }
            sort(count);
            size = 0;
            for (int place = 0; place < count; place++) {
                compare(item, met[place]);
            }
        }

        /** Sorts what was met: if it is much, by sieving. */
        private void sort(int count) {
            if (count < sieve.length / SIEVE) {
                Arrays.sort(met, 0, count);
                return;
            }
            for (int place = 0; place < count; place++) {
                sieve[met[place] / Long.SIZE] |= 1L << met[place];
            }
            int place = 0;
            for (int word = 0; word < sieve.length; word++) {
                for (long left = sieve[word]; left != 0; left &= left - 1) {
                    met[place++] = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                }
                sieve[word] = 0;
            }
        }

        private void compare(int item, int other) {
            int common = both[other];
            both[other] = 0;
            if (other == item) {
                return;
            }
            double value = other < item
                    ? similarity.of(common, owners(other), owners(item))
                    : similarity.of(common, owners(item), owners(other));
            if (value > 0) {
                if (size == others.length) {
                    others = Arrays.copyOf(others, 2 * size);
                    similarities = Arrays.copyOf(similarities, 2 * size);
                }
                others[size] = other;
                similarities[size++] = value;
            }
        }

        int[] others() {
            return Arrays.copyOf(others, size);
        }

        double[] similarities() {
            return Arrays.copyOf(similarities, size);
        }
    }
}
