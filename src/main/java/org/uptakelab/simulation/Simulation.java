package org.uptakelab.simulation;

import java.util.List;
import java.util.stream.IntStream;
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
     * with the slate of another recommender, trained as often on what happened in the run. What is chosen now enters no history.
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

    /** {@return items on a slate} */
    int slateSize() {
        return slateSize;
    }

    /** {@return whether the user would look at a place of the slate, from 0} */
    boolean examines(int user, int round, int index) {
        return examination.examines(user, round, index);
    }

    /** Serves who visits in a round: one entry a user, null for who stays away. */
    @Nullable
    Served[] serveRound(int round, Recommender recommender, Customers customers) {
        Served[] served = new Served[world.users()];
        Customers.serve(world.users(), recommender.inOrder(), (from, to) -> {
            int[] visitors = IntStream.range(from, to)
                    .filter(user -> visits(user, round))
                    .toArray();
            ItemSet[] owned = customers.owned(visitors);
            int[][] slates = recommender.recommendAll(visitors, owned, round, slateSize);
            for (int index = 0; index < visitors.length; index++) {
                served[visitors[index]] = serve(visitors[index], round, owned[index], slates[index]);
            }
        });
        return served;
    }

    /**
     * Whether a user visits in a round, whatever happened before.
     *
     * @param user the user
     * @param round the round, from 1
     * @return true if the user does
     */
    public boolean visits(int user, int round) {
        return keys.uniform(Purpose.VISIT, user, round, 0) < shopper.visitRate();
    }

    /** What happens when a user visits in a round: the same steps as when the visit is served. */
    VisitStory tell(int user, int round, Recommender recommender, ItemSet owned) {
        int[] found = ownSearch.find(user, round, owned);
        int[] slate = recommender.recommend(user, owned, round, slateSize);
        int[] examined = examination.examined(user, round, slate);
        ItemSet seen = ItemSet.of(examined);
        List<VisitStory.Shown> shown = IntStream.of(slate)
                .mapToObj(item -> new VisitStory.Shown(
                        item,
                        seen.contains(item),
                        choice.utility(user, item),
                        choice.salience(),
                        recommender.reason(user, owned, round, item)))
                .toList();
        ItemSet known = ItemSet.of(found);
        List<VisitStory.Candidate> candidates = IntStream.concat(
                        IntStream.of(found), IntStream.of(examined).filter(item -> !known.contains(item)))
                .mapToObj(item -> new VisitStory.Candidate(
                        item,
                        known.contains(item),
                        seen.contains(item),
                        choice.utility(user, item),
                        seen.contains(item) ? choice.salience() : 0,
                        choice.noise(user, round, item)))
                .toList();
        return new VisitStory(
                user,
                round,
                IntStream.of(found).boxed().toList(),
                shown,
                candidates,
                choice.outside(),
                choice.outsideNoise(user, round),
                choice.choose(user, round, found, examined));
    }

    private Served serve(int user, int round, ItemSet owned, int[] slate) {
        int[] found = ownSearch.find(user, round, owned);
        int[] examined = examination.examined(user, round, slate);
        Decision decision = choice.choose(user, round, found, examined);
        return new Served(slate, decision);
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
    record Served(int[] slate, Decision decision) {}
}
