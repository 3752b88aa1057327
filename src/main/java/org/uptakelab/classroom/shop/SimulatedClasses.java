package org.uptakelab.classroom.shop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.uptakelab.random.Keys;

/**
 * Classes of simulated pupils who wish, are dealt into halves, see their strips and buy, exactly as in a room. They live in a
 * world of their own: what the ghost customers know of it is that games go with games, and no more.
 */
public final class SimulatedClasses {
    private static final long SEED = 45;

    private final GoodsWorld world;
    private final List<int[]> ghosts;
    private final Keys keys;
    private final int size;

    /**
     * Classes of one size.
     *
     * @param classes how many, at least 1
     * @param size pupils in a class, at least 2
     * @param ghosts number of ghost customers
     * @param model how pupils choose
     * @param worldNumber which world they live in, from 1
     */
    public SimulatedClasses(int classes, int size, int ghosts, PupilModel model, int worldNumber) {
        this.keys = new Keys(SEED, worldNumber);
        this.world = new GoodsWorld(classes * size, model, keys);
        this.ghosts = GhostCustomers.wishes(ghosts);
        this.size = size;
    }

    /**
     * One lesson.
     *
     * @param number the class, from 0
     * @return the counts of its pupils
     */
    public List<PupilCount> lesson(int number) {
        List<int[]> wishes = IntStream.range(number * size, (number + 1) * size)
                .mapToObj(world::wishes)
                .toList();
        WishRecommender recommender = new WishRecommender(wishes, ghosts);
        Half[] halves = Lot.halves(keys, number + 1, size);
        List<PupilCount> counts = new ArrayList<>();
        for (int pupil = 0; pupil < size; pupil++) {
            int person = number * size + pupil;
            int[] computed = recommender.strip(wishes.get(pupil));
            int[] seen = halves[pupil] == Half.FILTER ? computed : Lot.strip(keys, person);
            counts.add(PupilCount.of(halves[pupil], world.purchases(person, seen), list(seen), list(computed)));
        }
        return counts;
    }

    private static List<Integer> list(int[] items) {
        return Arrays.stream(items).boxed().toList();
    }
}
