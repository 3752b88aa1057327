package org.uptakelab.recommender;

/**
 * A way to learn recommendations from a ledger.
 */
@FunctionalInterface
public interface Trainer {
    /**
     * Begins to learn for one run.
     *
     * @param shop what is known beforehand
     * @return the training of that run, without a purchase so far
     */
    Training begin(Shop shop);
}
