package org.uptakelab.reproduction.retail;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Concentration;

/**
 * What happened to items in one arm after the warm-up: an event a purchase, or a view.
 *
 * @param users whose each event is
 * @param items the item of each event
 * @param catalogue number of items in the shop, or of kinds
 */
@SuppressWarnings("ArrayRecordComponent")
record Sales(int[] users, int[] items, int catalogue) {
    /** The purchases of a ledger from a round on. */
    static Sales of(Ledger ledger, int firstRound, int catalogue) {
        int[] buying = IntStream.range(ledger.firstVisit(firstRound), ledger.visits())
                .filter(visit -> ledger.bought(visit) != Ledger.NOTHING)
                .toArray();
        return new Sales(
                IntStream.of(buying).map(ledger::user).toArray(),
                IntStream.of(buying).map(ledger::bought).toArray(),
                catalogue);
    }

    /** The same events with kinds in place of products. */
    Sales byKind(Kinds kinds) {
        return new Sales(
                users, IntStream.of(items).map(item -> kinds.of()[item]).toArray(), kinds.count());
    }

    /** Number of events. */
    int size() {
        return items.length;
    }

    /** Number of different users. */
    int people() {
        return (int) IntStream.of(users).distinct().count();
    }

    /**
     * The Gini coefficient over items after some events are drawn by lot and the rest is left out, as it depends on their number; mean
     * of several draws.
     */
    double gini(int kept, int draws, UniformRandomProvider luck) {
        if (kept == size()) {
            return gini(Arrays.stream(items));
        }
        int[] order = items.clone();
        double sum = 0;
        for (int draw = 0; draw < draws; draw++) {
            for (int place = 0; place < kept; place++) {
                int other = place + luck.nextInt(order.length - place);
                int swapped = order[place];
                order[place] = order[other];
                order[other] = swapped;
            }
            sum += gini(Arrays.stream(order, 0, kept));
        }
        return sum / draws;
    }

    /** The mean, over the users who have an event, of the Gini coefficient of their own events over items. */
    double individualGini() {
        int[] events = IntStream.range(0, size())
                .boxed()
                .sorted((left, right) -> Integer.compare(users[left], users[right]))
                .mapToInt(Integer::intValue)
                .toArray();
        double sum = 0;
        int people = 0;
        for (int from = 0, to; from < events.length; from = to) {
            to = from;
            while (to < events.length && users[events[to]] == users[events[from]]) {
                to++;
            }
            sum += gini(Arrays.stream(events, from, to).map(event -> items[event]));
            people++;
        }
        return sum / people;
    }

    private double gini(IntStream events) {
        int[] counts = new int[catalogue];
        events.forEach(item -> counts[item]++);
        return Concentration.gini(Concentration.ranked(counts)).value();
    }
}
