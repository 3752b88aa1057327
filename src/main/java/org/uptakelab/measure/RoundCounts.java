package org.uptakelab.measure;

import java.util.List;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.simulation.Run;
import org.uptakelab.simulation.SilentSlates;
import org.uptakelab.trace.Trace;

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
     * Counts one round, as soon as arm, twin and silent slates have ended it.
     *
     * @param round the round, from 1
     * @param arm what happened so far
     * @param twin what happened so far where nothing was ever shown
     * @param silent what the silently trained recommender would have shown there
     * @return the counts of that round
     */
    public static RoundCounts of(int round, Run arm, Run twin, SilentSlates silent) {
        Ledger ledger = arm.ledger();
        Trace trace = arm.trace();
        int impressions = 0;
        int purchases = 0;
        int shown = 0;
        int preceded = 0;
        int taken = 0;
        int anyway = 0;
        int diverted = 0;
        for (int visit = ledger.firstVisit(round); visit < ledger.endVisit(round); visit++) {
            impressions += ledger.slateSize(visit);
            int item = ledger.bought(visit);
            if (item == Ledger.NOTHING) {
                continue;
            }
            purchases++;
            shown += ledger.wasShown(visit, item) ? 1 : 0;
            preceded += ledger.wasShownBefore(visit, item) ? 1 : 0;
            if (trace.examined(visit)) {
                int otherwise = trace.withoutSlate(visit);
                taken++;
                anyway += otherwise == item ? 1 : 0;
                diverted += otherwise != item && otherwise != Ledger.NOTHING ? 1 : 0;
            }
        }
        return new RoundCounts(
                round,
                ledger.endVisit(round) - ledger.firstVisit(round),
                impressions,
                purchases,
                shown,
                preceded,
                taken,
                anyway,
                diverted,
                taken - anyway - diverted,
                purchasesOf(twin.ledger(), round),
                silent.coincident()[round - 1],
                silent.coincidentTaken()[round - 1]);
    }

    private static int purchasesOf(Ledger ledger, int round) {
        int purchases = 0;
        for (int visit = ledger.firstVisit(round); visit < ledger.endVisit(round); visit++) {
            purchases += ledger.bought(visit) == Ledger.NOTHING ? 0 : 1;
        }
        return purchases;
    }

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
