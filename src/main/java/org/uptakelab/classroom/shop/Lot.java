package org.uptakelab.classroom.shop;

import java.util.Arrays;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/**
 * Drawing lots: orders in which every arrangement is as likely as every other.
 */
public final class Lot {
    private Lot() {}

    /**
     * The numbers 0 … count - 1 in an order drawn by lot (Fisher and Yates 1938, from the back as Durstenfeld 1964 does).
     *
     * @param keys seed and replication
     * @param purpose what the order is for
     * @param first first part of the key
     * @param second second part of the key
     * @param count how many numbers
     * @return the order
     */
    public static int[] order(Keys keys, Purpose purpose, long first, long second, int count) {
        int[] order = new int[count];
        for (int place = 0; place < count; place++) {
            order[place] = place;
        }
        for (int place = count - 1; place > 0; place--) {
            int other = keys.below(purpose, first, second, place, place + 1);
            int swapped = order[place];
            order[place] = order[other];
            order[other] = swapped;
        }
        return order;
    }

    /**
     * A strip drawn by lot.
     *
     * @param keys seed and replication
     * @param participant whose strip
     * @return three different items
     */
    public static int[] strip(Keys keys, int participant) {
        return Arrays.copyOf(order(keys, Purpose.CHANCE_STRIP, participant, 0, Goods.COUNT), Goods.STRIP);
    }

    /**
     * Halves drawn by lot that differ in size by one at most; which is the larger one is drawn too.
     *
     * @param keys seed and replication
     * @param opening which drawing of the room it is, from 1
     * @param count how many pupils
     * @return the half of each
     */
    public static Half[] halves(Keys keys, int opening, int count) {
        int[] order = order(keys, Purpose.HALVES, opening, 0, count);
        int randomPlaces = keys.below(Purpose.HALVES, opening, 1, 0, 2);
        Half[] halves = new Half[count];
        for (int place = 0; place < count; place++) {
            halves[order[place]] = place % 2 == randomPlaces ? Half.RANDOM : Half.FILTER;
        }
        return halves;
    }
}
