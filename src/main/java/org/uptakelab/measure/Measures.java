package org.uptakelab.measure;

import java.util.BitSet;
import java.util.List;
import org.uptakelab.ledger.Ledger;

/**
 * The measures that need nothing but what a run recorded, and the names of all.
 */
public final class Measures {
    /** The measures, in the order in which tables show them. */
    public static final List<Measure> RECORDED = List.of(
            new CountMeasure("shown_share", RoundCounts::shown, RoundCounts::purchases),
            new CountMeasure("preceded_share", RoundCounts::preceded, RoundCounts::purchases),
            new CountMeasure("taken_share", RoundCounts::taken, RoundCounts::purchases),
            new CountMeasure("coincident_share", RoundCounts::coincident, RoundCounts::twinPurchases),
            new CountMeasure("coincident_taken", RoundCounts::coincidentTaken, RoundCounts::twinPurchases),
            new CountMeasure("caused_share", counts -> counts.diverted() + counts.created(), RoundCounts::purchases),
            new CountMeasure("anyway_rate", RoundCounts::anyway, RoundCounts::taken),
            new CountMeasure("diverted_rate", RoundCounts::diverted, RoundCounts::taken),
            new CountMeasure("created_rate", RoundCounts::created, RoundCounts::taken),
            new CountMeasure(
                    "incremental_share", counts -> counts.purchases() - counts.twinPurchases(), RoundCounts::purchases),
            new CountMeasure("take_rate", RoundCounts::taken, RoundCounts::impressions),
            new CountMeasure("conversion", RoundCounts::purchases, RoundCounts::visits),
            new RunMeasure("revenue", Measures::revenue),
            new RunMeasure("surplus", Measures::surplus),
            new RunMeasure("effective_catalog", run -> Concentration.effectiveCatalog(run.sales())),
            new RunMeasure("gini", run -> Concentration.gini(run.sales())),
            new RunMeasure("coverage", Measures::coverage),
            new PurchaseSimilarity());

    /** The names of those that are a part of a whole, from 0 to 1. */
    public static final List<String> SHARES = List.of(
            "shown_share",
            "preceded_share",
            "taken_share",
            "coincident_share",
            "coincident_taken",
            "caused_share",
            "anyway_rate",
            "diverted_rate",
            "created_rate",
            "take_rate",
            "conversion",
            "coverage");

    /** The names of those that need the silently trained recommender. */
    public static final List<String> COINCIDENT = List.of("coincident_share", "coincident_taken");

    /** Those among them that are cheap enough to be taken again after every round. */
    public static final List<Measure> OF_A_ROUND = RECORDED.stream()
            .filter(measure -> !(measure instanceof PurchaseSimilarity))
            .toList();

    private Measures() {}

    private static Ratio revenue(ArmRun run) {
        Ledger ledger = run.ledger();
        double prices = 0;
        for (int visit = run.firstVisit(); visit < run.endVisit(); visit++) {
            if (ledger.bought(visit) != Ledger.NOTHING) {
                prices += run.catalog().price(ledger.bought(visit));
            }
        }
        return new Ratio(prices, run.totals().visits());
    }

    private static Ratio surplus(ArmRun run) {
        double sum = 0;
        for (int visit = run.firstVisit(); visit < run.endVisit(); visit++) {
            sum += run.trace().surplus(visit);
        }
        return new Ratio(sum, run.totals().visits());
    }

    private static Ratio coverage(ArmRun run) {
        Ledger ledger = run.ledger();
        BitSet shown = new BitSet(run.catalog().size());
        for (int visit = run.firstVisit(); visit < run.endVisit(); visit++) {
            for (int index = 0; index < ledger.slateSize(visit); index++) {
                shown.set(ledger.shown(visit, index));
            }
        }
        return new Ratio(shown.cardinality(), run.catalog().size());
    }
}
