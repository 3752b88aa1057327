package org.uptakelab.classroom.mission;

import org.uptakelab.ledger.Ledger;
import org.uptakelab.simulation.Run;
import org.uptakelab.world.World;

/**
 * {@code surplus} split by group of users: for each segment, the sum over its visits after the warm-up of what the visit was
 * worth, and the number of those visits.
 *
 * @param sums surplus of each segment's visits, in units of the choice noise
 * @param visits number of each segment's visits
 */
record GroupSurplus(double[] sums, int[] visits) {
    static GroupSurplus of(World world, Run run, int warmup) {
        int segments = world.spec().segments();
        double[] sums = new double[segments];
        int[] visits = new int[segments];
        Ledger ledger = run.ledger();
        for (int visit = ledger.firstVisit(warmup + 1); visit < ledger.visits(); visit++) {
            int segment = world.segment(ledger.user(visit));
            sums[segment] += run.trace().surplus(visit);
            visits[segment]++;
        }
        return new GroupSurplus(sums, visits);
    }

    /** Surplus a visit over all groups; NaN without visits. */
    double mean() {
        double sum = 0;
        int count = 0;
        for (int segment = 0; segment < sums.length; segment++) {
            sum += sums[segment];
            count += visits[segment];
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    /** The change of the group that gains least or loses most; groups without a visit are left out; NaN if all are. */
    double worstChangeFrom(GroupSurplus other) {
        double worst = Double.NaN;
        for (int segment = 0; segment < sums.length; segment++) {
            if (visits[segment] > 0 && other.visits[segment] > 0) {
                double change = sums[segment] / visits[segment] - other.sums[segment] / other.visits[segment];
                worst = Double.isNaN(worst) ? change : Math.min(worst, change);
            }
        }
        return worst;
    }
}
