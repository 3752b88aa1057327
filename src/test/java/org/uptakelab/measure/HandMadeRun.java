package org.uptakelab.measure;

import org.uptakelab.Scenarios;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.simulation.Run;
import org.uptakelab.simulation.SilentSlates;
import org.uptakelab.trace.Trace;

/**
 * Four users, five items, one round of warm-up and two more, small enough to count by hand.
 *
 * <pre>
 * round  user  slate  bought  looked at  without the slate  worth
 *   1      0    -       3         -            3             9
 *   2      0    0 1     0        yes           0             0.5     anyway
 *   2      1    1 2     2        yes           3             1       diverted
 *   2      2    0       0        yes           -             0.75    created
 *   2      3    2 3     -         -            -             0
 *   3      0    1 2     1        no            1             0.25    shown only
 *   3      1    3       1        no            1             0.125   preceded only: shown in round 2
 *   3      2    -       3        no            3             2
 * </pre>
 */
public final class HandMadeRun {
    private static final int NOTHING = Ledger.NOTHING;

    private final Ledger ledger = new Ledger(4, 0, 0);
    private final Trace trace = new Trace(0);

    private HandMadeRun() {}

    /** The run above, its twin of three purchases after the warm-up, and two of them foreseen, one before their eyes. */
    public static ArmRun measured() {
        return new ArmRun(
                new Catalog(new double[] {1, 2, 4, 8, 16}),
                Scenarios.run("run.rounds", 3, "run.warmup", 1),
                new Keys(1, 1),
                arm(),
                twin(),
                new SilentSlates(new int[] {0, 1, 1}, new int[] {0, 1, 0}));
    }

    /** A run of the same shop in which nobody ever came. */
    public static ArmRun empty() {
        HandMadeRun run = new HandMadeRun();
        run.ledger.endRound();
        Run nothing = new Run(run.ledger, run.trace);
        return new ArmRun(
                new Catalog(new double[] {1, 2}),
                Scenarios.run("run.rounds", 1, "run.warmup", 0),
                new Keys(1, 1),
                nothing,
                nothing,
                new SilentSlates(new int[1], new int[1]));
    }

    private static Run arm() {
        HandMadeRun run = new HandMadeRun();
        run.visit(0, 3, false, 3, 9);
        run.ledger.endRound();
        run.visit(0, 0, true, 0, 0.5, 0, 1);
        run.visit(1, 2, true, 3, 1, 1, 2);
        run.visit(2, 0, true, NOTHING, 0.75, 0);
        run.visit(3, NOTHING, false, NOTHING, 0, 2, 3);
        run.ledger.endRound();
        run.visit(0, 1, false, 1, 0.25, 1, 2);
        run.visit(1, 1, false, 1, 0.125, 3);
        run.visit(2, 3, false, 3, 2);
        run.ledger.endRound();
        return new Run(run.ledger, run.trace);
    }

    private static Run twin() {
        HandMadeRun run = new HandMadeRun();
        run.visit(0, 3, false, 3, 9);
        run.ledger.endRound();
        run.visit(0, 0, false, 0, 0.5);
        run.visit(1, NOTHING, false, NOTHING, 0);
        run.ledger.endRound();
        run.visit(1, 1, false, 1, 0.125);
        run.visit(2, 3, false, 3, 2);
        run.ledger.endRound();
        return new Run(run.ledger, run.trace);
    }

    private void visit(int user, int bought, boolean examined, int withoutSlate, double worth, int... slate) {
        ledger.record(user, slate, bought);
        trace.record(withoutSlate, worth, examined);
    }
}
