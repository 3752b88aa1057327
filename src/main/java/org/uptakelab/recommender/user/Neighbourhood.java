package org.uptakelab.recommender.user;

import java.util.Arrays;
import org.uptakelab.ledger.ItemSet;

/**
 * The users most like a visitor: similarity descending, then user id ascending. Room to find one visitor's after the other's;
 * not safe for use by several threads at once.
 */
final class Neighbourhood {
    private static final int[] NOTHING = {};

    private int[] common = NOTHING;
    private double[] bounds = {};
    private int[] nearest = NOTHING;
    private double[] similarities = {};
    private int size;

    /**
     * Finds the nearest users.
     *
     * @param past what the others have bought
     * @param similarity how alike two users are; only users with an item in common are
     * @param visitor who visits; never a neighbour of their own
     * @param owned what the visitor has bought by now
     * @param wanted users wanted, at least 1
     */
    void find(BuyerIndex past, SetSimilarity similarity, int visitor, ItemSet owned, int wanted) {
        makeRoom(past.users(), owned.size(), Math.min(wanted, past.users()));
        size = 0;
        past.countCommon(owned, common);
        common[visitor] = 0;
        int items = past.itemsBoughtOrAmong(owned);
        int most = Math.min(owned.size(), past.largest());
        for (int both = 1; both <= most; both++) {
            bounds[both] = similarity.atMost(both, owned.size(), past.largest(), items);
        }
        select(past, similarity, owned.size(), items);
        Arrays.fill(common, 0);
    }

    private void select(BuyerIndex past, SetSimilarity similarity, int own, int items) {
        double threshold = -1;
        int least = 1;
        for (int user = 0; user < common.length; user++) {
            int both = common[user];
            if (both >= least && bounds[both] > threshold) {
                double value = similarity.of(both, own, past.size(user), items);
                if (value > threshold) {
                    put(user, value);
                    if (size == nearest.length) {
                        threshold = similarities[size - 1];
                        while (least < bounds.length && bounds[least] <= threshold) {
                            least++;
                        }
                    }
                }
            }
        }
    }

    /** Users come in ascending order of their ids, so a new one stands after all that are as near. */
    private void put(int user, double similarity) {
        int last = size < nearest.length ? size++ : size - 1;
        int place = last;
        while (place > 0 && similarities[place - 1] < similarity) {
            place--;
        }
        System.arraycopy(nearest, place, nearest, place + 1, last - place);
        System.arraycopy(similarities, place, similarities, place + 1, last - place);
        nearest[place] = user;
        similarities[place] = similarity;
    }

    private void makeRoom(int users, int own, int wanted) {
        if (common.length != users) {
            common = new int[users];
        }
        if (bounds.length <= own) {
            bounds = new double[own + 1 + (own >> 1)];
        }
        if (nearest.length != wanted) {
            nearest = new int[wanted];
            similarities = new double[wanted];
        }
    }

    /** {@return how many users were found} */
    int size() {
        return size;
    }

    /**
     * A user of the neighbourhood.
     *
     * @param index place, from 0 for the nearest
     * @return the user
     */
    int user(int index) {
        return nearest[index];
    }

    /**
     * How alike the visitor a user of the neighbourhood is.
     *
     * @param index place, from 0 for the nearest
     * @return the similarity
     */
    double similarity(int index) {
        return similarities[index];
    }
}
