package org.uptakelab.recommender.rating;

/**
 * Ratings to learn from: different pairs of a user and an item, in ascending order of both; the arrays are not copied.
 *
 * @param userCount number of users, who are 0 … userCount - 1; not all need have a rating
 * @param itemCount number of items, which are 0 … itemCount - 1; not all need have a rating
 * @param users the user of each rating, ascending
 * @param items the item of each rating, ascending for each user
 * @param values each rating, a finite number
 */
public record Ratings(int userCount, int itemCount, int[] users, int[] items, double[] values) {
    /** Checks that there are ratings, and as many users, items and values. */
    public Ratings {
        if (values.length == 0 || users.length != values.length || items.length != values.length) {
            throw new IllegalArgumentException("Ratings must be at least one, each with user and item, but there are "
                    + values.length + " with " + users.length + " users and " + items.length + " items.");
        }
    }

    /** {@return the number of ratings} */
    public int size() {
        return values.length;
    }

    /** {@return the mean of all ratings} */
    public double mean() {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
