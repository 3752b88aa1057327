package org.uptakelab.recommender;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.uptakelab.ledger.ItemSet;

/**
 * Trains recommenders that score all items and show the best: owned items left out, ties by item id, short slates filled up
 * by popularity.
 *
 * @param scorers begins the training of the scorer for one run
 */
public record RankingTrainer(Function<Shop, ScorerTraining> scorers) implements Trainer {
    private static final ItemSet NOTHING = new ItemSet();
    private static final ThreadLocal<double[]> SCRATCH = ThreadLocal.withInitial(() -> new double[0]);

    @Override
    public Training begin(Shop shop) {
        ScorerTraining training = scorers.apply(shop);
        Popularity.Count count = new Popularity.Count(shop.catalog().size());
        return (ledger, toRound) -> {
            Popularity popularity = count.upTo(ledger, toRound);
            return ranking(training.train(ledger, toRound, popularity), popularity, shop.repeatPurchases());
        };
    }

    /**
     * A recommender that ranks by score.
     *
     * @param scorer scores the items
     * @param popularity fills up short slates
     * @param repeatPurchases whether owned items may be recommended
     * @return the recommender
     */
    public static Recommender ranking(Scorer scorer, Popularity popularity, boolean repeatPurchases) {
        return new Ranking(scorer, popularity, repeatPurchases);
    }

    private record Ranking(Scorer scorer, Popularity popularity, boolean repeatPurchases) implements Recommender {
        @Override
        public int[] recommend(int user, ItemSet owned, int round, int slateSize) {
            ItemSet excluded = repeatPurchases ? NOTHING : owned;
            SlateRequest request = new SlateRequest(user, owned, excluded, round);
            int[] slate = new int[slateSize];
            int scored = scorer.best(request, scratch(popularity.items()), slate);
            int size = popularity.fillUp(slate, scored, excluded);
            return size == slateSize ? slate : Arrays.copyOf(slate, size);
        }

        @Override
        public Reason reason(int user, ItemSet owned, int round, int item) {
            double[] scores = scratch(popularity.items());
            scorer.score(user, owned, round, scores);
            List<Reason.Part> parts = new ArrayList<>();
            for (int index = 0; index < owned.size(); index++) {
                double similarity = scorer.similarity(item, owned.get(index));
                if (similarity > 0) {
                    parts.add(new Reason.Part(owned.get(index), similarity));
                }
            }
            parts.sort(Comparator.comparingDouble((Reason.Part part) -> -part.similarity()));
            return new Reason(scores[item], parts);
        }
    }

    private static double[] scratch(int items) {
        double[] scores = SCRATCH.get();
        if (scores.length != items) {
            scores = new double[items];
            SCRATCH.set(scores);
        }
        return scores;
    }
}
