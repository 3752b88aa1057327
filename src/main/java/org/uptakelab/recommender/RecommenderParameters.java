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
            "random", "popular", "item-llr", "item-llr-signed", "item-tanimoto", "item-cosine", "taste-item-llr");

    /** The recommender whose score is weighed. */
    public static final Setting BASE = Setting.word(
            "recommender.base", "item-llr", BASES, "for profit: the recommender whose score is weighed with the price");

    /** Exponent of the price that weighs the score; 0 leaves the base as it is. */
    public static final Setting LAMBDA = Setting.real(
            "recommender.lambda", 1.0, Range.ANY, "for profit: exponent of the price that weighs the score");

    /** Every parameter. */
    public static final List<Setting> ALL = List.of(BASE, LAMBDA);

    private RecommenderParameters() {}
}
