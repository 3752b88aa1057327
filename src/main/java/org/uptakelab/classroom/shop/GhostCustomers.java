package org.uptakelab.classroom.shop;

import java.util.List;
import java.util.stream.IntStream;
import org.uptakelab.random.Keys;

/**
 * Ghost customers: invented people of a synthetic world who have wished before the class comes, so that the recommender has
 * something to learn from. They are the same in every lesson; they buy nothing and are counted nowhere.
 */
public final class GhostCustomers {
    /** The seed of their world, far from any that a lesson draws. */
    static final long SEED = 24;

    private GhostCustomers() {}

    /**
     * The wishes of the first ghosts.
     *
     * @param count how many, at least 0
     * @return six items a ghost
     */
    public static List<int[]> wishes(int count) {
        if (count == 0) {
            return List.of();
        }
        GoodsWorld world = new GoodsWorld(count, PupilModel.MODERATE, new Keys(SEED, 1));
        return IntStream.range(0, count).mapToObj(world::wishes).toList();
    }
}
