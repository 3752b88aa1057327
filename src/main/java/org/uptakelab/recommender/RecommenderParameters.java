package org.uptakelab.recommender;

import java.util.List;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;

/**
 * What can be set of a recommender beyond the size of its slates and how often it is trained: keys of group
 * {@code recommender} of a scenario. A key means the same and has the same default for every recommender that reads it;
 * {@link RecommenderKind} says which do.
 */
public final class RecommenderParameters {
    /** The recommenders whose score another one can weigh: those with scores of at least 0, 0 meaning unscored. */
    public static final List<String> BASES = List.of(
            "random",
            "popular",
            "item-llr",
            "item-llr-signed",
            "item-tanimoto",
            "item-cosine",
            "user-tanimoto",
            "user-llr",
            "taste-item-llr",
            "taste-item-tanimoto",
            "taste-user-tanimoto",
            "taste-user-llr");

    /** The recommender whose score is weighed. */
    public static final Setting BASE = Setting.word(
            "recommender.base", "item-llr", BASES, "for profit: the recommender whose score is weighed with the price");

    /** Exponent of the price that weighs the score; 0 leaves the base as it is. */
    public static final Setting LAMBDA = Setting.real(
            "recommender.lambda", 1.0, Range.ANY, "for profit: exponent of the price that weighs the score");

    /** How many users make up a neighbourhood, at least 1. */
    public static final Setting NEIGHBOURS = Setting.integer(
            "recommender.neighbours",
            50,
            Range.atLeast(1),
            "for user-based recommenders: how many of the users most alike have a say");

    /** Number of factors of a user and of an item. */
    public static final Setting FACTORS = Setting.integer(
            "recommender.factors", 16, Range.between(1, 512), "factors that describe a user and an item");

    /** How often users and then items are solved for. */
    public static final Setting ITERATIONS = Setting.integer(
            "recommender.iterations", 5, Range.between(1, 1000), "how often users and items are solved for in turn");

    /** Weight of the squared factors. */
    public static final Setting REGULARIZATION = Setting.real(
            "recommender.regularization",
            100.0,
            Range.atLeast(1e-6),
            "weight of the squared factors; larger keeps scores closer to 0");

    /** How much more a purchase weighs than none. */
    public static final Setting CONFIDENCE = Setting.real(
            "recommender.confidence", 40.0, Range.between(0, 1e6), "how much more a purchase weighs than no purchase");

    /** What factorizations by alternating least squares read. */
    static final List<Setting> FACTORIZATION = List.of(FACTORS, ITERATIONS, REGULARIZATION, CONFIDENCE);

    /** Every parameter. */
    public static final List<Setting> ALL =
            List.of(NEIGHBOURS, BASE, LAMBDA, FACTORS, ITERATIONS, REGULARIZATION, CONFIDENCE);

    private RecommenderParameters() {}
}
