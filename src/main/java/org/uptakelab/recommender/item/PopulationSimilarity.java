package org.uptakelab.recommender.item;

import org.uptakelab.recommender.Shop;

/**
 * A similarity among the users of whom a shop can learn. Who cannot be learned from is no witness of anything: to count such users among
 * those who bought neither of two items would make every pair look alike. Not safe for use by several threads at once.
 */
final class PopulationSimilarity {
    private final ItemSimilarity similarity;
    private final Shop shop;
    private int population;
    private PairSimilarity among;

    PopulationSimilarity(ItemSimilarity similarity, Shop shop) {
        this.similarity = similarity;
        this.shop = shop;
        this.population = shop.population();
        this.among = similarity.among(population);
    }

    /** The similarity as things stand: made anew only where the shop has got to know more users. */
    PairSimilarity now() {
        int known = shop.population();
        if (known != population) {
            population = known;
            among = similarity.among(known);
        }
        return among;
    }
}
