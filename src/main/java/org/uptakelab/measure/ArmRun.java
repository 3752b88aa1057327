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
 * All that the measures of one replication of one arm look at: some rounds of it, usually those after the warm-up. Nothing here
 * changes.
 */
public final class ArmRun {
    private final Catalog catalog;
    private final Keys keys;
    private final Run arm;
    private final Run twin;
    private final List<RoundCounts> rounds;
    private final int firstRound;
    private final int lastRound;
    private final RoundCounts totals;

    /**
     * The material of a run that has ended: all rounds after the warm-up.
     *
     * @param catalog the items
     * @param spec length and warm-up
     * @param keys seed and replication
     * @param arm what happened
     * @param twin what happened where nothing was ever shown
     * @param silent what the silently trained recommender would have shown there
     */
    public ArmRun(Catalog catalog, RunSpec spec, Keys keys, Run arm, Run twin, SilentSlates silent) {
        this(catalog, keys, arm, twin, counted(spec, arm, twin, silent), spec.warmup() + 1, spec.rounds());
    }

    /**
     * The material of some rounds of a run, which may still go on.
     *
     * @param catalog the items
     * @param keys seed and replication
     * @param arm what happened so far
     * @param twin what happened so far where nothing was ever shown
     * @param rounds the counts of the rounds from the first to {@code lastRound} at least
     * @param firstRound the first round that is looked at, from 1
     * @param lastRound the last round that is looked at, at least {@code firstRound}, ended by arm and twin
     */
    public ArmRun(
            Catalog catalog, Keys keys, Run arm, Run twin, List<RoundCounts> rounds, int firstRound, int lastRound) {
        this.catalog = catalog;
        this.keys = keys;
        this.arm = arm;
        this.twin = twin;
        this.rounds = rounds;
        this.firstRound = firstRound;
        this.lastRound = lastRound;
        this.totals = RoundCounts.total(rounds.subList(firstRound - 1, lastRound));
    }

    private static List<RoundCounts> counted(RunSpec spec, Run arm, Run twin, SilentSlates silent) {
        List<RoundCounts> rounds = new ArrayList<>(spec.rounds());
        for (int round = 1; round <= spec.rounds(); round++) {
            rounds.add(RoundCounts.of(round, arm, twin, silent));
        }
        return rounds;
    }

    /** {@return the counts of every round, the warm-up included} */
    public List<RoundCounts> rounds() {
        return rounds;
    }

    /** {@return the counts summed over the rounds looked at} */
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

    /** {@return the first visit of the arm that is looked at} */
    public int firstVisit() {
        return arm.ledger().firstVisit(firstRound);
    }

    /** {@return the number after that of the last visit of the arm that is looked at} */
    public int endVisit() {
        return arm.ledger().endVisit(lastRound);
    }

    /** {@return purchases of each item in the rounds looked at, most bought first} */
    public int[] sales() {
        return salesOf(arm.ledger());
    }

    /** {@return the same for the twin run} */
    public int[] twinSales() {
        return salesOf(twin.ledger());
    }

    private int[] salesOf(Ledger ledger) {
        int[] sales = new int[catalog.size()];
        for (int visit = ledger.firstVisit(firstRound); visit < ledger.endVisit(lastRound); visit++) {
            if (ledger.bought(visit) != Ledger.NOTHING) {
                sales[ledger.bought(visit)]++;
            }
        }
        return Concentration.ranked(sales);
    }

    /** {@return what each user bought in the rounds looked at, without repetition} */
    public ItemSet[] purchasedSets() {
        Ledger ledger = arm.ledger();
        ItemSet[] sets = new ItemSet[ledger.userCount()];
        Arrays.setAll(sets, user -> new ItemSet());
        for (int visit = firstVisit(); visit < endVisit(); visit++) {
            if (ledger.bought(visit) != Ledger.NOTHING) {
                sets[ledger.user(visit)].add(ledger.bought(visit));
            }
        }
        return sets;
    }
}
