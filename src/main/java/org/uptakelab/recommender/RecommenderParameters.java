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
    /** The recommenders that another one can build on: those with scores of at least 0, 0 meaning unscored. */
    public static final List<String> BASES = List.of(
            "random",
            "popular",
            "popular-recent",
            "view-item-llr",
            "view-item-cosine",
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

    /** The recommender whose score is weighed, or whose slates are varied. */
    public static final Setting BASE =
            Setting.word("recommender.base", "item-llr", BASES, "the recommender that another one builds on");

    /** Rounds that count as recent. */
    public static final Setting WINDOW = Setting.integer(
            "recommender.window", 4, Range.atLeast(1), "rounds before a training whose purchases count");

    /** Chance that a place of a slate is given to an item drawn by lot; 0 leaves the base as it is. */
    public static final Setting EPSILON = Setting.real(
            "recommender.epsilon",
            0.1,
            Range.between(0, 1),
            "chance that a place of the slate shows an item drawn by lot");

    /** Exponent of the price that weighs the score; 0 leaves the base as it is. */
    public static final Setting LAMBDA =
            Setting.real("recommender.lambda", 1.0, Range.ANY, "exponent of the price that weighs the score");

    /** Exponent of the estimated surplus that weighs the score; 0 leaves the base as it is. */
    public static final Setting SURPLUS_WEIGHT = Setting.real(
            "recommender.surplusWeight", 1.0, Range.ANY, "exponent of the estimated surplus that weighs the score");

    /** How many users make up a neighbourhood, at least 1. */
    public static final Setting NEIGHBOURS = Setting.integer(
            "recommender.neighbours", 50, Range.atLeast(1), "how many of the users most alike have a say");

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

    /** How strongly weights between items are held back. */
    public static final Setting RIDGE = Setting.real(
            "recommender.ridge", 100.0, Range.between(1, 1e9), "how strongly the weights between items are held back");

    /** What factorizations by alternating least squares read. */
    static final List<Setting> FACTORIZATION = List.of(FACTORS, ITERATIONS, REGULARIZATION, CONFIDENCE);

    /** The program that makes the slates, and its arguments. */
    public static final Setting COMMAND =
            Setting.words("recommender.command", "the program that makes the slates, and its arguments");

    /** The folder that the program runs in. */
    public static final Setting FOLDER = Setting.text(
            "recommender.folder",
            "the folder the program runs in; that of the scenario file if the command stands there");

    /** How long the program may take for an answer, in seconds. */
    public static final Setting TIMEOUT = Setting.real(
            "recommender.timeout", 60.0, Range.between(0.1, 86_400), "seconds the program may take for one answer");

    /** Every parameter. */
    public static final List<Setting> ALL = List.of(
            BASE,
            EPSILON,
            LAMBDA,
            SURPLUS_WEIGHT,
            WINDOW,
            NEIGHBOURS,
            FACTORS,
            ITERATIONS,
            REGULARIZATION,
            CONFIDENCE,
            RIDGE,
            COMMAND,
            FOLDER,
            TIMEOUT);

    private RecommenderParameters() {}
}
