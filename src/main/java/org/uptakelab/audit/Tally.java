package org.uptakelab.audit;

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
}
