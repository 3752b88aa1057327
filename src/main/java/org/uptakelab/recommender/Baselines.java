package org.uptakelab.recommender;

import org.apache.commons.rng.UniformRandomProvider;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/**
 * The recommenders that learn little or nothing: what a better one is held against.
 */
public final class Baselines {
    private static final int[] EMPTY = {};

    private Baselines() {}

    /** {@return {@code none}: nothing is ever shown; the control arm} */
    public static Trainer none() {
        return shop -> (ledger, toRound) -> (user, owned, round, slateSize) -> EMPTY;
    }

    /** {@return {@code random}: a fresh uniform draw per user, round and item; the placebo} */
    public static RankingTrainer random() {
        return new RankingTrainer(shop -> (ledger, toRound, popularity) -> (user, owned, round, scores) -> {
            UniformRandomProvider draws = shop.keys().stream(Purpose.RECOMMENDER, user, round);
            for (int item = 0; item < scores.length; item++) {
                scores[item] = Keys.toUniform(draws.nextLong());
            }
        });
    }

    /** {@return {@code popular}: purchases of the item at the last training; the same best sellers for all} */
    public static RankingTrainer popular() {
        return new RankingTrainer(shop -> (ledger, toRound, popularity) -> (user, owned, round, scores) -> {
            for (int item = 0; item < scores.length; item++) {
                scores[item] = popularity.purchases(item);
            }
        });
    }

    /**
     * {@code popular-recent}: purchases of the item in the last rounds before the last training; what sells now. An item not bought
     * in that time has no score.
     *
     * @param window rounds to count, at least 1
     * @return the trainer
     */
    public static RankingTrainer popularRecent(int window) {
        return new RankingTrainer(shop -> (ledger, toRound, popularity) -> {
            double[] recent = new double[shop.catalog().size()];
            int fromRound = Math.max(1, toRound - window + 1);
            for (int visit = ledger.firstVisit(fromRound); visit < ledger.firstVisit(toRound + 1); visit++) {
                if (ledger.bought(visit) != Ledger.NOTHING) {
                    recent[ledger.bought(visit)]++;
                }
            }
            return (user, owned, round, scores) -> System.arraycopy(recent, 0, scores, 0, recent.length);
        });
    }
}
