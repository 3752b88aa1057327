package org.uptakelab.extension.luck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.uptakelab.extension.Course;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Study;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Ratio;
import org.uptakelab.setting.Setting;
import org.uptakelab.simulation.Run;

/**
 * Unpredictability (Salganik, Dodds and Watts, Experimental study of inequality and unpredictability in an artificial cultural
 * market, Science 2006): the same people and items, several times, under other luck; how far apart does an item's share of sales come
 * out? Taken in the arm, and in the twin for comparison, because small numbers of sales alone drive shares apart.
 */
public final class Luck implements Extension {
    private static final List<String> NAMES = List.of("unpredictability", "unpredictability_twin");

    private static final double[] NOTHING_SOLD = {};

    @Override
    public List<Setting> settings() {
        return LuckSpec.SETTINGS;
    }

    @Override
    public List<String> measures() {
        return NAMES;
    }

    @Override
    public Map<String, Ratio> measure(Study study) {
        int warmup = study.run().warmup();
        List<double[]> arms = new ArrayList<>();
        List<double[]> twins = new ArrayList<>();
        arms.add(shares(study.arm(), warmup, study.world().items()));
        twins.add(shares(study.twin(), warmup, study.world().items()));
        for (int number = 2; number <= LuckSpec.of(study.further()).worlds(); number++) {
            Course course = study.course(number);
            twins.add(shares(course.twin(), warmup, study.world().items()));
            Run arm = course.simulation().run(course.twin(), study.trainer());
            arms.add(shares(arm, warmup, study.world().items()));
        }
        return Map.of(NAMES.get(0), spread(arms), NAMES.get(1), spread(twins));
    }

    /** Each item's share of the purchases after the warm-up; nothing where nothing was bought. */
    private static double[] shares(Run run, int warmup, int items) {
        Ledger ledger = run.ledger();
        double[] shares = new double[items];
        int sold = 0;
        for (int visit = ledger.firstVisit(warmup + 1); visit < ledger.visits(); visit++) {
            if (ledger.bought(visit) != Ledger.NOTHING) {
                shares[ledger.bought(visit)]++;
                sold++;
            }
        }
        for (int item = 0; item < items && sold > 0; item++) {
            shares[item] /= sold;
        }
        return sold > 0 ? shares : NOTHING_SOLD;
    }

    /**
     * Sum over items and pairs of courses of the distance of two shares, by the number of items and pairs. Where nothing is sold there
     * are no shares: such courses are left out, and with fewer than two others it is undefined.
     */
    static Ratio spread(List<double[]> all) {
        List<double[]> courses =
                all.stream().filter(shares -> shares.length > 0).toList();
        if (courses.size() < 2) {
            return new Ratio(0, 0);
        }
        double sum = 0;
        int pairs = 0;
        for (int one = 0; one < courses.size(); one++) {
            for (int other = one + 1; other < courses.size(); other++) {
                for (int item = 0; item < courses.get(one).length; item++) {
                    sum += Math.abs(courses.get(one)[item] - courses.get(other)[item]);
                }
                pairs++;
            }
        }
        return new Ratio(sum, (double) pairs * courses.get(0).length);
    }
}
