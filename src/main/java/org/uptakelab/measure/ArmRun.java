package org.uptakelab.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.simulation.Run;
import org.uptakelab.simulation.RunSpec;
import org.uptakelab.simulation.SilentSlates;
import org.uptakelab.trace.Trace;

/**
 * All that the measures of one replication of one arm look at. Nothing here changes.
 */
public final class ArmRun {
    private final Catalog catalog;
    private final RunSpec spec;
    private final Keys keys;
    private final Run arm;
    private final Run twin;
    private final List<RoundCounts> rounds;
    private final RoundCounts totals;

    /**
     * The material of the measures.
     *
     * @param catalog the items
     * @param spec length and warm-up
     * @param keys seed and replication
     * @param arm what happened
     * @param twin what happened where nothing was ever shown
     * @param silent what the silently trained recommender would have shown there
     */
    public ArmRun(Catalog catalog, RunSpec spec, Keys keys, Run arm, Run twin, SilentSlates silent) {
        this.catalog = catalog;
        this.spec = spec;
        this.keys = keys;
        this.arm = arm;
        this.twin = twin;
        this.rounds = new ArrayList<>(spec.rounds());
        for (int round = 1; round <= spec.rounds(); round++) {
            rounds.add(RoundCounts.of(round, arm, twin, silent));
        }
        this.totals = RoundCounts.total(rounds.subList(spec.warmup(), spec.rounds()));
    }

    /** {@return the counts of every round, the warm-up included} */
    public List<RoundCounts> rounds() {
        return rounds;
    }

    /** {@return the counts summed over the rounds after the warm-up} */
    public RoundCounts totals() {
        return totals;
    }

    /** {@return the items} */
    public Catalog catalog() {
        return catalog;
    }

    /** {@return seed and replication} */
    public Keys keys() {
        return keys;
    }

    /** {@return what the shop of the arm saw} */
    public Ledger ledger() {
        return arm.ledger();
    }

    /** {@return the hidden record of the arm} */
    public Trace trace() {
        return arm.trace();
    }

    /** {@return the first visit after the warm-up} */
    public int firstVisit() {
        return arm.ledger().firstVisit(spec.warmup() + 1);
    }

    /** {@return purchases of each item after the warm-up, most bought first} */
    public int[] sales() {
        return salesOf(arm.ledger());
    }

    /** {@return the same for the twin run} */
    public int[] twinSales() {
        return salesOf(twin.ledger());
    }

    private int[] salesOf(Ledger ledger) {
        int[] sales = new int[catalog.size()];
        for (int visit = ledger.firstVisit(spec.warmup() + 1); visit < ledger.visits(); visit++) {
            if (ledger.bought(visit) != Ledger.NOTHING) {
                sales[ledger.bought(visit)]++;
            }
        }
        Arrays.sort(sales);
        for (int low = 0, high = sales.length - 1; low < high; low++, high--) {
            int swapped = sales[low];
            sales[low] = sales[high];
            sales[high] = swapped;
        }
        return sales;
    }

    /** {@return what each user bought after the warm-up, without repetition} */
    public ItemSet[] purchasedSets() {
        Ledger ledger = arm.ledger();
        ItemSet[] sets = new ItemSet[ledger.userCount()];
        Arrays.setAll(sets, user -> new ItemSet());
        for (int visit = firstVisit(); visit < ledger.visits(); visit++) {
            if (ledger.bought(visit) != Ledger.NOTHING) {
                sets[ledger.user(visit)].add(ledger.bought(visit));
            }
        }
        return sets;
    }
}
