package org.uptakelab.extension.commons;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Setup;
import org.uptakelab.extension.Study;
import org.uptakelab.extension.Unheeded;
import org.uptakelab.extension.knowledge.Books;
import org.uptakelab.extension.knowledge.Hindsight;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Ratio;
import org.uptakelab.recommender.OwnedItems;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.setting.Setting;

/**
 * An entrant with a part of the users beside an incumbent with the rest, and a pool of data for one or both. In the arm each platform
 * serves its own customers. The measures look at the visits of one platform that knew everybody, and ask of each what it would
 * have been on its own platform, with the pool and without.
 */
public final class Commons implements Extension {
    private static final List<String> MEASURES = List.of(
            "entrant_gap",
            "entrant_gap_alone",
            "pool_closes",
            "entrant_gain",
            "incumbent_gain",
            "pool_favour",
            "pool_surplus",
            "revealed_share");

    @Override
    public List<Setting> settings() {
        return CommonsSpec.SETTINGS;
    }

    @Override
    public List<String> measures() {
        return MEASURES;
    }

    @Override
    public List<Unheeded> unheeded() {
        return List.of(new Unheeded(
                settings(),
                "withholding.share",
                "who withholds data has none in a pool",
                "Maybe use commons.contributors: the others keep theirs out of the pool."));
    }

    @Override
    public Trainer around(Trainer trainer, Setup setup) {
        CommonsSpec spec = CommonsSpec.of(setup.further());
        return Pooling.market(spec, members(spec, setup), setup.recommender(), trainer);
    }

    private static Members members(CommonsSpec spec, Setup setup) {
        return new Members(spec, setup.world().users(), setup.keys());
    }

    @Override
    public Map<String, Ratio> measure(Study study) {
        CommonsSpec spec = CommonsSpec.of(study.further());
        Members members = members(spec, study);
        Ledger ledger = study.runWithout(this).ledger();
        Hindsight hindsight = new Hindsight(study, this);
        Books one = hindsight.asItWas();
        Books apart = hindsight.with(market(spec.withoutPool(), members, study), user -> true);
        Books pooled = spec.pool() == CommonsSpec.Pool.NOTHING
                ? apart
                : hindsight.with(market(spec, members, study), user -> true);
        Gain ofEntrant = new Gain(
                one.of(members::isWithEntrant), apart.of(members::isWithEntrant), pooled.of(members::isWithEntrant));
        Gain ofIncumbent = new Gain(
                one.of(members::isWithIncumbent),
                apart.of(members::isWithIncumbent),
                pooled.of(members::isWithIncumbent));
        Map<String, Ratio> measures = new LinkedHashMap<>();
        measures.put("entrant_gap", ofEntrant.gap());
        measures.put("entrant_gap_alone", ofEntrant.gapAlone());
        measures.put("pool_closes", ofEntrant.closed());
        measures.put("entrant_gain", ofEntrant.gain());
        measures.put("incumbent_gain", ofIncumbent.gain());
        measures.put("pool_favour", ofEntrant.ahead(ofIncumbent));
        measures.put("pool_surplus", new Gain(one.total(), apart.total(), pooled.total()).surplus());
        measures.put("revealed_share", new Onlooker(spec, members, purchases(ledger), study.keys()).revealed());
        return measures;
    }

    private static UnaryOperator<Trainer> market(CommonsSpec spec, Members members, Study study) {
        return trainer -> Pooling.market(spec, members, study.recommender(), trainer);
    }

    private static ItemSet[] purchases(Ledger ledger) {
        OwnedItems owned = new OwnedItems(ledger.userCount());
        owned.readTo(ledger, ledger.rounds());
        ItemSet[] sets = new ItemSet[ledger.userCount()];
        Arrays.setAll(sets, owned::of);
        return sets;
    }

    /**
     * What some users' platform gains by the pool.
     *
     * @param one on one platform that knows everybody
     * @param apart on their own platform, without the pool
     * @param pooled on their own platform, with the pool
     */
    private record Gain(Books.Total one, Books.Total apart, Books.Total pooled) {
        Ratio gap() {
            return new Ratio(one.taken() - pooled.taken(), one.taken());
        }

        Ratio gapAlone() {
            return new Ratio(one.taken() - apart.taken(), one.taken());
        }

        /** Undefined where there is no gap to close. */
        Ratio closed() {
            int gap = one.taken() - apart.taken();
            return gap > 0 ? new Ratio(pooled.taken() - apart.taken(), gap) : new Ratio(0, 0);
        }

        Ratio gain() {
            return new Ratio(pooled.taken() - apart.taken(), apart.taken());
        }

        /** By how much more purchases from the slate grow at a visit than elsewhere. */
        Ratio ahead(Gain other) {
            double visits = (double) one.visits() * other.one.visits();
            double grown = (double) (pooled.taken() - apart.taken()) * other.one.visits();
            double grownElsewhere = (double) (other.pooled.taken() - other.apart.taken()) * one.visits();
            return new Ratio(grown - grownElsewhere, visits);
        }

        Ratio surplus() {
            return new Ratio(pooled.surplus() - apart.surplus(), one.visits());
        }
    }
}
