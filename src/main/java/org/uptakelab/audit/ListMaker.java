package org.uptakelab.audit;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.item.CoPurchases;
import org.uptakelab.recommender.item.ItemSimilarity;
import org.uptakelab.recommender.item.SimilarityMatrix;

/**
 * The recommenders that an audit asks for lists. Each scores every item for a set of items: those a user owns, or the one item that
 * an "also bought" list belongs to. Items never sold before score 0.
 */
public enum ListMaker {
    /** Sum of the cosines between the owners (users, or baskets) of the item and those of each item of the set. */
    ITEM_COSINE("item-cosine") {
        @Override
        Scorer learn(CoPurchases sold, int population, Keys keys) {
            return similarTo(sold, population, ItemSimilarity.COSINE);
        }
    },
    /** The same with 1 - 1 / (1 + LLR), Mahout Taste's similarity; its N is the number of users, or baskets, seen before. */
    ITEM_LLR("item-llr") {
        @Override
        Scorer learn(CoPurchases sold, int population, Keys keys) {
            return similarTo(sold, population, ItemSimilarity.LLR);
        }
    },
    /**
     * Best sellers: number of owners (users, or baskets). The list is the same everywhere in the shop, so that it needs no other item
     * of a basket.
     */
    POPULAR("popular") {
        @Override
        Scorer learn(CoPurchases sold, int population, Keys keys) {
            return (user, owned, period, scores) -> Arrays.setAll(scores, sold::owners);
        }
    },
    /** The placebo: a uniform draw for each item sold before. */
    RANDOM("random") {
        @Override
        Scorer learn(CoPurchases sold, int population, Keys keys) {
            return (user, owned, period, scores) -> {
                UniformRandomProvider draws = keys.stream(Purpose.AUDIT, user, period);
                for (int item = 0; item < scores.length; item++) {
                    double draw = Keys.toUniform(draws.nextLong());
                    scores[item] = sold.owners(item) > 0 ? draw : 0;
                }
            };
        }
    };

    private final String label;

    ListMaker(String label) {
        this.label = label;
    }

    /** {@return its name in tables and files} */
    public String label() {
        return label;
    }

    /**
     * Whether its list hangs in the whole shop and not on an item's page: then no other item of a basket is needed to see it.
     *
     * @return true for the best sellers
     */
    public boolean isSameEverywhere() {
        return this == POPULAR;
    }

    /**
     * Learns from what was sold.
     *
     * @param sold owners of each item and common owners of pairs
     * @param population number of owners in all
     * @param keys the luck of the random one
     * @return a scorer; what it is given as "user" is the key of its list, as "round" the number of the period
     */
    abstract Scorer learn(CoPurchases sold, int population, Keys keys);

    private static Scorer similarTo(CoPurchases sold, int population, ItemSimilarity similarity) {
        SimilarityMatrix matrix = sold.similarities(similarity.among(population));
        return (user, owned, period, scores) -> matrix.score(owned, scores);
    }
}
