package org.uptakelab.recommender.user;

import org.uptakelab.recommender.LogLikelihoodTable;

/**
 * The similarities of users by what they have bought, by name.
 */
public enum UserSimilarity {
    /**
     * both / (own + other - both): common items as a share of all items that either has bought (Tanimoto, also known as
     * Jaccard). This is Mahout Taste's {@code TanimotoCoefficientSimilarity}. In (0, 1].
     */
    TANIMOTO {
        @Override
        SetSimilarity among(int catalogue) {
            return new Tanimoto();
        }
    },
    /**
     * 1 - 1 / (1 + LLR), LLR the log-likelihood ratio of the table of items: bought by both, by one, by the other, by neither
     * (Dunning, Accurate methods for the statistics of surprise and coincidence, 1993). It has no sign: users who avoid what
     * the other buys are alike too. This is Mahout Taste's {@code LogLikelihoodSimilarity}. In [0, 1).
     */
    LLR {
        @Override
        SetSimilarity among(int catalogue) {
            return new LogLikelihood(new LogLikelihoodTable(catalogue));
        }
    };

    /**
     * The similarity of sets of items.
     *
     * @param catalogue number of items in the catalogue
     * @return the similarity
     */
    abstract SetSimilarity among(int catalogue);

    private record Tanimoto() implements SetSimilarity {
        @Override
        public double of(int both, int own, int other, int items) {
            return (double) both / (own + other - both);
        }

        @Override
        public double atMost(int both, int own, int largest, int items) {
            return of(both, own, both, items);
        }
    }

    private record LogLikelihood(LogLikelihoodTable table) implements SetSimilarity {
        /** Far more than rounding can add to a ratio of at most 10^8 items. */
        private static final double ROUNDING = 1e-6;

        @Override
        public double of(int both, int own, int other, int items) {
            return table.withTotal(items).similarity(both, own, other);
        }

        /**
         * With {@code both} and {@code own} given, the ratio falls with the size of the other set until that is what chance
         * would need for so much in common, and rises from there. So it is highest for the smallest set or for the largest.
         */
        @Override
        public double atMost(int both, int own, int largest, int items) {
            int possible = Math.min(largest, items - own + both);
            return Math.max(of(both, own, both, items), of(both, own, possible, items)) + ROUNDING;
        }
    }
}
