package org.uptakelab.extension.ladder;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Study;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Ratio;
import org.uptakelab.setting.Setting;
import org.uptakelab.simulation.Run;

/**
 * The ladder of recommenders at equal data: what an arm gains over {@code random}, as a share of what {@code oracle} gains over it, in
 * the same world and under the same luck. The foot of the ladder is 0, the oracle is 1; a recommender that sells what the oracle
 * does not look at, such as dear items, can stand above it. It has no keys.
 */
public final class Ladder implements Extension {
    @Override
    public List<Setting> settings() {
        return List.of();
    }

    @Override
    public List<String> measures() {
        return List.of("gap_closed", "gap_closed_takings", "gap_closed_surplus");
    }

    @Override
    public Map<String, Ratio> measure(Study study) {
        int firstRound = study.run().warmup() + 1;
        Catalog catalog = study.world().catalog();
        return Map.of(
                "gap_closed",
                closed(study, run -> sum(run, firstRound, visit -> 1)),
                "gap_closed_takings",
                closed(
                        study,
                        run -> sum(
                                run,
                                firstRound,
                                visit -> catalog.price(run.ledger().bought(visit)))),
                "gap_closed_surplus",
                closed(study, run -> sum(run, firstRound, run.trace()::surplus)));
    }

    /** Undefined where the oracle gains nothing over chance. */
    private static Ratio closed(Study study, ToDoubleFunction<Run> gain) {
        double foot = gain.applyAsDouble(study.reference("random"));
        double gap = gain.applyAsDouble(study.reference("oracle")) - foot;
        return new Ratio(gain.applyAsDouble(study.arm()) - foot, Math.max(0, gap));
    }

    /** A sum over the visits after the warm-up at which something was bought. */
    private static double sum(Run run, int firstRound, VisitValue value) {
        Ledger ledger = run.ledger();
        double sum = 0;
        for (int visit = ledger.firstVisit(firstRound); visit < ledger.visits(); visit++) {
            if (ledger.bought(visit) != Ledger.NOTHING) {
                sum += value.of(visit);
            }
        }
        return sum;
    }

    /** What a visit adds. */
    @FunctionalInterface
    private interface VisitValue {
        double of(int visit);
    }
}
