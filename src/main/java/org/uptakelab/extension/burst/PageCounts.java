package org.uptakelab.extension.burst;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.uptakelab.extension.Study;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Ratio;
import org.uptakelab.simulation.Run;

/**
 * What happened on the pages of the products that were hit, product by product, in the round of the burst and in the other rounds
 * after the warm-up. A visit is on the page of a product if that is the first item the visitor finds.
 */
final class PageCounts {
    private final int[] visitsInBurst;
    private final int[] takenInBurst;
    private final int[] visits;
    private final int[] taken;
    private final int[] caused;
    private final int usualRounds;

    private PageCounts(int products, int usualRounds) {
        visitsInBurst = new int[products];
        takenInBurst = new int[products];
        visits = new int[products];
        taken = new int[products];
        caused = new int[products];
        this.usualRounds = usualRounds;
    }

    static PageCounts of(Study study, Bursts bursts) {
        int[] products = bursts.products();
        int warmup = study.run().warmup();
        PageCounts counts = new PageCounts(products.length, study.run().rounds() - warmup - 1);
        int[] places = new int[study.world().items()];
        Arrays.fill(places, Bursts.NONE);
        IntStream.range(0, products.length).forEach(place -> places[products[place]] = place);
        Run arm = study.arm();
        int[] rounds = rounds(arm.ledger());
        int first = arm.ledger().firstVisit(warmup + 1);
        study.simulation().retrace(arm, (visit, found) -> {
            if (visit >= first && found.length > 0 && places[found[0]] != Bursts.NONE) {
                counts.add(places[found[0]], bursts.hitIn(rounds[visit]) == found[0], arm, visit);
            }
        });
        return counts;
    }

    private static int[] rounds(Ledger ledger) {
        int[] rounds = new int[ledger.visits()];
        for (int round = 1; round <= ledger.rounds(); round++) {
            Arrays.fill(rounds, ledger.firstVisit(round), ledger.endVisit(round), round);
        }
        return rounds;
    }

    private void add(int place, boolean inBurst, Run arm, int visit) {
        boolean took = arm.trace().examined(visit);
        if (inBurst) {
            visitsInBurst[place]++;
            takenInBurst[place] += took ? 1 : 0;
        } else {
            visits[place]++;
            taken[place] += took ? 1 : 0;
            caused[place] +=
                    took && arm.trace().withoutSlate(visit) != arm.ledger().bought(visit) ? 1 : 0;
        }
    }

    /** Purchases taken on those pages as ever, a visit: what a log shows. */
    Ratio log() {
        return new Ratio(IntStream.of(taken).sum(), IntStream.of(visits).sum());
    }

    /** Those that would not have been made without the slate, a visit: what a log does not show. */
    Ratio truth() {
        return new Ratio(IntStream.of(caused).sum(), IntStream.of(visits).sum());
    }

    /** What the bursts added to the purchases taken, by what they added to the visits; both held against a usual round. */
    Ratio estimate() {
        if (usualRounds == 0) {
            return new Ratio(0, 0);
        }
        double moreTaken = 0;
        double moreVisits = 0;
        for (int place = 0; place < visits.length; place++) {
            moreTaken += takenInBurst[place] - (double) taken[place] / usualRounds;
            moreVisits += visitsInBurst[place] - (double) visits[place] / usualRounds;
        }
        return moreVisits > 0 ? new Ratio(moreTaken, moreVisits) : new Ratio(0, 0);
    }
}
