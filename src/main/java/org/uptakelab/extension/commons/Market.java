package org.uptakelab.extension.commons;

import java.util.function.IntPredicate;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.Reason;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.Training;

/**
 * Two platforms that sell the same items: each makes the slates of its own customers.
 *
 * @param entrant trains the recommender of the entrant
 * @param incumbent trains the recommender of the incumbent
 * @param withEntrant who shops with the entrant
 */
record Market(Trainer entrant, Trainer incumbent, IntPredicate withEntrant) implements Trainer {
    @Override
    public Training begin(Shop shop) {
        Training ofEntrant = entrant.begin(shop);
        Training ofIncumbent = incumbent.begin(shop);
        return new Training() {
            @Override
            public Recommender train(Ledger ledger, int toRound) {
                return new Counters(ofEntrant.train(ledger, toRound), ofIncumbent.train(ledger, toRound), withEntrant);
            }

            @Override
            public void close() {
                ofEntrant.close();
                ofIncumbent.close();
            }
        };
    }

    /** Whoever comes is served by their own platform. */
    private record Counters(Recommender entrant, Recommender incumbent, IntPredicate withEntrant)
            implements Recommender {
        @Override
        public int[] recommend(int user, ItemSet owned, int round, int slateSize) {
            return of(user).recommend(user, owned, round, slateSize);
        }

        @Override
        public boolean inOrder() {
            return entrant.inOrder() || incumbent.inOrder();
        }

        @Override
        public Reason reason(int user, ItemSet owned, int round, int item) {
            return of(user).reason(user, owned, round, item);
        }

        private Recommender of(int user) {
            return withEntrant.test(user) ? entrant : incumbent;
        }
    }
}
