package org.uptakelab.recommender.item;

import java.util.Arrays;
import org.uptakelab.ledger.ItemSet;

/**
 * Finds the items with the highest sums of similarities to what somebody owns, without summing all of them: the exact pruning of
 * Turtle and Flood (Query evaluation: strategies and optimizations, 1995), known as MaxScore.
 *
 * <p>A slate wants k items. The sums of the most owned items, which are cheap, give a floor: the k-th best sum of all is no
 * lower. Lists of similarities are read from the shortest to the longest. An item whose first list is this one has no more to
 * hope for than its similarity there and the highest of every list to come; if that is below the floor, it is passed over, and
 * whoever falls behind later is dropped. Long lists, the ones that cost, are left when only the few that remain are looked up in
 * them. These are then summed again in the order of the definition, so that the slate is exactly that of all sums.
 *
 * <p>Room to work in, for one thread at a time.
 */
final class BestSums {
    /** Looking an item up in a list costs about as much as reading on by so many entries. */
    private static final int LOOK_UP = 10;

    /** No sum but that of excluded items is ever there. */
    private static final double EXCLUDED = Double.NEGATIVE_INFINITY;

    private final double[] sums;
    private final int[] candidates;
    private final float[] headSums = new float[SimilarityLists.HEADS];
    private final double[] highest = new double[SimilarityLists.HEADS];
    private int count;
    private long[] lists = new long[16];
    private double[] hopes = new double[17];
    private long[] ranking = new long[64];

    BestSums(int items) {
        sums = new double[items];
        candidates = new int[items];
    }

    int items() {
        return sums.length;
    }

    /** Puts the best items on a slate and tells how many there are: at most as many as have a place. */
    int select(SimilarityLists from, ItemSet owned, ItemSet excluded, int[] slate) {
        if (slate.length == 0 || owned.size() == 0) {
            return 0;
        }
        sortLists(from, owned);
        // More than the roundings of all sums, in doubles and in floats, can amount to.
        double slack = hopes[0] * (owned.size() + 4) * 0x1.0p-23;
        double floor = floor(from, owned, excluded, slate.length) - slack;
        mark(excluded, EXCLUDED);
        gather(from, owned.size(), floor);
        mark(excluded, 0);
        return rank(from, owned, slack, slate);
    }

    private void mark(ItemSet excluded, double value) {
        for (int index = 0; index < excluded.size(); index++) {
            sums[excluded.get(index)] = value;
        }
    }

    /** The lists from the shortest to the longest, and what is to be hoped for from each list on. */
    private void sortLists(SimilarityLists from, ItemSet owned) {
        int size = owned.size();
        if (size > lists.length) {
            lists = new long[size + (size >> 1)];
            hopes = new double[lists.length + 1];
        }
        for (int index = 0; index < size; index++) {
            int item = owned.get(index);
            lists[index] = (long) from.others(item).length << Integer.SIZE | item;
        }
        Arrays.sort(lists, 0, size);
        hopes[size] = 0;
        for (int index = size - 1; index >= 0; index--) {
            hopes[index] = hopes[index + 1] + from.highest((int) lists[index]);
        }
    }

    /** The k-th highest sum of the most owned items; 0 if there are fewer. */
    private double floor(SimilarityLists from, ItemSet owned, ItemSet excluded, int wanted) {
        int[] heads = from.heads();
        if (wanted > heads.length) {
            return 0;
        }
        Arrays.fill(headSums, 0);
        for (int index = 0; index < owned.size(); index++) {
            from.addHeads(owned.get(index), headSums);
        }
        for (int head = 0; head < heads.length; head++) {
            if (excluded.contains(heads[head])) {
                headSums[head] = 0;
            }
        }
        Arrays.fill(highest, 0, wanted, 0);
        for (int head = 0; head < heads.length; head++) {
            insert(headSums[head], wanted);
        }
        return highest[wanted - 1];
    }

    /** Keeps the highest values, in descending order. */
    private void insert(double value, int wanted) {
        if (value > highest[wanted - 1]) {
            int place = wanted - 1;
            while (place > 0 && highest[place - 1] < value) {
                highest[place] = highest[place - 1];
                place--;
            }
            highest[place] = value;
        }
    }

    /** Gathers the items whose sums may reach the floor, and their sums. */
    private void gather(SimilarityLists from, int size, double floor) {
        count = 0;
        for (int index = 0; index < size; index++) {
            int item = (int) lists[index];
            double entrance = floor - hopes[index + 1];
            if (entrance <= from.highest(item)) {
                addAndAdmit(from.others(item), from.similarities(item), entrance);
            } else if (from.others(item).length < LOOK_UP * count) {
                add(from.others(item), from.similarities(item));
            } else {
                lookUp(from, item);
            }
            drop(entrance);
        }
    }

    private void addAndAdmit(int[] others, double[] similarities, double entrance) {
        for (int place = 0; place < others.length; place++) {
            int other = others[place];
            double similarity = similarities[place];
            if (sums[other] == 0) {
                if (similarity < entrance) {
                    continue;
                }
                candidates[count++] = other;
            }
            sums[other] += similarity;
        }
    }

    private void add(int[] others, double[] similarities) {
        for (int place = 0; place < others.length; place++) {
            if (sums[others[place]] != 0) {
                sums[others[place]] += similarities[place];
            }
        }
    }

    private void lookUp(SimilarityLists from, int item) {
        for (int candidate = 0; candidate < count; candidate++) {
            sums[candidates[candidate]] += from.similarity(item, candidates[candidate]);
        }
    }

    private void drop(double lowest) {
        if (lowest <= 0) {
            return;
        }
        int kept = 0;
        for (int candidate = 0; candidate < count; candidate++) {
            int item = candidates[candidate];
            if (sums[item] >= lowest) {
                candidates[kept++] = item;
            } else {
                sums[item] = 0;
            }
        }
        count = kept;
    }

    /** Ranks the candidates that may be among the best by their exact scores, then by id. */
    private int rank(SimilarityLists from, ItemSet owned, double slack, int[] slate) {
        double lowest = kthSum(slate.length) - slack;
        int size = 0;
        for (int candidate = 0; candidate < count; candidate++) {
            int item = candidates[candidate];
            if (sums[item] >= lowest) {
                if (size == ranking.length) {
                    ranking = Arrays.copyOf(ranking, 2 * size);
                }
                ranking[size++] = Rank.of(from.score(owned, item), item);
            }
            sums[item] = 0;
        }
        return Rank.put(ranking, size, slate);
    }

    /** The k-th highest sum of the candidates; 0 if there are no more than k. */
    private double kthSum(int wanted) {
        if (count <= wanted) {
            return 0;
        }
        if (wanted <= SimilarityLists.HEADS) {
            Arrays.fill(highest, 0, wanted, 0);
            for (int candidate = 0; candidate < count; candidate++) {
                insert(sums[candidates[candidate]], wanted);
            }
            return highest[wanted - 1];
        }
        double[] sorted = new double[count];
        Arrays.setAll(sorted, candidate -> sums[candidates[candidate]]);
        Arrays.sort(sorted);
        return sorted[count - wanted];
    }
}
