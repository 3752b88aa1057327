package org.uptakelab.classroom.shop;

import java.util.Collection;
import java.util.List;

/**
 * What one pupil adds to the comparison of the halves.
 *
 * @param half the half
 * @param bought purchases, at least 1
 * @param shown those on the strip the pupil saw
 * @param coincident those on the recommender's strip, seen or only computed
 */
public record PupilCount(Half half, int bought, int shown, int coincident) {
    /**
     * Counts a pupil's purchases.
     *
     * @param half the half
     * @param purchases the purchases, at least one
     * @param seen the strip the pupil saw
     * @param computed the recommender's strip
     * @return the counts
     */
    public static PupilCount of(Half half, Collection<Purchase> purchases, List<Integer> seen, List<Integer> computed) {
        return new PupilCount(
                half,
                purchases.size(),
                (int) purchases.stream()
                        .filter(purchase -> seen.contains(purchase.item()))
                        .count(),
                (int) purchases.stream()
                        .filter(purchase -> computed.contains(purchase.item()))
                        .count());
    }
}
