package org.uptakelab.evaluate;

/** What is said about predicted ratings. Predictions are held within the lowest and highest rating of the training first. */
public enum RatingMetric {
    /** Root of the mean squared error over the ratings that were predicted; 0 is best. */
    RMSE("rmse"),
    /** Mean absolute error over the ratings that were predicted; 0 is best. */
    MAE("mae"),
    /** Ratings of the test that were predicted / all of them. */
    COVERAGE("coverage"),
    /** Root of the mean squared error over all ratings, the mean of the training standing in where nothing was predicted. */
    RMSE_ALL("rmse_all"),
    /** Mean absolute error over all ratings, the mean of the training standing in where nothing was predicted. */
    MAE_ALL("mae_all");

    private final String label;

    RatingMetric(String label) {
        this.label = label;
    }

    /** {@return its name in tables and files} */
    public String label() {
        return label;
    }
}
