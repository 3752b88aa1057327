package org.uptakelab.recommender.item;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.ScorerTraining;
import org.uptakelab.recommender.Shop;

/**
 * Trains item-based collaborative filters: the score of an item is the sum of its similarities to the items the user owns.
 * Similarities are computed at each training: in a small catalogue of all pairs, whose common owners are counted as purchases
 * arrive; in a large one of the pairs that have common owners, which are then counted anew. Which it is changes no score and no
 * slate.
 */
public final class ItemTrainer implements ScorerTraining {
    /** The largest catalogue of which all pairs are kept. */
    public static final int LARGEST_MATRIX = 4000;

    private final PopulationSimilarity similarity;
    private final @Nullable CoPurchases counts;
    private final int items;
    private final int[][] owned;
    private final int[] ownedSizes;
    private int countedRounds;

    private ItemTrainer(Shop shop, ItemSimilarity similarity, int largestMatrix) {
        this.similarity = new PopulationSimilarity(similarity, shop);
        this.items = shop.catalog().size();
        this.counts = items <= largestMatrix ? new CoPurchases(items) : null;
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
        return of(similarity, LARGEST_MATRIX);
    }

    /** A trainer that keeps all pairs of catalogues up to another size. */
    static RankingTrainer of(ItemSimilarity similarity, int largestMatrix) {
        return new RankingTrainer(shop -> new ItemTrainer(shop, similarity, largestMatrix));
    }

    @Override
    public Scorer train(Ledger ledger, int toRound, Popularity popularity) {
        for (int visit = ledger.firstVisit(countedRounds + 1); visit < ledger.firstVisit(toRound + 1); visit++) {
            if (ledger.bought(visit) != Ledger.NOTHING) {
                count(ledger.user(visit), ledger.bought(visit));
            }
        }
        countedRounds = toRound;
        PairSimilarity now = similarity.now();
        if (counts == null) {
            return Purchases.of(owned, ownedSizes, items).similarities(now);
        }
        int mostOwned = IntStream.of(ownedSizes).max().orElse(0);
        return new RoundedMatrix(counts.similarities(now), mostOwned);
    }

    private void count(int user, int item) {
        int[] items = owned[user];
        int size = ownedSizes[user];
        for (int index = 0; index < size; index++) {
            if (items[index] == item) {
                return;
            }
        }
        if (counts != null) {
            counts.add(item, items, size);
        }
        if (size == items.length) {
            items = Arrays.copyOf(items, Math.max(4, size + (size >> 1)));
            owned[user] = items;
        }
        items[size] = item;
        ownedSizes[user]++;
    }
}
