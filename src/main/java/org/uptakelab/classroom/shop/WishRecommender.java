package org.uptakelab.classroom.shop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.uptakelab.classroom.shop.Suggestion.Because;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.item.CoPurchases;
import org.uptakelab.recommender.item.ItemSimilarity;
import org.uptakelab.recommender.item.ItemTrainer;
import org.uptakelab.recommender.item.SimilarityMatrix;

/**
 * The lab's {@code item-llr-signed}, trained on wishes: a customer's score of an item is the sum of its similarities to the other
 * items that customer wished. A wish is no purchase: wished items may be suggested too, and an item is not similar to itself.
 *
 * <p>Signed, because among 24 items most pairs have some common owner and the unsigned ratio rates pairs that repel each other
 * as high as pairs that attract: with ghost customers it foresaw hardly more than chance, or less.
 */
public final class WishRecommender {
    private static final int REASONS = 3;
    private static final int ROUND = 1;
    private static final Keys NO_LUCK = new Keys(0, 1);

    private final List<int[]> wishes;
    private final int pupils;
    private final Recommender recommender;
    private final SimilarityMatrix similarities;

    /**
     * Trains on the wishes of all customers.
     *
     * @param pupils the wishes of each pupil; none for those who wished nothing
     * @param ghosts the wishes of each ghost customer
     */
    public WishRecommender(Collection<int[]> pupils, Collection<int[]> ghosts) {
        this(pupils, ghosts, ItemSimilarity.SIGNED_LLR);
    }

    /** As the lesson's, with another similarity, to hold it against. */
    WishRecommender(Collection<int[]> pupils, Collection<int[]> ghosts, ItemSimilarity similarity) {
        this.pupils = pupils.size();
        this.wishes = new ArrayList<>(pupils);
        this.wishes.addAll(ghosts);
        int customers = Math.max(1, wishes.size());
        Shop shop = new Shop(Goods.catalog(), customers, true, NO_LUCK);
        this.recommender = ItemTrainer.of(similarity).begin(shop).train(ledger(customers), ROUND);
        this.similarities = counts().similarities(similarity.among(customers));
    }

    private Ledger ledger(int customers) {
        Ledger ledger = new Ledger(customers, wishes.size() * Goods.WISHES, 0);
        for (int customer = 0; customer < wishes.size(); customer++) {
            for (int item : wishes.get(customer)) {
                ledger.record(customer, new int[0], item);
            }
        }
        ledger.endRound();
        return ledger;
    }

    private CoPurchases counts() {
        CoPurchases counts = new CoPurchases(Goods.COUNT);
        for (int[] wished : wishes) {
            for (int index = 0; index < wished.length; index++) {
                counts.add(wished[index], wished, index);
            }
        }
        return counts;
    }

    /**
     * The strip for a customer.
     *
     * @param wished what the customer wished
     * @return three items, best first, filled up with the favourites of all where the wishes say nothing
     */
    public int[] strip(int[] wished) {
        return recommender.recommend(0, ItemSet.of(wished), ROUND, Goods.STRIP);
    }

    /**
     * The strip for a customer, with its reasons.
     *
     * @param wished what the customer wished
     * @param self the customer's place among the pupils, from 0, or -1 for one who came later
     * @return the suggestions, best first
     */
    public List<Suggestion> suggestions(int[] wished, int self) {
        return Arrays.stream(strip(wished))
                .mapToObj(item -> suggestion(wished, self, item))
                .toList();
    }

    /**
     * Why an item is suggested to a customer, or would be.
     *
     * @param wished what the customer wished
     * @param self the customer's place among the pupils, from 0, or -1 for one who came later
     * @param item the item
     * @return its score and the reasons
     */
    public Suggestion suggestion(int[] wished, int self, int item) {
        double[] scores = new double[Goods.COUNT];
        similarities.score(ItemSet.of(wished), scores);
        List<Because> because = Arrays.stream(wished)
                .filter(wish -> similarities.of(item, wish) > 0)
                .mapToObj(wish -> new Because(wish, similarities.of(item, wish)))
                .sorted(Comparator.comparingDouble(Because::similarity)
                        .reversed()
                        .thenComparingInt(Because::item))
                .limit(REASONS)
                .toList();
        int animals = (int) IntStream.range(0, pupils)
                .filter(other -> other != self && isLike(other, item, because))
                .count();
        int ghosts = (int) IntStream.range(pupils, wishes.size())
                .filter(other -> isLike(other, item, because))
                .count();
        return new Suggestion(item, scores[item], new Suggestion.Why(animals, ghosts, because));
    }

    /** Whether a customer wished the item and one of those that it was suggested for; without reasons, the item alone. */
    private boolean isLike(int customer, int item, List<Because> because) {
        int[] wished = wishes.get(customer);
        return contains(wished, item)
                && (because.isEmpty() || because.stream().anyMatch(reason -> contains(wished, reason.item())));
    }

    private static boolean contains(int[] items, int item) {
        return Arrays.stream(items).anyMatch(other -> other == item);
    }
}
