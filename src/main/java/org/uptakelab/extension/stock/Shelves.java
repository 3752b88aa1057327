package org.uptakelab.extension.stock;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.simulation.Surroundings;

/**
 * Shelves that run out: what is sold out when a round begins is off sale until the next order, and where more want the last units of
 * a round than there are, lots decide who goes without.
 */
final class Shelves implements Surroundings {
    private final OrderBook book;
    private final int items;
    private final Keys luck;
    private ItemSet offSale = ItemSet.NONE;

    Shelves(OrderBook book, int items, Keys luck) {
        this.book = book;
        this.items = items;
        this.luck = luck;
    }

    @Override
    public void begin(int round, Ledger past) {
        book.upTo(past, round - 1);
        offSale = book.isOpen()
                ? ItemSet.of(IntStream.range(0, items)
                        .filter(item -> book.left(item) <= 0)
                        .toArray())
                : ItemSet.NONE;
    }

    @Override
    public ItemSet offSale() {
        return offSale;
    }

    @Override
    public void settle(int round, Wishes wishes) {
        if (!book.isOpen()) {
            return;
        }
        int[] wanted = new int[items];
        for (int user = 0; user < wishes.users(); user++) {
            if (wishes.wanted(user) != Ledger.NOTHING) {
                wanted[wishes.wanted(user)]++;
            }
        }
        for (int item = 0; item < items; item++) {
            if (wanted[item] > book.left(item)) {
                refuse(item, round, wishes);
            }
        }
    }

    private void refuse(int item, int round, Wishes wishes) {
        List<Integer> queue = IntStream.range(0, wishes.users())
                .filter(user -> wishes.wanted(user) == item)
                .boxed()
                .sorted(Comparator.comparingDouble(user -> luck.uniform(Purpose.QUEUE, user, round, 0)))
                .toList();
        queue.subList(book.left(item), queue.size()).forEach(wishes::refuse);
    }
}
