package org.uptakelab.reproduction.confounding;

import java.util.Arrays;
import org.apache.commons.math3.stat.correlation.Covariance;

/** Who is whose friend: users whose preferences vary together at least so much that everybody has somebody. */
final class Friends {
    private Friends() {}

    /**
     * The friendships of users: pairs whose covariance over the attributes reaches a threshold, which is the largest covariance in
     * order after as many as there are users, for which everybody has an entry, be it with herself.
     *
     * @param preferences of each user
     * @return who is whose friend, both ways
     */
    static boolean[][] of(double[][] preferences) {
        int users = preferences.length;
        double[][] columns = new double[preferences[0].length][users];
        for (int user = 0; user < users; user++) {
            for (int i = 0; i < columns.length; i++) {
                columns[i][user] = preferences[user][i];
            }
        }
        double[][] covariance = new Covariance(columns).getCovarianceMatrix().getData();
        double[] all = Arrays.stream(covariance)
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .toArray();
        double threshold = all[all.length - 1 - users];
        for (double[] row : covariance) {
            threshold = Math.min(threshold, Arrays.stream(row).max().orElseThrow());
        }
        boolean[][] friends = new boolean[users][users];
        for (int user = 0; user < users; user++) {
            for (int other = 0; other < users; other++) {
                friends[user][other] = covariance[user][other] >= threshold;
            }
        }
        return friends;
    }

    /** {@return the cosine of two rows of friendships; 0 if one is empty} */
    static double cosine(boolean[] a, boolean[] b) {
        int common = 0;
        int ofA = 0;
        int ofB = 0;
        for (int i = 0; i < a.length; i++) {
            common += a[i] && b[i] ? 1 : 0;
            ofA += a[i] ? 1 : 0;
            ofB += b[i] ? 1 : 0;
        }
        return common == 0 ? 0 : common / Math.sqrt((double) ofA * ofB);
    }
}
