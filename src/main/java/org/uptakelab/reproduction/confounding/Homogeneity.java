package org.uptakelab.reproduction.confounding;

import java.util.Arrays;
import java.util.BitSet;

/** How much more alike users have become than they would have under the ideal recommender, and what their choices were worth. */
final class Homogeneity {
    private Homogeneity() {}

    /**
     * After each step, the mean over users of the Jaccard index between all they chose and all that the user chose whom the recommender
     * held most alike, less the same pair's under the ideal recommender.
     *
     * @param history a loop
     * @param ideal the loop of the ideal recommender in the same world
     * @return one value a step
     */
    static double[] byStep(Loop.History history, Loop.History ideal) {
        int users = history.choices()[0].length;
        BitSet[] own = sets(users);
        BitSet[] ideals = sets(users);
        double[] values = new double[history.choices().length];
        for (int step = 0; step < values.length; step++) {
            for (int user = 0; user < users; user++) {
                own[user].set(history.choices()[step][user]);
                ideals[user].set(ideal.choices()[step][user]);
            }
            for (int user = 0; user < users; user++) {
                int other = history.nearest()[step][user];
                values[step] += (jaccard(own[user], own[other]) - jaccard(ideals[user], ideals[other])) / users;
            }
        }
        return values;
    }

    private static BitSet[] sets(int users) {
        BitSet[] sets = new BitSet[users];
        Arrays.setAll(sets, user -> new BitSet());
        return sets;
    }

    /** {@return the share of items in both sets, of those in either} */
    static double jaccard(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        int common = both.cardinality();
        int either = a.cardinality() + b.cardinality() - common;
        return either == 0 ? 0 : (double) common / either;
    }

    /** {@return the mean utility of what was chosen in each step} */
    static double[] utility(Loop.History history, Tastes tastes) {
        double[] values = new double[history.choices().length];
        for (int step = 0; step < values.length; step++) {
            int[] choices = history.choices()[step];
            for (int user = 0; user < choices.length; user++) {
                values[step] += tastes.utility()[user][choices[user]] / choices.length;
            }
        }
        return values;
    }
}
