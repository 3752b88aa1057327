package org.uptakelab.simulation;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.shopper.Choice;
import org.uptakelab.shopper.Decision;
import org.uptakelab.shopper.Examination;
import org.uptakelab.shopper.OwnSearch;
import org.uptakelab.shopper.ShopperSpec;
import org.uptakelab.shopper.Valuation;
import org.uptakelab.world.Utility;
import org.uptakelab.world.World;

/**
 * How the visits of a shop are served, step by step: who comes, what is found, what is shown, what of it is looked at, what is
 * chosen. Every draw is a function of its key, so it may be asked in any order and by several threads.
 */
final class Serving {
    private final World world;
    private final ShopperSpec shopper;
    private final int slateSize;
    private final Keys keys;
    private final OwnSearch ownSearch;
    private final Examination examination;
    private final Choice choice;
    private final Valuation valuation;

    Serving(World world, ShopperSpec shopper, int slateSize, Keys keys, Utility utility, Valuation valuation) {
        this.world = world;
        this.shopper = shopper;
        this.slateSize = slateSize;
        this.keys = keys;
        this.ownSearch = new OwnSearch(world, shopper, keys);
        this.examination = new Examination(shopper, slateSize, keys);
        this.choice = new Choice(utility, shopper, keys);
        this.valuation = valuation;
    }

    /** Whether a user visits in a round, whatever happened before, unless surroundings say otherwise. */
    boolean visits(int user, int round) {
        return keys.uniform(Purpose.VISIT, user, round, 0) < shopper.visitRate();
    }

    /** Serves who visits in a round, each by itself: one entry a user, null for who stays away. */
    @Nullable
    Served[] round(int round, Recommender recommender, Customers customers, Surroundings around) {
        Served[] served = new Served[world.users()];
        Customers.serve(world.users(), recommender.inOrder(), (from, to) -> {
            int[] visitors = IntStream.range(from, to)
                    .filter(user -> around.comes(user, round, visits(user, round)))
                    .toArray();
            ItemSet[] owned = customers.owned(visitors);
            int[][] slates = slates(recommender, visitors, owned, round, around);
            for (int index = 0; index < visitors.length; index++) {
                served[visitors[index]] = serve(visitors[index], round, owned[index], slates[index], around);
            }
        });
        return served;
    }

    /** The slates of several visitors of a round. */
    int[][] slates(Recommender recommender, int[] users, ItemSet[] owned, int round, Surroundings around) {
        if (!around.slatesFollowFinds() && around.offSale().size() == 0) {
            return recommender.recommendAll(users, owned, round, slateSize);
        }
        Shelf shelf = new Shelf(world.items(), slateSize, shopper.repeatPurchases(), around);
        return shelf.slates(
                recommender, users, owned, round, index -> found(users[index], round, owned[index], around));
    }

    /** What a visitor finds without help. */
    int[] found(int user, int round, ItemSet owned, Surroundings around) {
        ItemSet offSale = around.offSale();
        int[] found = offSale.size() == 0
                ? ownSearch.find(user, round, owned)
                : ownSearch.findBut(user, round, shopper.repeatPurchases() ? offSale : offSale.and(owned));
        return around.finds(user, round, owned, found);
    }

    /** {@return whether the user would look at a place of the slate, from 0} */
    boolean examines(int user, int round, int index, Surroundings around) {
        return examination.examines(user, round, index, around.looksSurely(user, round));
    }

    /** What happens when a user visits in a round: the same steps as when the visit is served. */
    VisitStory tell(int user, int round, Recommender recommender, ItemSet owned, Surroundings around) {
        IntToDoubleFunction worth = valuation.at(user, owned, round);
        int[] found = found(user, round, owned, around);
        int[] slate = slates(recommender, new int[] {user}, new ItemSet[] {owned}, round, around)[0];
        int[] examined = examined(user, round, slate, around);
        double searchCost = searchCost(user, round, slate, around);
        ItemSet basis = around.slatesFollowFinds() ? around.basis(owned, found) : owned;
        ItemSet seen = ItemSet.of(examined);
        List<VisitStory.Shown> shown = IntStream.of(slate)
                .mapToObj(item -> new VisitStory.Shown(
                        item,
                        seen.contains(item),
                        worth.applyAsDouble(item),
                        choice.salience(),
                        recommender.reason(user, basis, round, item)))
                .toList();
        ItemSet known = ItemSet.of(found);
        List<VisitStory.Candidate> candidates = IntStream.concat(
                        IntStream.of(found), IntStream.of(examined).filter(item -> !known.contains(item)))
                .mapToObj(item -> new VisitStory.Candidate(
                        item,
                        known.contains(item),
                        seen.contains(item),
                        worth.applyAsDouble(item),
                        seen.contains(item) ? choice.salience() : 0 - searchCost,
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
                choice.choose(worth, user, round, found, examined, searchCost));
    }

    private Served serve(int user, int round, ItemSet owned, int[] slate, Surroundings around) {
        int[] found = found(user, round, owned, around);
        int[] examined = examined(user, round, slate, around);
        IntToDoubleFunction worth = valuation.at(user, owned, round);
        Decision decision = choice.choose(worth, user, round, found, examined, searchCost(user, round, slate, around));
        return new Served(slate, decision, Ledger.NOTHING);
    }

    private int[] examined(int user, int round, int[] slate, Surroundings around) {
        return examination.examined(user, round, slate, around.looksSurely(user, round));
    }

    private static double searchCost(int user, int round, int[] slate, Surroundings around) {
        return slate.length == 0 ? 0 : around.searchCost(user, round);
    }
}
