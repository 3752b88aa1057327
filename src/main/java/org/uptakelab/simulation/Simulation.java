package org.uptakelab.simulation;

import org.jspecify.annotations.Nullable;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.Training;
import org.uptakelab.shopper.Choice;
import org.uptakelab.shopper.Decision;
import org.uptakelab.shopper.Examination;
import org.uptakelab.shopper.OwnSearch;
import org.uptakelab.shopper.ShopperSpec;
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
    private static final int[] NO_SLATE = {};

    private final World world;
    private final ShopperSpec shopper;
    private final RunSpec run;
    private final int slateSize;
    private final int retrainEvery;
    private final Keys keys;
    private final Shop shop;
    private final OwnSearch ownSearch;
    private final Examination examination;
    private final Choice choice;

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
        this.world = world;
        this.shopper = shopper;
        this.run = run;
        this.slateSize = slateSize;
        this.retrainEvery = retrainEvery;
        this.keys = keys;
        this.shop = new Shop(world.catalog(), world.users(), shopper.repeatPurchases(), keys);
        this.ownSearch = new OwnSearch(world, shopper, keys);
        this.examination = new Examination(shopper, slateSize, keys);
        this.choice = new Choice(
                new Utility(world, shopper.taste(), shopper.appeal(), shopper.priceSensitivity()), shopper, keys);
    }

    /**
     * Runs the twin: the whole length, with nothing ever shown.
     *
     * @return the twin
     */
    public Run runTwin() {
        return proceed(emptyRun(), 1, null);
    }

    /**
     * Runs an arm: after the warm-up, which it shares with the twin, the recommender shows its slates.
     *
     * @param twin the twin of this shop
     * @param trainer trains the recommender
     * @return the arm
     */
    public Run run(Run twin, Trainer trainer) {
        int warmupVisits = twin.ledger().firstVisit(run.warmup() + 1);
        Run warmedUp = new Run(
                twin.ledger().beginning(run.warmup(), expectedVisits(), expectedImpressions()),
                twin.trace().beginning(warmupVisits, expectedVisits()));
        return proceed(warmedUp, run.warmup() + 1, trainer.begin(shop));
    }

    /**
     * Trains a recommender silently on the twin and looks what its slates, which nobody sees, would have held.
     *
     * @param twin the twin of this shop
     * @param trainer trains the recommender
     * @return how many of the twin's purchases were on those slates
     */
    public SilentSlates foresee(Run twin, Trainer trainer) {
        Ledger ledger = twin.ledger();
        // The trainer is given a ledger that grows with the rounds, so that it cannot see the future.
        Ledger past = ledger.beginning(run.warmup(), ledger.visits(), 0);
        Training training = trainer.begin(shop);
        Customers customers = Customers.after(ledger, run.warmup());
        SilentSlates silent = new SilentSlates(new int[run.rounds()], new int[run.rounds()]);
        Recommender recommender = NobodyTrained.INSTANCE;
        for (int round = run.warmup() + 1; round <= run.rounds(); round++) {
            if (run.trainsAt(round, retrainEvery)) {
                recommender = training.train(past, round - 1);
            }
            foreseeRound(ledger, round, recommender, customers, silent);
            for (int visit = ledger.firstVisit(round); visit < ledger.endVisit(round); visit++) {
                past.record(ledger.user(visit), NO_SLATE, ledger.bought(visit));
            }
            past.endRound();
        }
        return silent;
    }

    private void foreseeRound(
            Ledger ledger, int round, Recommender recommender, Customers customers, SilentSlates silent) {
        int first = ledger.firstVisit(round);
        int visits = ledger.endVisit(round) - first;
        int[] places = new int[visits];
        Customers.serve(visits, (from, to) -> {
            for (int index = from; index < to; index++) {
                int visit = first + index;
                places[index] = ledger.bought(visit) == Ledger.NOTHING
                        ? -1
                        : place(
                                recommender.recommend(
                                        ledger.user(visit), customers.owned(ledger.user(visit)), round, slateSize),
                                ledger.bought(visit));
            }
        });
        for (int index = 0; index < visits; index++) {
            int user = ledger.user(first + index);
            if (places[index] >= 0) {
                silent.coincident()[round - 1]++;
                silent.coincidentTaken()[round - 1] += examination.examines(user, round, places[index]) ? 1 : 0;
            }
            customers.buys(user, ledger.bought(first + index));
        }
    }

    private static int place(int[] slate, int item) {
        for (int index = 0; index < slate.length; index++) {
            if (slate[index] == item) {
                return index;
            }
        }
        return -1;
    }

    /** The story: round by round, who visits is served; then the round is recorded; the recommender is trained when due. */
    private Run proceed(Run soFar, int firstRound, @Nullable Training training) {
        Ledger ledger = soFar.ledger();
        Customers customers = Customers.after(ledger, firstRound - 1);
        Recommender recommender = NobodyTrained.INSTANCE;
        for (int round = firstRound; round <= run.rounds(); round++) {
            if (training != null && run.trainsAt(round, retrainEvery)) {
                recommender = training.train(ledger, round - 1);
            }
            Served[] served = serveRound(round, recommender, customers);
            record(served, soFar, customers);
        }
        return soFar;
    }

    private Served[] serveRound(int round, Recommender recommender, Customers customers) {
        Served[] served = new Served[world.users()];
        Customers.serve(world.users(), (from, to) -> {
            for (int user = from; user < to; user++) {
                if (keys.uniform(Purpose.VISIT, user, round, 0) < shopper.visitRate()) {
                    served[user] = serve(user, round, recommender, customers.owned(user));
                }
            }
        });
        return served;
    }

    private Served serve(int user, int round, Recommender recommender, ItemSet owned) {
        int[] found = ownSearch.find(user, round, owned);
        int[] slate = recommender.recommend(user, owned, round, slateSize);
        int[] examined = examination.examined(user, round, slate);
        Decision decision = choice.choose(user, round, found, examined);
        return new Served(slate, decision);
    }

    private static void record(Served[] round, Run soFar, Customers customers) {
        for (int user = 0; user < round.length; user++) {
            Served served = round[user];
            if (served != null) {
                Decision decision = served.decision();
                soFar.ledger().record(user, served.slate(), decision.bought());
                soFar.trace().record(decision.withoutSlate(), decision.surplus(), decision.examined());
                customers.buys(user, decision.bought());
            }
        }
        soFar.ledger().endRound();
    }

    private Run emptyRun() {
        return new Run(new Ledger(world.users(), expectedVisits(), 0), new Trace(expectedVisits()));
    }

    private int expectedVisits() {
        double visits = shopper.visitRate() * world.users() * run.rounds();
        return (int) Math.min(Integer.MAX_VALUE / 2, visits * 1.01 + 4 * Math.sqrt(visits) + 1);
    }

    private int expectedImpressions() {
        double shown = shopper.visitRate() * world.users() * (run.rounds() - run.warmup()) * slateSize;
        return (int) Math.min(Integer.MAX_VALUE / 2, shown * 1.01 + 1);
    }

    /** A visitor served: what was shown, what was chosen. */
    private record Served(int[] slate, Decision decision) {}

    /** The recommender of the rounds before the first training: it shows nothing. */
    private enum NobodyTrained implements Recommender {
        INSTANCE;

        @Override
        public int[] recommend(int user, ItemSet owned, int round, int wanted) {
            return NO_SLATE;
        }
    }
}
