package org.uptakelab.simulation;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Training;

/**
 * The silent training of a recommender beside a twin: it follows the twin by one round at a call. Not safe for use by several
 * threads at once.
 */
public final class OpenSilentRun implements AutoCloseable {
    private static final int[] NO_SLATE = {};

    private final Simulation simulation;
    private final Ledger twin;
    private final Ledger past;
    private final Training training;
    private final Customers customers;
    private final SilentSlates slates;
    private final Surroundings around;
    private Recommender recommender = NobodyTrained.INSTANCE;

    /** Follows a twin from the end of its warm-up. */
    OpenSilentRun(Simulation simulation, Run twin, Training training) {
        int warmup = simulation.spec().warmup();
        int rounds = simulation.spec().rounds();
        this.simulation = simulation;
        this.twin = twin.ledger();
        this.training = training;
        // The trainer is given a ledger that grows with the rounds, so that it cannot see the future.
        this.past = this.twin.beginning(warmup, this.twin.visits(), 0);
        this.customers = Customers.after(this.twin, warmup);
        this.slates = new SilentSlates(new int[rounds], new int[rounds]);
        this.around = simulation.newSurroundings();
        for (int round = 1; round <= warmup; round++) {
            around.begin(round, past);
        }
    }

    /** Ends the training of its recommender; what the slates would have held so far stays. */
    @Override
    public void close() {
        training.close();
    }

    /** {@return what the slates would have held; rounds to come hold 0} */
    public SilentSlates soFar() {
        return slates;
    }

    /** {@return the number of rounds that have been followed, the warm-up included} */
    public int rounds() {
        return past.rounds();
    }

    /** {@return whether all rounds have been followed} */
    public boolean isDone() {
        return rounds() >= simulation.spec().rounds();
    }

    /**
     * Follows the twin through its next round.
     *
     * @throws IllegalStateException if the twin has not ended that round, or all rounds have been followed
     */
    public void advance() {
        int round = rounds() + 1;
        if (isDone() || round > twin.rounds()) {
            throw new IllegalStateException("the twin has not ended round " + round);
        }
        if (simulation.trainsAt(round)) {
            recommender = training.train(past, round - 1);
        }
        around.begin(round, past);
        foresee(round);
        for (int visit = twin.firstVisit(round); visit < twin.endVisit(round); visit++) {
            past.record(twin.user(visit), NO_SLATE, twin.bought(visit));
        }
        past.endRound();
    }

    /** Follows the twin to its end. */
    SilentSlates finish() {
        return finish(() -> {});
    }

    /**
     * Follows the twin to its end and tells how far it has come.
     *
     * @param roundEnded is called after every round
     * @return what the slates would have held
     */
    public SilentSlates finish(Runnable roundEnded) {
        while (!isDone()) {
            advance();
            roundEnded.run();
        }
        return slates;
    }

    private void foresee(int round) {
        int first = twin.firstVisit(round);
        int[] places = new int[twin.endVisit(round) - first];
        Customers.serve(
                places.length, recommender.inOrder(), (from, to) -> placePurchases(first, from, to, round, places));
        for (int index = 0; index < places.length; index++) {
            int user = twin.user(first + index);
            if (places[index] >= 0) {
                slates.coincident()[round - 1]++;
                slates.coincidentTaken()[round - 1] +=
                        simulation.serving().examines(user, round, places[index], around) ? 1 : 0;
            }
            customers.buys(user, twin.bought(first + index));
        }
    }

    /**
     * Puts where the purchases of a piece of the visits stand on the slates that would have been shown, from 0; -1 if nothing
     * was bought or it was not there.
     */
    private void placePurchases(int first, int from, int to, int round, int[] places) {
        Arrays.fill(places, from, to, -1);
        int[] buying = IntStream.range(from, to)
                .filter(index -> twin.bought(first + index) != Ledger.NOTHING)
                .toArray();
        int[] users =
                IntStream.of(buying).map(index -> twin.user(first + index)).toArray();
        int[][] slates = simulation.serving().slates(recommender, users, customers.owned(users), round, around);
        for (int buyer = 0; buyer < buying.length; buyer++) {
            int bought = twin.bought(first + buying[buyer]);
            for (int place = 0; place < slates[buyer].length; place++) {
                if (slates[buyer][place] == bought) {
                    places[buying[buyer]] = place;
                }
            }
        }
    }
}
