package org.uptakelab.reproduction.blockbuster;

import java.util.Arrays;

/** What was bought so far: by whom, how often, and how alike users are in it. */
final class Sales {
    private final int[][] bought;
    private final int[] ofProducts;
    /** Inner products of the users' purchases, kept up to date, for the cosines between them. */
    private final long[][] common;

    Sales(int users, int products) {
        bought = new int[users][products];
        ofProducts = new int[products];
        common = new long[users][users];
    }

    private Sales(Sales other) {
        bought = Arrays.stream(other.bought).map(int[]::clone).toArray(int[][]::new);
        ofProducts = other.ofProducts.clone();
        common = Arrays.stream(other.common).map(long[]::clone).toArray(long[][]::new);
    }

    Sales copy() {
        return new Sales(this);
    }

    /** Adds a purchase. */
    void add(int user, int product) {
        for (int other = 0; other < bought.length; other++) {
            if (other != user) {
                common[user][other] += bought[other][product];
                common[other][user] += bought[other][product];
            }
        }
        common[user][user] += 2L * bought[user][product] + 1;
        bought[user][product]++;
        ofProducts[product]++;
    }

    /** {@return how many different products a user has bought since an earlier state, on average} */
    double variety(Sales earlier) {
        int different = 0;
        for (int user = 0; user < bought.length; user++) {
            for (int product = 0; product < ofProducts.length; product++) {
                different += bought[user][product] > earlier.bought[user][product] ? 1 : 0;
            }
        }
        return (double) different / bought.length;
    }

    int products() {
        return ofProducts.length;
    }

    /** {@return how often a product was bought} */
    int of(int product) {
        return ofProducts[product];
    }

    /** {@return how often each product was bought} */
    int[] ofProducts() {
        return ofProducts.clone();
    }

    /**
     * How often the users most alike have bought each product. Alike is the cosine of the purchases; those who share nothing count
     * too if there are not enough others, in the order of their numbers; somebody without purchases gets the sales of all.
     *
     * @param user whose neighbours
     * @param neighbours how many are asked, at most all others
     * @return the counts
     */
    int[] boughtByNeighbours(int user, int neighbours) {
        if (common[user][user] == 0 || alone(user)) {
            return ofProducts();
        }
        boolean[] taken = new boolean[bought.length];
        taken[user] = true;
        int[] counts = new int[ofProducts.length];
        for (int i = 0; i < Math.min(neighbours, bought.length - 1); i++) {
            int next = nearest(user, taken);
            taken[next] = true;
            for (int product = 0; product < counts.length; product++) {
                counts[product] += bought[next][product];
            }
        }
        return counts;
    }

    private boolean alone(int user) {
        for (int other = 0; other < bought.length; other++) {
            if (other != user && common[user][other] > 0) {
                return false;
            }
        }
        return true;
    }

    private int nearest(int user, boolean[] taken) {
        int nearest = -1;
        double most = -1;
        for (int other = 0; other < bought.length; other++) {
            double shared = common[user][other];
            // The square of the cosine, but for a factor that all others share.
            double alike = shared == 0 ? 0 : shared * shared / common[other][other];
            if (!taken[other] && alike > most) {
                most = alike;
                nearest = other;
            }
        }
        return nearest;
    }
}
