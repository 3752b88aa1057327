package org.uptakelab.audit;

import java.util.List;
import java.util.stream.IntStream;
import org.uptakelab.experiment.Bootstrap;

/**
 * The counts of one user: what the bootstrap draws. Numerators by question, recommender and list length; denominators by question.
 */
final class Tally {
    /** The lengths of lists that every audit looks at, ascending. */
    static final int[] LISTS = {1, 5, 10, 20};

    /** The longest of them. */
    static final int LONGEST = LISTS[LISTS.length - 1];

    /** One question for each {@link Definition}, in its order, and one more for the users: how many meet any hit in a period? */
    static final int USER_PERIODS = Definition.values().length;

    static final int QUESTIONS = USER_PERIODS + 1;
    static final int CELLS = QUESTIONS * ListMaker.values().length * LISTS.length;

    /** The share of each cell, of the columns that {@link Columns} adds up. */
    static final List<Bootstrap.Quotient> QUOTIENTS = IntStream.range(0, CELLS)
            .mapToObj(cell -> new Bootstrap.Quotient(cell, CELLS + questionOf(cell)))
            .toList();

    private final int[] hits = new int[CELLS];
    private final int[] chances = new int[QUESTIONS];

    /** The place of a question, recommender and list length among the numerators. */
    static int cell(int question, int maker, int list) {
        return (question * ListMaker.values().length + maker) * LISTS.length + list;
    }

    /** The question that a place belongs to. */
    static int questionOf(int cell) {
        return cell / (ListMaker.values().length * LISTS.length);
    }

    /** Adds to a denominator. */
    void addChances(int question, int count) {
        chances[question] += count;
    }

    /** Adds one hit at a rank, from 1, to every list that is long enough. */
    void addHit(int question, ListMaker maker, int rank) {
        for (int list = 0; list < LISTS.length; list++) {
            if (rank <= LISTS[list]) {
                hits[cell(question, maker.ordinal(), list)]++;
            }
        }
    }

    int hits(int cell) {
        return hits[cell];
    }

    int chances(int question) {
        return chances[question];
    }

    /** {@return whether this user had any purchase to look at} */
    boolean isEmpty() {
        for (int count : chances) {
            if (count > 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The counts of several users in columns: the hits of each cell, then the chances of each question.
     *
     * @param tallies the counts of each user
     */
    record Columns(List<Tally> tallies) implements Bootstrap.Sums {
        @Override
        public int users() {
            return tallies.size();
        }

        @Override
        public int columns() {
            return CELLS + QUESTIONS;
        }

        @Override
        public void addTo(int user, double[] totals) {
            Tally tally = tallies.get(user);
            for (int cell = 0; cell < CELLS; cell++) {
                totals[cell] += tally.hits[cell];
            }
            for (int question = 0; question < QUESTIONS; question++) {
                totals[CELLS + question] += tally.chances[question];
            }
        }
    }
}
