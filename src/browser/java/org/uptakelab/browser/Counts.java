package org.uptakelab.browser;

import java.util.List;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.measure.RoundCounts;

/** What happened in an arm, in counts. */
final class Counts {
    static final List<String> NAMES = List.of(
            "visits",
            "impressions",
            "purchases",
            "shown",
            "preceded",
            "taken",
            "anyway",
            "diverted",
            "created",
            "twinPurchases",
            "coincident",
            "coincidentTaken");

    private Counts() {}

    /** The sums over all rounds after the warm-up and all replications, in the order of the names. */
    static int[] afterWarmup(ArmResult arm) {
        int[] sums = new int[NAMES.size()];
        for (ReplicationResult replication : arm.replications()) {
            for (RoundCounts round : replication.rounds()) {
                if (round.round() > arm.scenario().run().warmup()) {
                    add(round, sums);
                }
            }
        }
        return sums;
    }

    private static void add(RoundCounts round, int[] sums) {
        int[] values = {
            round.visits(),
            round.impressions(),
            round.purchases(),
            round.shown(),
            round.preceded(),
            round.taken(),
            round.anyway(),
            round.diverted(),
            round.created(),
            round.twinPurchases(),
            round.coincident(),
            round.coincidentTaken()
        };
        for (int place = 0; place < sums.length; place++) {
            sums[place] += values[place];
        }
    }
}
