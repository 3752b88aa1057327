package org.uptakelab.recommender.oracle;

import java.util.function.IntToDoubleFunction;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.world.Utility;

/**
 * The recommender that knows: it ranks by the true utility, price included, without noise and salience. The best match, not
 * the most persuasive or profitable slate. It is the one recommender that sees the hidden world.
 */
public final class OracleTrainer {
    private OracleTrainer() {}

    /**
     * A trainer that has nothing to learn.
     *
     * @param utility the true utilities
     * @return the trainer
     */
    public static RankingTrainer of(Utility utility) {
        return of((user, owned, round) -> item -> utility.of(user, item));
    }

    /**
     * A trainer that has nothing to learn, because it is told what items are worth at every visit.
     *
     * @param truth the true utilities at a visit
     * @return the trainer
     */
    public static RankingTrainer of(Truth truth) {
        return new RankingTrainer(shop -> (ledger, toRound, popularity) -> (user, owned, round, scores) -> {
            IntToDoubleFunction worth = truth.at(user, owned, round);
            for (int item = 0; item < scores.length; item++) {
                scores[item] = worth.applyAsDouble(item);
            }
        });
    }

    /** What items are truly worth to a visitor who owns something, in a round. */
    @FunctionalInterface
    public interface Truth {
        /**
         * What items are worth at a visit.
         *
         * @param user the visitor
         * @param owned what the visitor bought in earlier rounds
         * @param round the round of the visit, from 1
         * @return the true utility of each item, without noise and without salience
         */
        IntToDoubleFunction at(int user, ItemSet owned, int round);
    }
}
