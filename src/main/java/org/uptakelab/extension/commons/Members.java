package org.uptakelab.extension.commons;

import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/**
 * Who shops with the entrant, and whose records are in the pool: two draws that know nothing of each other. Who is in at a small
 * share is in at any larger one. Immutable.
 */
final class Members {
    private static final int ENTRANT = 0;
    private static final int POOL = 1;

    private final BitSet customers;
    private final BitSet contributors;

    /** Draws both: the shares of the users, rounded. */
    Members(CommonsSpec spec, int users, Keys keys) {
        customers = drawn(spec.entrant(), ENTRANT, users, keys);
        contributors = drawn(spec.contributors(), POOL, users, keys);
    }

    private static BitSet drawn(double share, int draw, int users, Keys keys) {
        BitSet drawn = new BitSet(users);
        IntStream.range(0, users)
                .boxed()
                .sorted(Comparator.comparingDouble(user -> keys.uniform(Purpose.ENTRANT, user, draw, 0)))
                .limit(Math.round(share * users))
                .forEach(drawn::set);
        return drawn;
    }

    /** Whether a user shops with the entrant. */
    boolean isWithEntrant(int user) {
        return customers.get(user);
    }

    /** Whether a user shops with the incumbent. */
    boolean isWithIncumbent(int user) {
        return !isWithEntrant(user);
    }

    /** Whether a user's records are in the pool. */
    boolean contributes(int user) {
        return contributors.get(user);
    }
}
