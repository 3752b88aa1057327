package org.uptakelab.recommender.user;

import java.util.Arrays;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.OwnedItems;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.ScorerTraining;
import org.uptakelab.recommender.Shop;

/**
 * Trains user-based collaborative filters (Resnick, Iacovou, Suchak, Bergstrom and Riedl, GroupLens: an open architecture for
 * collaborative filtering of netnews, 1994): the score of an item is the sum of the similarities of those of the visitor's
 * nearest neighbours who have bought it, summed from the nearest to the farthest and rounded to a float at each step, as Mahout
 * Taste does.
 *
 * <p>What the others have bought is known up to the last training, what the visitor has bought up to the visit.
 */
public final class UserTrainer implements ScorerTraining {
    private static final ThreadLocal<Neighbourhood> SCRATCH = ThreadLocal.withInitial(Neighbourhood::new);

    private final SetSimilarity similarity;
    private final int neighbours;
    private final int items;
    private final OwnedItems owned;

    private UserTrainer(Shop shop, UserSimilarity similarity, int neighbours) {
        this.items = shop.catalog().size();
        this.similarity = similarity.among(items);
        this.neighbours = neighbours;
        this.owned = new OwnedItems(shop.users());
    }

    /**
     * A trainer for a similarity.
     *
     * @param similarity how alike two users are
     * @param neighbours size of a neighbourhood, at least 1
     * @return the trainer
     */
    public static RankingTrainer of(UserSimilarity similarity, int neighbours) {
        return new RankingTrainer(shop -> new UserTrainer(shop, similarity, neighbours));
    }

    @Override
    public Scorer train(Ledger ledger, int toRound, Popularity popularity) {
        owned.readTo(ledger, toRound);
        return new NeighbourScorer(new BuyerIndex(owned, items), similarity, neighbours);
    }

    private record NeighbourScorer(BuyerIndex past, SetSimilarity similarity, int neighbours) implements Scorer {
        @Override
        public void score(int user, ItemSet owned, int round, double[] scores) {
            Arrays.fill(scores, 0);
            Neighbourhood neighbourhood = SCRATCH.get();
            neighbourhood.find(past, similarity, user, owned, neighbours);
            for (int index = 0; index < neighbourhood.size(); index++) {
                past.addTo(neighbourhood.user(index), (float) neighbourhood.similarity(index), scores);
            }
        }
    }
}
