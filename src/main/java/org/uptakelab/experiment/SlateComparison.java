package org.uptakelab.experiment;

/**
 * How many slates of {@code item-llr} equal those of {@code taste-item-llr}, which is Apache Mahout Taste itself.
 *
 * @param equal slates that are equal, rank by rank
 * @param compared slates compared
 */
public record SlateComparison(int equal, int compared) {
    /**
     * Two comparisons taken together.
     *
     * @param other the other one
     * @return both counts added up
     */
    public SlateComparison plus(SlateComparison other) {
        return new SlateComparison(equal + other.equal, compared + other.compared);
    }
}
