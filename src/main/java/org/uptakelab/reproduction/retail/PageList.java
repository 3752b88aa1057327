package org.uptakelab.reproduction.retail;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.ScorerTraining;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.SlateRequest;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.Training;
import org.uptakelab.recommender.item.ItemSimilarity;
import org.uptakelab.recommender.item.ItemTrainer;

/**
 * Trains the list on a product's page: the items whose buyers, or viewers, were most often the same by the log-likelihood ratio, as
 * Apache Mahout Taste scores them by default. A list comes out short where data are few, and is not filled up.
 *
 * @param logs begins, for one run, to turn its ledger into the log that is learned from
 */
record PageList(Function<Shop, Log> logs) implements Trainer {
    /** "Who bought this also bought". */
    static PageList ofPurchases() {
        return new PageList(shop -> (ledger, toRound) -> ledger);
    }

    @Override
    public Training begin(Shop shop) {
        Log log = logs.apply(shop);
        ScorerTraining similarities =
                ItemTrainer.of(ItemSimilarity.LLR).scorers().apply(shop);
        Popularity.Count count = new Popularity.Count(shop.catalog().size());
        return (ledger, toRound) -> {
            Ledger learned = log.upTo(ledger, toRound);
            return list(
                    similarities.train(learned, toRound, count.upTo(learned, toRound)),
                    shop.catalog().size());
        };
    }

    /** A list is the same for whoever looks at a page, so each is made once. */
    private static Recommender list(Scorer scorer, int items) {
        AtomicReferenceArray<@Nullable Made> made = new AtomicReferenceArray<>(items);
        return (user, page, round, wanted) -> {
            if (page.size() == 0) {
                return new int[0];
            }
            Made before = made.get(page.get(0));
            if (before == null || before.wanted() < wanted) {
                before = new Made(wanted, make(scorer, new SlateRequest(user, page, page, round), items, wanted));
                made.set(page.get(0), before);
            }
            return Arrays.copyOf(before.list(), Math.min(wanted, before.list().length));
        };
    }

    private static int[] make(Scorer scorer, SlateRequest request, int items, int wanted) {
        int[] list = new int[wanted];
        int size = scorer.best(request, new double[items], list);
        return Arrays.copyOf(list, size);
    }

    /**
     * A list made.
     *
     * @param wanted how long it was to be
     * @param list its products; fewer if there are no more
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Made(int wanted, int[] list) {}

    /** What a list is learned from. */
    @FunctionalInterface
    interface Log {
        /** The log of rounds 1 … toRound. */
        Ledger upTo(Ledger ledger, int toRound);
    }
}
