package org.uptakelab.recommender.item;

import org.uptakelab.recommender.LogLikelihoodTable;

/**
 * The similarities of items by their owners, by name.
 */
public enum ItemSimilarity {
    /**
     * 1 - 1 / (1 + LLR), LLR the log-likelihood ratio of the table of owners (Dunning, Accurate methods for the statistics of
     * surprise and coincidence, 1993). It has no sign: items that repel each other score high too. This is Mahout Taste's
     * {@code LogLikelihoodSimilarity}. In [0, 1).
     */
    LLR {
        @Override
        public PairSimilarity among(int population) {
            return new LogLikelihoodTable(population)::similarity;
        }
    },
    /** As {@link #LLR}, but 0 for pairs that have no more common owners than chance alone would give them. In [0, 1). */
    SIGNED_LLR {
        @Override
        public PairSimilarity among(int population) {
            LogLikelihoodTable table = new LogLikelihoodTable(population);
            return (both, first, second) ->
                    (long) both * population <= (long) first * second ? 0 : table.similarity(both, first, second);
        }
    },
    /**
     * both / (first + second - both), the share of the owners of either that own both (Jaccard 1901; Tanimoto 1958). This is
     * Mahout Taste's {@code TanimotoCoefficientSimilarity}. In (0, 1].
     */
    TANIMOTO {
        @Override
        public PairSimilarity among(int population) {
            return (both, first, second) -> (double) both / (first + second - both);
        }
    },
    /**
     * both / sqrt(first · second), the cosine of the two sets of owners (Sarwar, Karypis, Konstan and Riedl, Item-based
     * collaborative filtering recommendation algorithms, 2001). In (0, 1].
     */
    COSINE {
        @Override
        public PairSimilarity among(int population) {
            return (both, first, second) -> both / Math.sqrt((double) first * second);
        }
    };

    /**
     * The similarity among a population of possible owners.
     *
     * @param population N, all possible owners, whether they own anything or not
     * @return the similarity of a pair
     */
    public abstract PairSimilarity among(int population);
}
