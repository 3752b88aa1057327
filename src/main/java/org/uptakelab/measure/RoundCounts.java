package org.uptakelab.measure;

import java.util.List;

/**
 * What happened in one round, in counts of purchases unless another thing is named.
 *
 * @param round the round, from 1
 * @param visits visits
 * @param impressions slate positions shown
 * @param purchases purchases
 * @param shown purchases of an item on the slate of that visit
 * @param preceded purchases of an item shown to that user in this or any earlier visit
 * @param taken purchases of an item examined on the slate of that visit
 * @param anyway taken purchases that would have been the same without the slate
 * @param diverted taken purchases that would have been of another item without the slate
 * @param created taken purchases that would not have been without the slate
 * @param twinPurchases purchases of the twin run
 * @param coincident purchases of the twin run on the slate that would have been shown
 * @param coincidentTaken those among them that the visit's draws would have let the user see
 */
public record RoundCounts(
        int round,
        int visits,
        int impressions,
        int purchases,
        int shown,
        int preceded,
        int taken,
        int anyway,
        int diverted,
        int created,
        int twinPurchases,
        int coincident,
        int coincidentTaken) {

    /**
     * The sum of several rounds.
     *
     * @param rounds the rounds
     * @return their counts added up, under the number 0
     */
    public static RoundCounts total(List<RoundCounts> rounds) {
        return rounds.stream().reduce(new RoundCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), RoundCounts::plus);
    }

    private RoundCounts plus(RoundCounts other) {
        return new RoundCounts(
                round,
                Math.addExact(visits, other.visits),
                Math.addExact(impressions, other.impressions),
                purchases + other.purchases,
                shown + other.shown,
                preceded + other.preceded,
                taken + other.taken,
                anyway + other.anyway,
                diverted + other.diverted,
                created + other.created,
                twinPurchases + other.twinPurchases,
                coincident + other.coincident,
                coincidentTaken + other.coincidentTaken);
    }
}
