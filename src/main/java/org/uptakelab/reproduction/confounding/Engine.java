package org.uptakelab.reproduction.confounding;

/** A recommender of a loop. It is told every choice, trained when the loop says so, and scores items by what it learned last. */
interface Engine {
    /**
     * Somebody chose.
     *
     * @param user who
     * @param item what
     */
    void chosen(int user, int item);

    /**
     * Learns from all choices so far.
     *
     * @param step the step that has ended, from 1
     * @param items number of items there are by now
     */
    void train(int step, int items);

    /**
     * What it thinks of the items for a user.
     *
     * @param user who
     * @param scores filled with a score for each item it knows of, the larger the better
     */
    void score(int user, double[] scores);

    /**
     * How alike it thinks two users are.
     *
     * @param first a user
     * @param second another
     * @return the cosine of what it holds of them; 0 if it holds nothing of one
     */
    double alike(int first, int second);

    /** {@return the cosine of two vectors; 0 if one is 0} */
    static double cosine(double[] a, double[] b) {
        double norms = Tastes.product(a, a) * Tastes.product(b, b);
        return norms == 0 ? 0 : Tastes.product(a, b) / Math.sqrt(norms);
    }
}
