package org.uptakelab.simulation;

import java.util.function.Supplier;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.Training;
import org.uptakelab.shopper.Decision;
import org.uptakelab.shopper.ShopperSpec;
import org.uptakelab.shopper.Valuation;
import org.uptakelab.trace.Trace;
import org.uptakelab.world.Utility;
import org.uptakelab.world.World;

/**
 * Runs the shop of one replication: with a recommender, and as the twin in which nothing is ever shown. All arms share one
 * twin, whose warm-up is theirs too.
 *
 * <p>Customers of a round may be served by several threads: every draw is a function of its key and purchases of a round
 * change nothing until the next, so results do not depend on their order.
 */
public final class Simulation {
    private final World world;
    private final ShopperSpec shopper;
    private final RunSpec run;
    private final int slateSize;
    private final int retrainEvery;
    private final Keys keys;
    private final Shop shop;
    private final Serving serving;
    private final Valuation valuation;
    private final Supplier<Surroundings> surroundings;

    /**
     * A shop ready to open.
     *
     * @param world the world
     * @param shopper how people shop
     * @param run length and warm-up
     * @param slateSize items on a slate
     * @param retrainEvery rounds between two trainings
     * @param keys seed and replication, the same that the world was drawn with
     */
    public Simulation(World world, ShopperSpec shopper, RunSpec run, int slateSize, int retrainEvery, Keys keys) {
        this(
                world,
                shopper,
                run,
                slateSize,
                retrainEvery,
                keys,
                Valuation.always(utility(world, shopper)),
                () -> Surroundings.PLAIN);
    }

    /**
     * A shop ready to open, in which extensions of the model are at work.
     *
     * @param world the world
     * @param shopper how people shop
     * @param run length and warm-up
     * @param slateSize items on a slate
     * @param retrainEvery rounds between two trainings
     * @param keys seed and replication; those that the world was drawn with, or others for other luck in the same world
     * @param valuation what items are worth at a visit
     * @param surroundings makes the surroundings of a run, fresh ones for each
     */
    public Simulation(
            World world,
            ShopperSpec shopper,
            RunSpec run,
            int slateSize,
            int retrainEvery,
            Keys keys,
            Valuation valuation,
            Supplier<Surroundings> surroundings) {
        this.world = world;
        this.shopper = shopper;
        this.run = run;
        this.slateSize = slateSize;
        this.retrainEvery = retrainEvery;
        this.keys = keys;
        this.shop = new Shop(world.catalog(), world.users(), shopper.repeatPurchases(), keys);
        this.serving = new Serving(world, shopper, slateSize, keys, utility(world, shopper), valuation);
        this.valuation = valuation;
        this.surroundings = surroundings;
    }

    private static Utility utility(World world, ShopperSpec shopper) {
        return new Utility(world, shopper.taste(), shopper.appeal(), shopper.priceSensitivity());
    }

    /**
     * The same shop under other luck: the same people and items, but who visits when, what is found and what is wished at a moment
     * are drawn anew.
     *
     * @param luck seed and replication of the other luck
     * @param otherSurroundings makes the surroundings of a run under that luck
     * @return a shop in the same world
     */
    public Simulation under(Keys luck, Supplier<Surroundings> otherSurroundings) {
        return new Simulation(world, shopper, run, slateSize, retrainEvery, luck, valuation, otherSurroundings);
    }

    /** {@return what items are worth at a visit} */
    public Valuation valuation() {
        return valuation;
    }

    /**
     * Runs the twin: the whole length, with nothing ever shown.
     *
     * @return the twin
     */
    public Run runTwin() {
        return openTwin().finish();
    }

    /**
     * Opens the twin, so that it can go on round by round.
     *
     * @return the twin before its first round
     */
    public OpenRun openTwin() {
        Run empty = new Run(new Ledger(world.users(), expectedVisits(), 0), new Trace(expectedVisits()));
        return new OpenRun(this, empty, null);
    }

    /**
     * Runs an arm: after the warm-up, which it shares with the twin, the recommender shows its slates.
     *
     * @param twin the twin of this shop
     * @param trainer trains the recommender
     * @return the arm
     */
    public Run run(Run twin, Trainer trainer) {
        try (OpenRun arm = openArm(twin, trainer)) {
            return arm.finish();
        }
    }

    /**
     * Opens an arm, so that it can go on round by round.
     *
     * @param twin the twin of this shop, which has ended its warm-up at least
     * @param trainer trains the recommender
     * @return the arm after the warm-up, which it shares with the twin
     */
    public OpenRun openArm(Run twin, Trainer trainer) {
        int warmupVisits = twin.ledger().firstVisit(run.warmup() + 1);
        Run warmedUp = new Run(
                twin.ledger().beginning(run.warmup(), expectedVisits(), expectedImpressions()),
                twin.trace().beginning(warmupVisits, expectedVisits()));
        return new OpenRun(this, warmedUp, trainer.begin(shop));
    }

    /**
     * Trains a recommender silently on the twin and looks what its slates, which nobody sees, would have held.
     *
     * @param twin the twin of this shop
     * @param trainer trains the recommender
     * @return how many of the twin's purchases were on those slates
     */
    public SilentSlates foresee(Run twin, Trainer trainer) {
        try (OpenSilentRun silent = openSilent(twin, trainer)) {
            return silent.finish();
        }
    }

    /**
     * Opens the silent training of a recommender on the twin, so that it can follow the twin round by round.
     *
     * @param twin the twin of this shop, which has ended its warm-up at least and may still be going on
     * @param trainer trains the recommender
     * @return the silent slates after the warm-up
     */
    public OpenSilentRun openSilent(Run twin, Trainer trainer) {
        return new OpenSilentRun(this, twin, trainer.begin(shop));
    }

    /**
     * Serves every visit of a run after its warm-up again, each by itself: the same user with the same history in the same mood, but
     * with the slate of another recommender, trained as often on what happened in the run. What is chosen now enters no history, and is
     * not refused: a visit by itself cannot tell who would have gone without.
     *
     * @param run a run of this shop that has ended
     * @param trainer trains the other recommender
     * @return what is chosen, from the first visit after the warm-up on
     */
    public Decision[] revisit(Run run, Trainer trainer) {
        try (Training training = trainer.begin(shop)) {
            return new Revisit(this, run.ledger()).with(training);
        }
    }

    /** {@return length and warm-up} */
    RunSpec spec() {
        return run;
    }

    /** {@return whether a recommender is trained at the start of a round} */
    boolean trainsAt(int round) {
        return run.trainsAt(round, retrainEvery);
    }

    /** {@return how visits are served} */
    Serving serving() {
        return serving;
    }

    /** {@return what changes around the visits of a new run} */
    Surroundings newSurroundings() {
        return surroundings.get();
    }

    /**
     * Goes through a run of this shop again and tells what every visitor had found without help.
     *
     * @param run a run of this shop, under the luck of this shop
     * @param finds is told, visit by visit
     */
    public void retrace(Run run, Finds finds) {
        Ledger ledger = run.ledger();
        Surroundings around = surroundings.get();
        Customers customers = new Customers(world.users());
        for (int round = 1; round <= ledger.rounds(); round++) {
            around.begin(round, ledger);
            for (int visit = ledger.firstVisit(round); visit < ledger.endVisit(round); visit++) {
                int user = ledger.user(visit);
                finds.found(visit, serving.found(user, round, customers.owned(user), around));
            }
            for (int visit = ledger.firstVisit(round); visit < ledger.endVisit(round); visit++) {
                customers.buys(ledger.user(visit), ledger.bought(visit));
            }
        }
    }

    /** Hears what visitors have found. */
    @FunctionalInterface
    public interface Finds {
        /**
         * What a visitor has found.
         *
         * @param visit number of the visit in the ledger
         * @param found the items, in the order found
         */
        void found(int visit, int[] found);
    }

    /**
     * Whether a user visits in a round, whatever happened before, unless surroundings say otherwise.
     *
     * @param user the user
     * @param round the round, from 1
     * @return true if the user does
     */
    public boolean visits(int user, int round) {
        return serving.visits(user, round);
    }

    private int expectedVisits() {
        double visits = shopper.visitRate() * world.users() * run.rounds();
        return (int) Math.min(Integer.MAX_VALUE / 2, visits * 1.01 + 4 * Math.sqrt(visits) + 1);
    }

    private int expectedImpressions() {
        double shown = shopper.visitRate() * world.users() * (run.rounds() - run.warmup()) * slateSize;
        return (int) Math.min(Integer.MAX_VALUE / 2, shown * 1.01 + 1);
    }
}
