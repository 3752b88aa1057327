package org.uptakelab.classroom.shop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.shopper.Choice;
import org.uptakelab.shopper.Decision;
import org.uptakelab.shopper.Examination;
import org.uptakelab.shopper.OwnSearch;
import org.uptakelab.shopper.ShopperSpec;
import org.uptakelab.world.Utility;
import org.uptakelab.world.World;
import org.uptakelab.world.WorldGenerator;
import org.uptakelab.world.WorldSpec;

/**
 * A synthetic world whose people know the 24 goods: ghost customers and simulated pupils. The goods are items of a larger world
 * of three segments, eight of each segment, one segment for gifts, one for games, one for music; so who likes one game likes
 * other games a little more often. Tastes, choices and looks are those of the lab's shopper model.
 */
public final class GoodsWorld {
    private static final int SEGMENTS = 3;
    private static final int ITEMS_OF_THE_WORLD = 72;
    private static final int ROUND_OF_WISHES = 0;

    private final int[] itemOfGood;
    private final int[] goodOfItem;
    private final Choice wish;
    private final Choice choice;
    private final OwnSearch search;
    private final Examination examination;

    /**
     * Draws a world.
     *
     * @param people number of people in it
     * @param model how they choose
     * @param keys seed and replication
     */
    public GoodsWorld(int people, PupilModel model, Keys keys) {
        WorldSpec spec = new WorldSpec(
                people, ITEMS_OF_THE_WORLD, model.factors(), SEGMENTS, model.cohesion(), model.zipf(), 0.5);
        World world = new WorldGenerator(spec, keys).generate();
        this.itemOfGood = place(world);
        this.goodOfItem = new int[ITEMS_OF_THE_WORLD];
        Arrays.fill(goodOfItem, -1);
        for (int good = 0; good < itemOfGood.length; good++) {
            goodOfItem[itemOfGood[good]] = good;
        }
        ShopperSpec shopper = model.shopper();
        Utility utility = new Utility(world, shopper.taste(), shopper.appeal(), shopper.priceSensitivity());
        this.wish = new Choice(utility, shopper, keys);
        this.choice = new Choice(utility, shopper, keys);
        this.search = new OwnSearch(world, shopper, keys);
        this.examination = new Examination(shopper, Goods.STRIP, keys);
    }

    /** The items of the world that are the goods: of each segment those that fit its centre best. */
    private static int[] place(World world) {
        int[] items = new int[Goods.COUNT];
        int[] fitting = IntStream.range(0, world.items())
                .boxed()
                .sorted((left, right) -> Double.compare(fit(world, right), fit(world, left)))
                .mapToInt(Integer::intValue)
                .toArray();
        List<String> groups = Goods.ALL.stream().map(Good::group).distinct().toList();
        int[] taken = new int[SEGMENTS];
        for (Good good : Goods.ALL) {
            int segment = groups.indexOf(good.group());
            int number = taken[segment]++;
            items[good.id()] = Arrays.stream(fitting)
                    .filter(item -> segmentOf(world, item) == segment)
                    .skip(number)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("segment " + segment + " has too few items."));
        }
        return items;
    }

    private static double fit(World world, int item) {
        return world.segmentAffinity(segmentOf(world, item), item);
    }

    /** The segment whose centre an item fits best. */
    private static int segmentOf(World world, int item) {
        int best = 0;
        for (int segment = 1; segment < SEGMENTS; segment++) {
            if (world.segmentAffinity(segment, item) > world.segmentAffinity(best, item)) {
                best = segment;
            }
        }
        return best;
    }

    /**
     * What a person wishes: the six items of the highest utility and noise.
     *
     * @param person the person, from 0
     * @return six different items, best first
     */
    public int[] wishes(int person) {
        int[] left = itemOfGood.clone();
        int[] wishes = new int[Goods.WISHES];
        for (int place = 0; place < wishes.length; place++) {
            int item = wish.choose(person, ROUND_OF_WISHES, left, new int[0]).bought();
            wishes[place] = goodOfItem[item];
            left = Arrays.stream(left).filter(other -> other != item).toArray();
        }
        return wishes;
    }

    /**
     * What a person buys in the shop with the strip: four visits, each with own search, a look at the strip, and a choice.
     *
     * @param person the person, from 0
     * @param strip the strip the person sees, top first
     * @return four purchases of different items
     */
    public List<Purchase> purchases(int person, int[] strip) {
        int[] slate = Arrays.stream(strip).map(good -> itemOfGood[good]).toArray();
        ItemSet excluded = new ItemSet();
        IntStream.range(0, ITEMS_OF_THE_WORLD)
                .filter(item -> goodOfItem[item] < 0)
                .forEach(excluded::add);
        List<Purchase> purchases = new ArrayList<>();
        for (int round = 1; round <= Goods.PURCHASES; round++) {
            int[] found = search.find(person, round, excluded);
            int[] examined = Arrays.stream(examination.examined(person, round, slate))
                    .filter(item -> !excluded.contains(item))
                    .toArray();
            Decision decision = choice.choose(person, round, found, examined);
            if (decision.bought() == Ledger.NOTHING) {
                throw new IllegalStateException(
                        "A simulated pupil bought nothing, although buying nothing is worth little.");
            }
            excluded.add(decision.bought());
            purchases.add(new Purchase(goodOfItem[decision.bought()], decision.examined() ? Place.STRIP : Place.SHELF));
        }
        return purchases;
    }
}
