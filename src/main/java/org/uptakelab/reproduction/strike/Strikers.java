package org.uptakelab.reproduction.strike;

import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/** Who strikes: users drawn by chance. */
final class Strikers {
    private Strikers() {}

    /**
     * Draws strikers; whoever strikes at a small share strikes at any larger one.
     *
     * @param share their share of all users, in [0, 1]
     * @param users number of users
     * @param keys the luck
     * @return who strikes
     */
    static BitSet drawn(double share, int users, Keys keys) {
        BitSet strikers = new BitSet(users);
        IntStream.range(0, users)
                .boxed()
                .sorted(Comparator.comparingDouble(user -> keys.uniform(Purpose.WITHHOLDER, user, 0, 0)))
                .limit(Math.round(share * users))
                .forEach(strikers::set);
        return strikers;
    }
}
