package org.uptakelab.recommender.rating;

/** Predictors of ratings that look at means alone: what a better one is held against. */
public final class RatingBaselines {
    private static final int ROUNDS = 10;
    private static final double ITEM_RIDGE = 10;
    private static final double USER_RIDGE = 15;

    private RatingBaselines() {}

    /** {@return {@code global-mean}: the mean of all ratings} */
    public static RatingTrainer globalMean() {
        return ratings -> {
            double mean = ratings.mean();
            return (user, item) -> mean;
        };
    }

    /** {@return {@code user-mean}: the mean of the user's ratings; none for a user without any} */
    public static RatingTrainer userMean() {
        return ratings -> {
            double[] means = means(ratings.users(), ratings.userCount(), ratings.values());
            return (user, item) -> means[user];
        };
    }

    /** {@return {@code item-mean}: the mean of the item's ratings; none for an item without any} */
    public static RatingTrainer itemMean() {
        return ratings -> {
            double[] means = means(ratings.items(), ratings.itemCount(), ratings.values());
            return (user, item) -> means[item];
        };
    }

    private static double[] means(int[] keys, int count, double[] values) {
        double[] sums = new double[count];
        int[] sizes = new int[count];
        for (int index = 0; index < values.length; index++) {
            sums[keys[index]] += values[index];
            sizes[keys[index]]++;
        }
        for (int key = 0; key < count; key++) {
            sums[key] /= sizes[key];
        }
        return sums;
    }

    /**
     * {@code biases}: mean + bias of the user + bias of the item, each bias the mean of what is left over, shrunk towards 0 (Koren,
     * Factor in the neighbors, ACM TKDD 4(1), 2010, section 2.1): sum / (10 + ratings) for items and sum / (15 + ratings) for users,
     * taken in turn ten times, items first, all 0 at first. These are the numbers that the Surprise library uses unless told
     * otherwise. A bias of somebody unknown is 0.
     *
     * @return the trainer
     */
    public static RatingTrainer biases() {
        return ratings -> {
            double mean = ratings.mean();
            double[] ofItems = new double[ratings.itemCount()];
            double[] ofUsers = new double[ratings.userCount()];
            for (int round = 0; round < ROUNDS; round++) {
                fit(ofItems, ratings.items(), ofUsers, ratings.users(), mean, ITEM_RIDGE, ratings.values());
                fit(ofUsers, ratings.users(), ofItems, ratings.items(), mean, USER_RIDGE, ratings.values());
            }
            return (user, item) -> mean + ofUsers[user] + ofItems[item];
        };
    }

    private static void fit(
            double[] biases, int[] keys, double[] others, int[] otherKeys, double mean, double ridge, double[] values) {
        double[] sums = new double[biases.length];
        int[] sizes = new int[biases.length];
        for (int index = 0; index < values.length; index++) {
            sums[keys[index]] += values[index] - mean - others[otherKeys[index]];
            sizes[keys[index]]++;
        }
        for (int key = 0; key < biases.length; key++) {
            biases[key] = sums[key] / (ridge + sizes[key]);
        }
    }
}
