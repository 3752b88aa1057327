package org.uptakelab.classroom.shop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.item.ItemSimilarity;
import org.uptakelab.recommender.item.ItemTrainer;

class WishRecommenderTest {
    private static final GoodsWorld WORLD = new GoodsWorld(16, PupilModel.MODERATE, new Keys(5, 1));
    private static final List<int[]> PUPILS =
            IntStream.range(0, 16).mapToObj(WORLD::wishes).toList();
    private static final List<int[]> GHOSTS = GhostCustomers.wishes(30);
    private static final WishRecommender RECOMMENDER = new WishRecommender(PUPILS, GHOSTS);

    /** The scores of the lab's own recommender, by its own way in. */
    private static double[] scoresOfTheEngine(int pupil) {
        List<int[]> all = new ArrayList<>(PUPILS);
        all.addAll(GHOSTS);
        Ledger ledger = new Ledger(all.size(), 6 * all.size(), 0);
        for (int customer = 0; customer < all.size(); customer++) {
            for (int item : all.get(customer)) {
                ledger.record(customer, new int[0], item);
            }
        }
        ledger.endRound();
        Scorer scorer = ItemTrainer.of(ItemSimilarity.SIGNED_LLR)
                .scorers()
                .apply(new Shop(Goods.catalog(), all.size(), true, new Keys(1, 1)))
                .train(ledger, 1, new Popularity(new int[Goods.COUNT]));
        double[] scores = new double[Goods.COUNT];
        scorer.score(pupil, ItemSet.of(PUPILS.get(pupil)), 1, scores);
        return scores;
    }

    @Test
    void everyNumberOfWhyThisIsTheEngines() {
        int explained = 0;
        for (int pupil = 0; pupil < PUPILS.size(); pupil++) {
            double[] scores = scoresOfTheEngine(pupil);
            List<Suggestion> suggestions = RECOMMENDER.suggestions(PUPILS.get(pupil), pupil);
            assertEquals(3, suggestions.size());
            double last = Double.POSITIVE_INFINITY;
            for (Suggestion suggestion : suggestions) {
                assertEquals(scores[suggestion.item()], suggestion.score());
                assertTrue(suggestion.score() <= last, "best first");
                last = suggestion.score();
                if (ofWishes(pupil, suggestion.item()) <= 3) {
                    double sum = suggestion.why().because().stream()
                            .mapToDouble(Suggestion.Because::similarity)
                            .sum();
                    assertEquals(scores[suggestion.item()], sum, 1e-6, "three or fewer reasons are the whole score");
                    explained++;
                }
            }
            double worstShown = last;
            for (int item = 0; item < Goods.COUNT; item++) {
                int candidate = item;
                if (suggestions.stream().noneMatch(suggestion -> suggestion.item() == candidate)) {
                    assertTrue(scores[item] <= worstShown, "nothing better was left out");
                }
            }
        }
        assertTrue(explained > 0);
    }

    private static long ofWishes(int pupil, int item) {
        return IntStream.of(PUPILS.get(pupil))
                .filter(wish ->
                        RECOMMENDER.suggestion(new int[] {wish}, -1, item).score() > 0)
                .count();
    }

    @Test
    void aWishedItemIsScoredByTheOtherWishesAlone() {
        int[] wishes = PUPILS.get(3);
        for (int wish : wishes) {
            int[] others = IntStream.of(wishes).filter(other -> other != wish).toArray();
            assertEquals(
                    RECOMMENDER.suggestion(others, 3, wish).score(),
                    RECOMMENDER.suggestion(wishes, 3, wish).score());
        }
        long wished = IntStream.range(0, 16)
                .filter(pupil -> RECOMMENDER.suggestions(PUPILS.get(pupil), pupil).stream()
                        .anyMatch(suggestion ->
                                IntStream.of(PUPILS.get(pupil)).anyMatch(wish -> wish == suggestion.item())))
                .count();
        assertTrue(wished > 0, "wishes are not purchases: they can be suggested");
    }

    @Test
    void othersLikeYouAreCountedWithoutYou() {
        List<int[]> alike = List.of(new int[] {0, 1, 2}, new int[] {0, 1, 3}, new int[] {0, 1}, new int[] {8, 9});
        List<int[]> ghosts = List.of(new int[] {0, 1}, new int[] {10, 11});
        WishRecommender small = new WishRecommender(alike, ghosts);
        Suggestion one = small.suggestion(new int[] {0, 1, 2}, 0, 1);
        assertEquals(2, one.why().animals());
        assertEquals(1, one.why().ghosts());
        assertEquals(0, one.why().because().get(0).item());
    }

    @Test
    void withoutWishesTheFavouritesOfAllFillTheStrip() {
        WishRecommender small = new WishRecommender(
                List.of(new int[] {5, 6}, new int[] {5, 7}, new int[] {5, 7}, new int[] {}), List.of());
        assertArrayEquals(new int[] {5, 7, 6}, small.strip(new int[] {}));
        assertEquals(0, small.suggestions(new int[] {}, 3).get(0).score());
        assertEquals(3, small.suggestions(new int[] {}, 3).get(0).why().animals());
    }

    @Test
    void nobodyAtAllStillGivesAStrip() {
        assertArrayEquals(new int[] {0, 1, 2}, new WishRecommender(List.of(), List.of()).strip(new int[] {}));
    }

    /**
     * Why signed: of what simulated pupils buy with no strip at all, the strips of the lesson hold clearly more than chance, those
     * of the unsigned ratio do not. 30 classes of 16, 1,920 purchases: the standard error of a share is below 0.012.
     */
    @Test
    void theUnsignedRatioForeseesNoMoreThanChance() {
        assertTrue(foresight(ItemSimilarity.SIGNED_LLR) > Goods.CHANCE + 0.06);
        assertTrue(foresight(ItemSimilarity.LLR) < Goods.CHANCE + 0.03);
    }

    private static double foresight(ItemSimilarity similarity) {
        int size = 16;
        int classes = 30;
        GoodsWorld world = new GoodsWorld(size * classes, PupilModel.MODERATE, new Keys(6, 1));
        int foreseen = 0;
        for (int first = 0; first < size * classes; first += size) {
            List<int[]> wishes =
                    IntStream.range(first, first + size).mapToObj(world::wishes).toList();
            WishRecommender recommender = new WishRecommender(wishes, GhostCustomers.wishes(100), similarity);
            for (int pupil = 0; pupil < size; pupil++) {
                int[] strip = recommender.strip(wishes.get(pupil));
                foreseen += (int) world.purchases(first + pupil, new int[0]).stream()
                        .filter(purchase -> IntStream.of(strip).anyMatch(item -> item == purchase.item()))
                        .count();
            }
        }
        return foreseen / (4.0 * size * classes);
    }

    /** From the 8th pupil on every suggestion rests on somebody else too, and many are not the pupil's own wishes. */
    @Test
    void withGhostsNoSuggestionRestsOnThePupilAlone() {
        List<int[]> eight = PUPILS.subList(0, 8);
        WishRecommender small = new WishRecommender(eight, GHOSTS);
        int own = 0;
        for (int pupil = 0; pupil < 8; pupil++) {
            int[] wishes = eight.get(pupil);
            for (Suggestion suggestion : small.suggestions(wishes, pupil)) {
                assertTrue(suggestion.why().animals() + suggestion.why().ghosts() > 0);
                own += IntStream.of(wishes).anyMatch(wish -> wish == suggestion.item()) ? 1 : 0;
            }
        }
        assertTrue(own < 18, own + " of 24 suggestions were wished");
    }
}
