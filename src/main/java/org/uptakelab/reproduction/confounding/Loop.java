package org.uptakelab.reproduction.confounding;

import java.util.Arrays;
import java.util.BitSet;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/**
 * Users choose one item a step, each never twice, the one whose known utility times rank to a negative power is largest. In the
 * first steps only that step's new items are shown, in random order; then a recommender is trained, and all items that it knows
 * are shown in the order of its scores, with the step's new ones put in at random places (Chaney, Stewart and Engelhardt, RecSys
 * 2018).
 */
final class Loop {
    private final LoopSpec spec;
    private final Tastes tastes;
    private final Keys keys;
    private final double[] weights;

    Loop(LoopSpec spec, Tastes tastes, Keys keys) {
        this.spec = spec;
        this.tastes = tastes;
        this.keys = keys;
        weights = new double[spec.items()];
        for (int index = 0; index < weights.length; index++) {
            weights[index] = StrictMath.pow(index + 1, spec.attention());
        }
    }

    /**
     * A loop with one recommender.
     *
     * @param choices the item each user chose in each step
     * @param nearest for each step the user that the recommender held most alike to each, before it learned of the step
     */
    record History(int[][] choices, int[][] nearest) {}

    /** Runs a loop. */
    History run(Engines kind) {
        Engine engine = kind.make(tastes, keys);
        int[][] choices = new int[spec.all()][spec.users()];
        int[][] nearest = new int[spec.all()][];
        BitSet[] had = new BitSet[spec.users()];
        Arrays.setAll(had, user -> new BitSet(spec.items()));
        for (int step = 0; step < spec.all(); step++) {
            boolean startup = step < spec.startup();
            int fresh = step * spec.perStep();
            int known = startup ? 0 : spec.repeated() ? fresh : spec.startup() * spec.perStep();
            int[] places = freshPlaces(kind, step, known);
            nearest[step] = nearest(engine, kind, step);
            for (int user = 0; user < spec.users(); user++) {
                int[] order = known == 0 ? new int[0] : order(engine, user, known);
                choices[step][user] = choose(user, order, shuffled(kind, user, step, fresh), places, had[user]);
            }
            for (int user = 0; user < spec.users(); user++) {
                had[user].set(choices[step][user]);
                engine.chosen(user, choices[step][user]);
            }
            if (step + 1 == spec.startup()
                    || step + 1 > spec.startup() && (spec.repeated() || kind == Engines.RANDOM)) {
                engine.train(step + 1, fresh + spec.perStep());
            }
        }
        return new History(choices, nearest);
    }

    /** The places of the new items among those shown, the same for all users, ascending, from 0. */
    private int[] freshPlaces(Engines kind, int step, int known) {
        int shown = known + spec.perStep();
        BitSet places = new BitSet(shown);
        for (int draw = 0; places.cardinality() < spec.perStep(); draw++) {
            places.set(keys.below(Purpose.LOOP_PLACE, kind.ordinal(), step, draw, shown));
        }
        return places.stream().toArray();
    }

    /** The new items of a step in the order in which a user sees them. */
    private int[] shuffled(Engines kind, int user, int step, int fresh) {
        int[] items = new int[spec.perStep()];
        Arrays.setAll(items, i -> fresh + i);
        for (int i = items.length - 1; i > 0; i--) {
            int other = keys.below(Purpose.LOOP_ORDER, user, step, (long) kind.ordinal() * spec.perStep() + i, i + 1);
            int swapped = items[i];
            items[i] = items[other];
            items[other] = swapped;
        }
        return items;
    }

    /** Known items by falling score, those of equal score by number. */
    private static int[] order(Engine engine, int user, int known) {
        double[] scores = new double[known];
        engine.score(user, scores);
        long[] packed = new long[known];
        int bits = 32 - Integer.numberOfLeadingZeros(known);
        for (int item = 0; item < known; item++) {
            long word = Double.doubleToLongBits(scores[item] + 0.0);
            long rising = word ^ (word >> 63 & Long.MAX_VALUE);
            // Falling scores, then rising numbers; the last bits of a score give way to the number.
            packed[item] = (~rising >> bits << bits) | item;
        }
        Arrays.sort(packed);
        int[] order = new int[known];
        long mask = (1L << bits) - 1;
        for (int place = 0; place < known; place++) {
            order[place] = (int) (packed[place] & mask);
        }
        return order;
    }

    private int choose(int user, int[] order, int[] fresh, int[] places, BitSet had) {
        double[] known = tastes.known()[user];
        int choice = -1;
        double most = -1;
        int nextFresh = 0;
        int nextKnown = 0;
        for (int place = 0; place < order.length + fresh.length; place++) {
            boolean isFresh = nextFresh < places.length && places[nextFresh] == place;
            int item = isFresh ? fresh[nextFresh++] : order[nextKnown++];
            double worth = known[item] * weights[place];
            if (worth > most && !had.get(item)) {
                most = worth;
                choice = item;
            }
        }
        return choice;
    }

    private int[] nearest(Engine engine, Engines kind, int step) {
        int users = spec.users();
        double[][] alike = new double[users][users];
        for (int user = 0; user < users; user++) {
            for (int other = 0; other < user; other++) {
                alike[user][other] = engine.alike(user, other);
                alike[other][user] = alike[user][other];
            }
        }
        int[] nearest = new int[users];
        for (int user = 0; user < users; user++) {
            double most = Double.NEGATIVE_INFINITY;
            double luck = 0;
            for (int other = 0; other < users; other++) {
                if (other != user && alike[user][other] >= most) {
                    double own = keys.uniform(
                            Purpose.LOOP_TIE, user, (long) step * Engines.values().length + kind.ordinal(), other);
                    if (alike[user][other] > most || own > luck) {
                        most = alike[user][other];
                        luck = own;
                        nearest[user] = other;
                    }
                }
            }
        }
        return nearest;
    }
}
