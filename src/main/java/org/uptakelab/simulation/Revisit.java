package org.uptakelab.simulation;

import org.jspecify.annotations.Nullable;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Training;
import org.uptakelab.shopper.Decision;

/**
 * The visits of a run that has ended, once more with other slates. Each is told by itself: what is chosen now enters no history,
 * so that the next visit is again the one of the run, and nobody's wish is refused for the sake of another's.
 */
final class Revisit {
    private final Simulation simulation;
    private final Ledger run;
    private final Ledger past;
    private final Customers customers;
    private final Surroundings around;

    Revisit(Simulation simulation, Ledger run) {
        int warmup = simulation.spec().warmup();
        this.simulation = simulation;
        this.run = run;
        // The trainer is given a ledger that grows with the rounds, so that it cannot see the future.
        this.past = run.beginning(warmup, run.visits(), 0);
        this.customers = Customers.after(run, warmup);
        this.around = simulation.newSurroundings();
        for (int round = 1; round <= warmup; round++) {
            around.begin(round, past);
        }
    }

    Decision[] with(Training training) {
        int first = past.visits();
        Decision[] decisions = new Decision[run.visits() - first];
        Recommender recommender = NobodyTrained.INSTANCE;
        while (past.rounds() < run.rounds()) {
            int round = past.rounds() + 1;
            if (simulation.trainsAt(round)) {
                recommender = training.train(past, round - 1);
            }
            around.begin(round, past);
            @Nullable Served[] served = simulation.serving().round(round, recommender, customers, around);
            for (int visit = run.firstVisit(round); visit < run.endVisit(round); visit++) {
                decisions[visit - first] = decision(served, run.user(visit));
                past.record(run.user(visit), run.slate(visit), run.bought(visit));
                customers.buys(run.user(visit), run.bought(visit));
            }
            past.endRound();
        }
        return decisions;
    }

    private static Decision decision(@Nullable Served[] served, int user) {
        Served visit = served[user];
        if (visit == null) {
            throw new IllegalStateException("user " + user + " visited in the run, but does not now");
        }
        return visit.decision();
    }
}
