package org.uptakelab.sensitivity;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one measure depends on.
 *
 * @param recommender the recommender that ran, or {@link Sensitivity#ALL} where the recommender is a factor itself
 * @param measure the measure
 * @param factors the factors: keys that varied, and {@link Sensitivity#RECOMMENDER}
 * @param worlds in how many worlds the measure is defined at every point; with fewer than two nothing is told, with fewer than three there
 *     are no intervals
 * @param indices what is told; undefined where it cannot be
 */
public record Analysis(String recommender, String measure, List<String> factors, int worlds, List<Index> indices) {
    /** Copies the lists. */
    public Analysis {
        factors = List.copyOf(factors);
        indices = List.copyOf(indices);
    }

    /**
     * One number.
     *
     * @param factor the factor, or empty for what is told of all
     * @param kind which number
     * @return the number; undefined if it is not told
     */
    public Index.Interval value(String factor, Index.Kind kind) {
        return indices.stream()
                .filter(index -> index.factor().equals(factor) && index.kind() == kind)
                .map(Index::value)
                .findFirst()
                .orElse(Index.Interval.UNDEFINED);
    }

    /**
     * All numbers of a kind.
     *
     * @param kind the kind
     * @return the numbers, in the order of the factors
     */
    public Stream<Index> of(Index.Kind kind) {
        return indices.stream().filter(index -> index.kind() == kind);
    }
}
