package org.uptakelab.simulation;

import org.jspecify.annotations.Nullable;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Training;
import org.uptakelab.shopper.Decision;

/**
 * A run under way, a twin or an arm, that goes on by one round at a call. Not safe for use by several threads at once.
 */
public final class OpenRun implements AutoCloseable {
    private final Simulation simulation;
    private final Run soFar;
    private final @Nullable Training training;
    private final Customers customers;
    private final Surroundings around;
    private Recommender recommender = NobodyTrained.INSTANCE;
    private int trainedFor;
    private int begun;

    /** A run that goes on after the rounds recorded so far; without a training nothing is ever shown. */
    OpenRun(Simulation simulation, Run soFar, @Nullable Training training) {
        this.simulation = simulation;
        this.soFar = soFar;
        this.training = training;
        this.customers = Customers.after(soFar.ledger(), soFar.ledger().rounds());
        this.around = simulation.newSurroundings();
    }

    /** Ends the training of its recommender; what has happened so far stays. */
    @Override
    public void close() {
        if (training != null) {
            training.close();
        }
    }

    /** {@return what has happened so far; it grows with every round} */
    public Run soFar() {
        return soFar;
    }

    /** {@return the number of rounds that have ended, the warm-up included} */
    public int rounds() {
        return soFar.ledger().rounds();
    }

    /** {@return whether all rounds have ended} */
    public boolean isDone() {
        return rounds() >= simulation.spec().rounds();
    }

    /**
     * Goes on by one round: the recommender is trained if it is due, who visits is served, and the round is recorded.
     *
     * @throws IllegalStateException if all rounds have ended
     */
    public void advance() {
        if (isDone()) {
            throw new IllegalStateException("all rounds have ended");
        }
        int round = rounds() + 1;
        @Nullable Served[] served = simulation.serving().round(round, trained(), customers, around());
        around.settle(round, new Orders(served));
        record(served);
    }

    /** What changes around the visits of the round to come. */
    private Surroundings around() {
        while (begun <= rounds()) {
            begun++;
            around.begin(begun, soFar.ledger());
        }
        return around;
    }

    /** The recommender of the round to come, trained if it is due and has not been. */
    private Recommender trained() {
        int round = rounds() + 1;
        if (training != null && simulation.trainsAt(round) && trainedFor < round) {
            recommender = training.train(soFar.ledger(), round - 1);
            trainedFor = round;
        }
        return recommender;
    }

    /**
     * Whether a user will visit in the round to come.
     *
     * @param user the user
     * @return true if the user will
     */
    public boolean willVisit(int user) {
        return visits(user, rounds() + 1);
    }

    /**
     * Whether a user visits in a round, past or to come.
     *
     * @param user the user
     * @param round the round, from 1
     * @return true if the user does
     */
    public boolean visits(int user, int round) {
        return around.comes(user, round, simulation.visits(user, round));
    }

    /**
     * Tells the visit of a user in the round to come, without going on.
     *
     * @param user a user who will visit
     * @return what will happen
     * @throws IllegalStateException if the user stays away, or all rounds have ended
     */
    public VisitStory tell(int user) {
        if (isDone() || !willVisit(user)) {
            throw new IllegalStateException("user " + user + " does not visit in round " + (rounds() + 1));
        }
        return simulation.serving().tell(user, rounds() + 1, trained(), customers.owned(user), around());
    }

    /**
     * Goes on to the end.
     *
     * @return what happened
     */
    public Run finish() {
        return finish(() -> {});
    }

    /**
     * Goes on to the end and tells how far it has come.
     *
     * @param roundEnded is called after every round
     * @return what happened
     */
    public Run finish(Runnable roundEnded) {
        while (!isDone()) {
            advance();
            roundEnded.run();
        }
        return soFar;
    }

    private void record(@Nullable Served[] round) {
        for (int user = 0; user < round.length; user++) {
            Served served = round[user];
            if (served != null) {
                Decision decision = served.decision();
                soFar.ledger().record(user, served.slate(), decision.bought());
                soFar.trace().record(decision.withoutSlate(), decision.surplus(), decision.examined());
                if (served.refused() != Ledger.NOTHING) {
                    soFar.trace().recordRefusal(served.refused());
                }
                customers.buys(user, decision.bought());
            }
        }
        soFar.ledger().endRound();
    }
}
