package org.uptakelab.recommender.oracle;

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
        return new RankingTrainer(shop -> (ledger, toRound, popularity) -> (user, owned, round, scores) -> {
            for (int item = 0; item < scores.length; item++) {
                scores[item] = utility.of(user, item);
            }
        });
    }
}
