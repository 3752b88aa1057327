package org.uptakelab.extension.change;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.uptakelab.extension.Study;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Ratio;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/**
 * Where tastes have gone by the end of a run because of what was shown: how far from where they would be in the twin, and whether they
 * have come closer together than there.
 */
final class TasteShift {
    static final List<String> NAMES = List.of("taste_shift", "taste_convergence");
    private static final int PAIRS = 10_000;

    private TasteShift() {}

    static Map<String, Ratio> of(Study study, Tastes tastes) {
        int last = study.run().rounds();
        double[][] arm = atTheEnd(study.arm().ledger(), tastes, last);
        double[][] twin = atTheEnd(study.twin().ledger(), tastes, last);
        return Map.of(NAMES.get(0), shift(arm, twin), NAMES.get(1), convergence(arm, twin, study.keys()));
    }

    /** Everybody's taste after the last round, which is that of the round after, but for one more turn. */
    private static double[][] atTheEnd(Ledger ledger, Tastes tastes, int last) {
        ItemSet[] owned = new ItemSet[ledger.userCount()];
        Arrays.setAll(owned, user -> new ItemSet());
        for (int visit = 0; visit < ledger.visits(); visit++) {
            if (ledger.bought(visit) != Ledger.NOTHING) {
                owned[ledger.user(visit)].add(ledger.bought(visit));
            }
        }
        double[][] vectors = new double[owned.length][];
        Arrays.setAll(vectors, user -> tastes.at(user, owned[user], last));
        return vectors;
    }

    private static Ratio shift(double[][] arm, double[][] twin) {
        double sum = 0;
        for (int user = 0; user < arm.length; user++) {
            sum += Arrays.equals(arm[user], twin[user]) ? 0 : 1 - Tastes.dot(arm[user], twin[user]);
        }
        return new Ratio(sum, arm.length);
    }

    private static Ratio convergence(double[][] arm, double[][] twin, Keys keys) {
        int users = arm.length;
        if (users < 2) {
            return new Ratio(0, 0);
        }
        double sum = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            int one = keys.below(Purpose.PAIRS, pair, 0, 0, users);
            int step = 1 + keys.below(Purpose.PAIRS, pair, 0, 1, users - 1);
            int other = (int) (((long) one + step) % users);
            sum += Tastes.dot(arm[one], arm[other]) - Tastes.dot(twin[one], twin[other]);
        }
        return new Ratio(sum, PAIRS);
    }
}
