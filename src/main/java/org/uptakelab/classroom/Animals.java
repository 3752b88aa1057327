package org.uptakelab.classroom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.uptakelab.classroom.shop.Lot;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/** The animals that stand for pupils, handed out by lot; nobody has a name. */
final class Animals {
    /** The keys of all animals. */
    static final List<String> ALL = read();

    private Animals() {}

    /** The animal of a participant (from 1): every animal once, then every animal a second time, and so on. */
    static String of(Keys keys, int participant) {
        int round = series(participant);
        int[] order = Lot.order(keys, Purpose.ANIMAL, round, 0, ALL.size());
        return ALL.get(order[(participant - 1) % ALL.size()]);
    }

    /** 1 for the first of that animal, 2 for the second, … */
    static int series(int participant) {
        return (participant - 1) / ALL.size() + 1;
    }

    private static List<String> read() {
        try (InputStream stream = Objects.requireNonNull(Animals.class.getResourceAsStream("animals.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
