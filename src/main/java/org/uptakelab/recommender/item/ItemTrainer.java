package org.uptakelab.recommender.item;

import java.util.Arrays;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.ScorerTraining;
import org.uptakelab.recommender.Shop;

/**
 * Trains item-based collaborative filters: the score of an item is the sum of its similarities to the items the user owns.
 * Common owners are counted as purchases arrive; similarities are computed at each training.
 */
public final class ItemTrainer implements ScorerTraining {
    private final PairSimilarity similarity;
    private final CoPurchases counts;
    private final int[][] owned;
    private final int[] ownedSizes;
    private int countedRounds;

    private ItemTrainer(Shop shop, ItemSimilarity similarity) {
        this.similarity = similarity.among(shop.users());
        this.counts = new CoPurchases(shop.catalog().size());
        this.owned = new int[shop.users()][0];
        this.ownedSizes = new int[shop.users()];
    }

    /**
     * A trainer for a similarity.
     *
     * @param similarity how alike two items are
     * @return the trainer
     */
    public static RankingTrainer of(ItemSimilarity similarity) {
        return new RankingTrainer(shop -> new ItemTrainer(shop, similarity));
    }

    @Override
    public Scorer train(Ledger ledger, int toRound, Popularity popularity) {
        for (int visit = ledger.firstVisit(countedRounds + 1); visit < ledger.firstVisit(toRound + 1); visit++) {
            if (ledger.bought(visit) != Ledger.NOTHING) {
                count(ledger.user(visit), ledger.bought(visit));
            }
        }
        countedRounds = toRound;
        return counts.similarities(similarity);
    }

    private void count(int user, int item) {
        int[] items = owned[user];
        int size = ownedSizes[user];
        for (int index = 0; index < size; index++) {
            if (items[index] == item) {
                return;
            }
        }
        counts.add(item, items, size);
        if (size == items.length) {
            items = Arrays.copyOf(items, Math.max(4, size + (size >> 1)));
            owned[user] = items;
        }
        items[size] = item;
        ownedSizes[user]++;
    }
}
