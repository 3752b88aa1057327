package org.uptakelab.extension.withholding;

import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.uptakelab.extension.knowledge.Knowledge;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.world.World;

/**
 * What a shop knows when some users withhold their data. Who withholds at a smaller share withholds at any larger one. Immutable.
 */
final class Withheld implements Knowledge {
    private final WithholdingSpec spec;
    private final Keys keys;
    private final BitSet withholders;

    /**
     * Draws who withholds: the share of the users, rounded, but somebody if the share is more than 0.
     *
     * @param spec who withholds what
     * @param world where they live
     * @param keys the luck of the draw
     */
    Withheld(WithholdingSpec spec, World world, Keys keys) {
        this.spec = spec;
        this.keys = keys;
        this.withholders = new BitSet(world.users());
        long rounded = Math.round(spec.share() * world.users());
        IntStream.range(0, world.users())
                .boxed()
                .sorted(order(spec, world, keys))
                .limit(spec.share() == 0 ? 0 : Math.max(1, rounded))
                .forEach(withholders::set);
    }

    private static Comparator<Integer> order(WithholdingSpec spec, World world, Keys keys) {
        Comparator<Integer> byLuck =
                Comparator.comparingDouble((Integer user) -> keys.uniform(Purpose.WITHHOLDER, user, 0, 0));
        return switch (spec.who()) {
            case ANYONE -> byLuck;
            case LIKE_MINDED ->
                Comparator.comparingDouble(
                                (Integer user) -> keys.uniform(Purpose.WITHHOLDER, world.segment(user), 1, 0))
                        .thenComparing(byLuck);
        };
    }

    /**
     * Whether a user withholds data.
     *
     * @param user the user
     * @return true if the user does
     */
    boolean withholds(int user) {
        return withholders.get(user);
    }

    @Override
    public boolean learns(int user, int item) {
        return !withholds(user) || serves(user) && !keepsBack(user, item);
    }

    @Override
    public boolean knows(int user) {
        return !withholds(user) || serves(user) && spec.records() < 1;
    }

    private boolean keepsBack(int user, int item) {
        return keys.uniform(Purpose.WITHHELD_RECORD, user, 0, item + 1L) < spec.records();
    }

    @Override
    public boolean remembers(int user, int item) {
        return spec.form() == WithholdingSpec.Form.OPT_OUT || learns(user, item);
    }

    @Override
    public boolean serves(int user) {
        return spec.form() != WithholdingSpec.Form.BOYCOTT || !withholds(user);
    }
}
