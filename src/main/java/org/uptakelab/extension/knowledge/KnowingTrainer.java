package org.uptakelab.extension.knowledge;

import java.util.Arrays;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.Reason;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.Training;

/**
 * A trainer that is given only the records a shop may know, and told of how many users they can be. It learns from a ledger in which the others never happened, and makes
 * a slate from what it remembers of the visitor. What the visitor owns stays off the slate even if the shop does not know of it,
 * as if the visitor's own device left it out: otherwise withholding data would look worse merely because places are wasted.
 *
 * @param trainer trains the recommender
 * @param knowledge what it may know
 */
public record KnowingTrainer(Trainer trainer, Knowledge knowledge) implements Trainer {
    private static final int[] NO_SLATE = {};

    @Override
    public Training begin(Shop shop) {
        Training training = trainer.begin(shop.knowing(knowledge::knows));
        KnownLedger known = new KnownLedger(shop.users(), knowledge);
        return new Training() {
            @Override
            public Recommender train(Ledger ledger, int toRound) {
                return new Knowing(
                        training.train(known.upTo(ledger, toRound), toRound), knowledge, shop.repeatPurchases());
            }

            @Override
            public void close() {
                training.close();
            }
        };
    }

    private record Knowing(Recommender recommender, Knowledge knowledge, boolean repeatPurchases)
            implements Recommender {
        @Override
        public int[] recommend(int user, ItemSet owned, int round, int slateSize) {
            if (!knowledge.serves(user)) {
                return NO_SLATE;
            }
            ItemSet remembered = remembered(user, owned);
            int forgotten = owned.size() - remembered.size();
            if (forgotten == 0 || repeatPurchases) {
                return recommender.recommend(user, remembered, round, slateSize);
            }
            int[] longer = recommender.recommend(user, remembered, round, slateSize + forgotten);
            return Arrays.stream(longer)
                    .filter(item -> !owned.contains(item))
                    .limit(slateSize)
                    .toArray();
        }

        private ItemSet remembered(int user, ItemSet owned) {
            ItemSet remembered = new ItemSet();
            for (int index = 0; index < owned.size(); index++) {
                if (knowledge.remembers(user, owned.get(index))) {
                    remembered.add(owned.get(index));
                }
            }
            return remembered;
        }

        @Override
        public boolean inOrder() {
            return recommender.inOrder();
        }

        @Override
        public Reason reason(int user, ItemSet owned, int round, int item) {
            return recommender.reason(user, remembered(user, owned), round, item);
        }
    }
}
