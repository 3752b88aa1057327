package org.uptakelab.experiment;

import java.util.List;
import org.uptakelab.ledger.Ledger;

/**
 * How many slates of {@code item-llr} equal those of {@code taste-item-llr}, which is Apache Mahout Taste itself.
 *
 * @param equal slates that are equal, rank by rank
 * @param compared slates compared
 */
public record SlateComparison(int equal, int compared) {
    private static final String SMALL_SHOP = """
            world: {users: 120, items: 60, segments: 4}
            run: {rounds: 14, warmup: 6, replications: 1}
            """;

    /**
     * Runs a small shop once with {@code item-llr} and once with Taste, under the same luck, and compares all their slates. As
     * long as slates are equal, so are the histories they are made from; after the first that differs, more will.
     *
     * @return how many agreed
     */
    public static SlateComparison onSmallShop() {
        Scenario scenario = ScenarioFile.parse("small-shop", SMALL_SHOP, List.of());
        Replication replication = new Replication(scenario, 1);
        return of(
                replication.run("item-llr").ledger(),
                replication.run("taste-item-llr").ledger());
    }

    private static SlateComparison of(Ledger ours, Ledger theirs) {
        int compared = 0;
        int equal = 0;
        for (int visit = 0; visit < ours.visits(); visit++) {
            if (ours.slateSize(visit) > 0 || theirs.slateSize(visit) > 0) {
                compared++;
                equal += sameSlate(ours, theirs, visit) ? 1 : 0;
            }
        }
        return new SlateComparison(equal, compared);
    }

    private static boolean sameSlate(Ledger ours, Ledger theirs, int visit) {
        if (ours.slateSize(visit) != theirs.slateSize(visit)) {
            return false;
        }
        for (int index = 0; index < ours.slateSize(visit); index++) {
            if (ours.shown(visit, index) != theirs.shown(visit, index)) {
                return false;
            }
        }
        return true;
    }
}
