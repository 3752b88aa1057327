package org.uptakelab.experiment;

import java.util.List;
import org.uptakelab.recommender.rating.RatingBaselines;
import org.uptakelab.recommender.rating.RatingTrainer;
import org.uptakelab.recommender.taste.rating.TasteRatings;

/** The one place that knows every predictor of ratings by name. */
public final class RatingNames {
    /** The yardstick: mean and biases of user and item. */
    public static final String YARDSTICK = "biases";

    /** The names, from the plainest to those of Apache Mahout Taste. */
    public static final List<String> ALL = List.of(
            "global-mean",
            "user-mean",
            "item-mean",
            YARDSTICK,
            "taste-user-pearson",
            "taste-item-pearson",
            "taste-svd++",
            "taste-als-explicit");

    private RatingNames() {}

    /**
     * The trainer of a name.
     *
     * @param name one of {@link #ALL}
     * @return its trainer
     * @throws IllegalArgumentException for any other name
     */
    public static RatingTrainer trainer(String name) {
        return switch (name) {
            case "global-mean" -> RatingBaselines.globalMean();
            case "user-mean" -> RatingBaselines.userMean();
            case "item-mean" -> RatingBaselines.itemMean();
            case YARDSTICK -> RatingBaselines.biases();
            case "taste-user-pearson" -> TasteRatings.userPearson();
            case "taste-item-pearson" -> TasteRatings.itemPearson();
            case "taste-svd++" -> TasteRatings.svdPlusPlus();
            case "taste-als-explicit" -> TasteRatings.als();
            default ->
                throw new IllegalArgumentException(
                        "A predictor of ratings must be one of " + String.join(", ", ALL) + ", but is " + name + ".");
        };
    }

    /**
     * Factorization with biases by stochastic gradient descent, in Apache Mahout Taste's implementation; it has no name, because its
     * numbers are those of whoever asks.
     *
     * @param factors number of factors beside the biases
     * @param rate the learning rate
     * @param regularization λ, how strongly large factors are punished
     * @param start standard deviation of the factors at the start
     * @param epochs passes over the ratings
     * @return the trainer
     */
    public static RatingTrainer factorization(
            int factors, double rate, double regularization, double start, int epochs) {
        return TasteRatings.factorization(factors, rate, regularization, start, epochs);
    }
}
