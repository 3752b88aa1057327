package org.uptakelab.experiment;

import java.util.Arrays;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.ScorerTraining;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.item.ItemSimilarity;
import org.uptakelab.recommender.item.ItemTrainer;
import org.uptakelab.recommender.taste.TasteTrainer;
import org.uptakelab.simulation.RunSpec;
import org.uptakelab.simulation.Simulation;
import org.uptakelab.world.World;
import org.uptakelab.world.WorldGenerator;
import org.uptakelab.world.WorldSpec;

/**
 * Compares the slates of {@code item-llr} with those of Apache Mahout Taste in a small shop of a scenario's kind, for every
 * user at several trainings. Two slates are equal if every rank holds the same item, or items whose scores differ by less than
 * a millionth: Taste adds the similarities up in another order.
 */
public final class TasteComparison {
    private static final int USERS = 250;
    private static final int ITEMS = 100;
    private static final RunSpec RUN = new RunSpec(24, 0, 1, 1);
    private static final int[] TRAININGS = {2, 6, 12, 24};
    private static final double TOLERANCE = 1e-6;

    private final Scenario scenario;
    private final int slateSize;

    /**
     * A comparison in a shop like that of a scenario.
     *
     * @param scenario the scenario; its numbers of users and items are cut down
     */
    public TasteComparison(Scenario scenario) {
        this.scenario = scenario;
        this.slateSize = Math.min(scenario.recommender().slateSize(), ITEMS);
    }

    /** {@return how many slates are equal, of how many} */
    public SlateComparison compare() {
        WorldSpec like = scenario.world();
        WorldSpec small = new WorldSpec(
                Math.min(USERS, like.users()),
                Math.min(ITEMS, like.items()),
                like.factors(),
                like.segments(),
                like.cohesion(),
                like.zipf(),
                like.appealAwareness());
        Keys keys = new Keys(scenario.run().seed(), 1);
        World world = new WorldGenerator(small, keys).generate();
        Ledger ledger = new Simulation(world, scenario.shopper(), RUN, 0, 1, keys)
                .runTwin()
                .ledger();
        Shop shop = new Shop(world.catalog(), world.users(), false, keys);
        ScorerTraining lab = ItemTrainer.of(ItemSimilarity.LLR).scorers().apply(shop);
        ScorerTraining taste = TasteTrainer.trainer().scorers().apply(shop);
        SlateComparison total = new SlateComparison(0, 0);
        for (int round : TRAININGS) {
            Popularity popularity = Popularity.of(ledger, small.items(), round);
            total = total.plus(compare(
                    lab.train(ledger, round, popularity),
                    taste.train(ledger, round, popularity),
                    popularity,
                    owned(ledger, round)));
        }
        return total;
    }

    private static ItemSet[] owned(Ledger ledger, int toRound) {
        ItemSet[] owned = new ItemSet[ledger.userCount()];
        Arrays.setAll(owned, user -> new ItemSet());
        for (int visit = 0; visit < ledger.firstVisit(toRound + 1); visit++) {
            if (ledger.bought(visit) != Ledger.NOTHING) {
                owned[ledger.user(visit)].add(ledger.bought(visit));
            }
        }
        return owned;
    }

    private SlateComparison compare(Scorer lab, Scorer taste, Popularity popularity, ItemSet[] owned) {
        Recommender ours = RankingTrainer.ranking(lab, popularity, false);
        Recommender theirs = RankingTrainer.ranking(taste, popularity, false);
        double[] scores = new double[popularity.items()];
        int equal = 0;
        for (int user = 0; user < owned.length; user++) {
            int[] mine = ours.recommend(user, owned[user], 1, slateSize);
            int[] yours = theirs.recommend(user, owned[user], 1, slateSize);
            lab.score(user, owned[user], 1, scores);
            equal += equal(mine, yours, scores) ? 1 : 0;
        }
        return new SlateComparison(equal, owned.length);
    }

    private static boolean equal(int[] mine, int[] yours, double[] scores) {
        if (mine.length != yours.length) {
            return false;
        }
        for (int index = 0; index < mine.length; index++) {
            double difference = Math.abs(scores[mine[index]] - scores[yours[index]]);
            if (mine[index] != yours[index]
                    && (scores[mine[index]] == 0 || difference > TOLERANCE * scores[mine[index]])) {
                return false;
            }
        }
        return true;
    }
}
