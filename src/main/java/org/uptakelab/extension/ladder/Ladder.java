package org.uptakelab.extension.ladder;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Study;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Ratio;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.Weighing;
import org.uptakelab.setting.Setting;
import org.uptakelab.simulation.Run;

/**
 * The ladder of recommenders at equal data: what an arm gains over {@code random}, as a share of what the oracle of the same aim gains
 * over it, in the same world and under the same luck. An arm that ranks by {@code profit} is held against an oracle that does so too,
 * every other one against {@code oracle}; so nothing is held against full knowledge in the service of another aim. The foot of the ladder
 * is 0, the oracle is 1; in what its oracle does not aim at, an arm can stand above it. It has no keys.
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
        Run oracle = oracle(study);
        int firstRound = study.run().warmup() + 1;
        Catalog catalog = study.world().catalog();
        return Map.of(
                "gap_closed",
                closed(study, oracle, run -> sum(run, firstRound, visit -> 1)),
                "gap_closed_takings",
                closed(
                        study,
                        oracle,
                        run -> sum(
                                run,
                                firstRound,
                                visit -> catalog.price(run.ledger().bought(visit)))),
                "gap_closed_surplus",
                closed(study, oracle, run -> sum(run, firstRound, run.trace()::surplus)));
    }

    /** Undefined where the oracle gains nothing over chance. */
    private static Ratio closed(Study study, Run oracle, ToDoubleFunction<Run> gain) {
        double foot = gain.applyAsDouble(study.reference("random"));
        double gap = gain.applyAsDouble(oracle) - foot;
        return new Ratio(gain.applyAsDouble(study.arm()) - foot, Math.max(0, gap));
    }

    /** What full knowledge of tastes makes of the same aim; an oracle of profit ranks by price times the chance of a sale. */
    private static Run oracle(Study study) {
        if (study.recommender().name().equals("profit") && study.plain("oracle") instanceof RankingTrainer oracle) {
            double outside = study.shopper().outside() - study.shopper().salience();
            return study.runWith(Weighing.expectedTakings(oracle, outside));
        }
        return study.reference("oracle");
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
