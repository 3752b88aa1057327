package org.uptakelab.reproduction.blockbuster;

import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/** Ways to choose the product that is suggested. Ties go to the product with the smaller number. */
enum Advice {
    /** Collaborative filter r1: what the users most alike have bought most. */
    MOST_BOUGHT {
        @Override
        int suggest(Sales sales, int user, int step, Keys keys, int neighbours) {
            return best(sales.boughtByNeighbours(user, neighbours), sales, false);
        }
    },
    /** Collaborative filter r2: the same, each product's count divided by all its sales. */
    DISCOUNTED {
        @Override
        int suggest(Sales sales, int user, int step, Keys keys, int neighbours) {
            return best(sales.boughtByNeighbours(user, neighbours), sales, true);
        }
    },
    /** The best seller. */
    BEST_SELLER {
        @Override
        int suggest(Sales sales, int user, int step, Keys keys, int neighbours) {
            return best(sales.ofProducts(), sales, false);
        }
    },
    /** Any product. */
    RANDOM {
        @Override
        int suggest(Sales sales, int user, int step, Keys keys, int neighbours) {
            return keys.below(Purpose.MARKET_ADVICE, user, step, 0, sales.products());
        }
    },
    /** The product that sold least. */
    LOWEST_SELLER {
        @Override
        int suggest(Sales sales, int user, int step, Keys keys, int neighbours) {
            int lowest = 0;
            for (int product = 1; product < sales.products(); product++) {
                if (sales.of(product) < sales.of(lowest)) {
                    lowest = product;
                }
            }
            return lowest;
        }
    };

    /**
     * Chooses.
     *
     * @param sales what was bought so far
     * @param user to whom it is suggested
     * @param step when
     * @param keys the luck of the world
     * @param neighbours how many of the users most alike are asked
     * @return the product
     */
    abstract int suggest(Sales sales, int user, int step, Keys keys, int neighbours);

    private static int best(int[] counts, Sales sales, boolean discounted) {
        int best = 0;
        double most = -1;
        for (int product = 0; product < counts.length; product++) {
            double score = discounted ? (double) counts[product] / Math.max(1, sales.of(product)) : counts[product];
            if (score > most) {
                most = score;
                best = product;
            }
        }
        return best;
    }
}
