package org.uptakelab.shopper;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/**
 * Which items of a slate a user looks at: attention once a visit, then one draw a rank with chance rank^-positionDecay (the
 * examination hypothesis of Craswell, Zoeter, Taylor and Ramsey, WSDM 2008). The draws belong to user, round and rank, so they
 * are the same whatever the slate shows.
 */
public final class Examination {
    private final Keys keys;
    private final double attention;
    private final double[] chances;

    /**
     * The examination of slates up to a size.
     *
     * @param spec attention and position decay
     * @param slateSize largest slate
     * @param keys seed and replication
     */
    public Examination(ShopperSpec spec, int slateSize, Keys keys) {
        this.keys = keys;
        this.attention = spec.attention();
        this.chances = new double[slateSize];
        for (int index = 0; index < slateSize; index++) {
            chances[index] = StrictMath.pow(index + 1.0, -spec.positionDecay());
        }
    }

    /**
     * The items of a slate that the user looks at.
     *
     * @param user the visitor
     * @param round the round of the visit
     * @param slate the items shown, top first
     * @return those examined, in the order of the slate
     */
    public int[] examined(int user, int round, int[] slate) {
        return examined(user, round, slate, false);
    }

    /**
     * The items of a slate that the user looks at, on a page that may be nothing but the slate.
     *
     * @param user the visitor
     * @param round the round of the visit
     * @param slate the items shown, top first
     * @param surely whether the user looks at the slate in any case; ranks are examined as ever
     * @return those examined, in the order of the slate
     */
    public int[] examined(int user, int round, int[] slate, boolean surely) {
        if (slate.length == 0 || !surely && !looks(user, round)) {
            return new int[0];
        }
        UniformRandomProvider draws = keys.stream(Purpose.EXAMINATION, user, round);
        int[] examined = new int[slate.length];
        int size = 0;
        for (int index = 0; index < slate.length; index++) {
            if (Keys.toUniform(draws.nextLong()) < chances[index]) {
                examined[size++] = slate[index];
            }
        }
        return Arrays.copyOf(examined, size);
    }

    /**
     * Whether the user would look at a place of the slate.
     *
     * @param user the visitor
     * @param round the round of the visit
     * @param index place on the slate, from 0 at the top
     * @param surely whether the user looks at the slate in any case
     * @return true if that place is examined
     */
    public boolean examines(int user, int round, int index, boolean surely) {
        return (surely || looks(user, round)) && keys.uniform(Purpose.EXAMINATION, user, round, index) < chances[index];
    }

    private boolean looks(int user, int round) {
        return keys.uniform(Purpose.ATTENTION, user, round, 0) < attention;
    }
}
