package org.uptakelab.recommender.item;

import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.ScorerTraining;
import org.uptakelab.recommender.Shop;

/**
 * Trains item-based collaborative filters on what was shown instead of what was bought: two items are alike if they were on slates
 * of the same users, at whatever visits. The score of an item is the sum of its similarities to the items the user owns, as
 * with {@link ItemTrainer}, so that two filters differ in nothing but the data they learn from.
 *
 * <p>What was shown is the nearest to "viewed" that a shop of this lab can see: whether eyes rested on an item lies behind the veil.
 * Before the first slate there is nothing to learn from, and an item that has never been on a slate is like no other. So the
 * first slates after the warm-up are best sellers, and the filter then learns from slates that are its own.
 */
public final class ViewTrainer implements ScorerTraining {
    private final PopulationSimilarity similarity;
    private final CoPurchases counts;
    private final ItemSet[] seen;
    private int countedRounds;

    private ViewTrainer(Shop shop, ItemSimilarity similarity) {
        this.similarity = new PopulationSimilarity(similarity, shop);
        this.counts = new CoPurchases(shop.catalog().size());
        this.seen = new ItemSet[shop.users()];
    }

    /**
     * A trainer for a similarity.
     *
     * @param similarity how alike two items are, by the users who were shown them
     * @return the trainer
     */
    public static RankingTrainer of(ItemSimilarity similarity) {
        return new RankingTrainer(shop -> new ViewTrainer(shop, similarity));
    }

    @Override
    public Scorer train(Ledger ledger, int toRound, Popularity popularity) {
        for (int visit = ledger.firstVisit(countedRounds + 1); visit < ledger.firstVisit(toRound + 1); visit++) {
            for (int place = 0; place < ledger.slateSize(visit); place++) {
                count(ledger.user(visit), ledger.shown(visit, place));
            }
        }
        countedRounds = toRound;
        return counts.similarities(similarity.now());
    }

    private void count(int user, int item) {
        if (seen[user] == null) {
            seen[user] = new ItemSet();
        }
        if (!seen[user].contains(item)) {
            counts.add(item, seen[user].toArray(), seen[user].size());
            seen[user].add(item);
        }
    }
}
