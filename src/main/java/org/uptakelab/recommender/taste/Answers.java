package org.uptakelab.recommender.taste;

import org.apache.mahout.cf.taste.common.TasteException;

/** Questions to Taste, which may throw exceptions of its own kind. */
final class Answers {
    private Answers() {}

    /** A question to Taste. */
    @FunctionalInterface
    interface Question<T> {
        /**
         * Asks.
         *
         * @return the answer
         * @throws TasteException if Taste cannot answer
         */
        T ask() throws TasteException;
    }

    /**
     * The answer to a question.
     *
     * @param task what Taste is asked to do, for the message if it cannot: compare items
     * @param question the question
     * @return its answer
     * @throws IllegalStateException if Taste cannot answer
     */
    static <T> T to(String task, Question<T> question) {
        try {
            return question.ask();
        } catch (TasteException e) {
            throw new IllegalStateException("Apache Mahout Taste could not " + task + ".", e);
        }
    }
}
