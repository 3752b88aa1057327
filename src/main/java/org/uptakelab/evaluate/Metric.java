package org.uptakelab.evaluate;

/**
 * What is said about lists of N items. Definitions and sources are printed by {@code uptake evaluate} beside the numbers. Logarithms
 * have base 2, ranks start at 1.
 */
public enum Metric {
    /** Hits / N, also where the list is shorter (Sarwar, Karypis, Konstan and Riedl, EC 2000). */
    PRECISION("precision", Kind.ACCURACY),
    /** Hits / items to be found (Sarwar, Karypis, Konstan and Riedl, EC 2000). */
    RECALL("recall", Kind.ACCURACY),
    /**
     * Sum of 1 / log(rank + 1) over hits, divided by the largest such sum that any list of N could have had (Järvelin and
     * Kekäläinen, TOIS 2002, with yes/no relevance).
     */
    NDCG("ndcg", Kind.ACCURACY),
    /**
     * Mean average precision: the precision at the rank of each hit, summed, divided by the smaller of N and the number of items to
     * be found (Buckley and Voorhees, SIGIR 2000, cut at N).
     */
    MAP("map", Kind.ACCURACY),
    /** Whether the list holds any hit (Deshpande and Karypis, TOIS 2004). */
    HIT_RATE("hit_rate", Kind.ACCURACY),
    /**
     * Mean over the list of -log(share of users who own the item), in bits (Zhou et al., PNAS 2010). Undefined for empty lists.
     */
    NOVELTY("novelty", Kind.PER_LIST),
    /**
     * Spearman's rank correlation between an item's place on the list, top first, and the number of its owners, most first; ties
     * share their mean rank (Spearman 1904). 1: the list goes from best seller downwards. Undefined where the list has fewer than two
     * items or all have equally many owners.
     */
    POPULARITY_CORRELATION("popularity_correlation", Kind.PER_LIST),
    /** Items on at least one list / items that could be (Ge, Delgado-Battenfeld and Jannach, RecSys 2010). */
    COVERAGE("coverage", Kind.ALL_LISTS),
    /** Gini coefficient of the number of lists each candidate stands on (Gini 1912): 0 if all alike. */
    GINI("gini", Kind.ALL_LISTS);

    /** How a metric comes about. */
    enum Kind {
        /** A mean over lists that says how good they are: more is better. */
        ACCURACY,
        /** A mean over lists that is neither good nor bad. */
        PER_LIST,
        /** A property of all lists of a split together; a mean over splits, without interval. */
        ALL_LISTS
    }

    private final String label;
    private final Kind kind;

    Metric(String label, Kind kind) {
        this.label = label;
        this.kind = kind;
    }

    /** {@return its name in tables and files} */
    public String label() {
        return label;
    }

    /** {@return whether more of it means a better list} */
    public boolean isAccuracy() {
        return kind == Kind.ACCURACY;
    }

    /** {@return whether it is a mean over lists, so that it has an interval} */
    public boolean isMean() {
        return kind != Kind.ALL_LISTS;
    }
}
