package org.uptakelab.extension.stock;

import java.util.function.Supplier;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.Reason;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.Training;

/**
 * Lets suggestions look at what is in stock. Of the items that fit a visitor best, so many as the key {@code stock.steering} says,
 * those come first that sell more slowly than planned, then what else is in stock, and last what is sold out; among equals what
 * fits better. What is in stock is known as of the last training, and of every unit sold: whoever withholds data from the
 * recommender takes goods from the shelf all the same.
 *
 * @param base trains the recommender that says what fits
 * @param reach how many of its items are looked through
 * @param books opens the order book of a run
 */
record StockTrainer(Trainer base, int reach, Supplier<OrderBook> books) implements Trainer {
    private static final int CLASSES = 3;

    @Override
    public Training begin(Shop shop) {
        Training training = base.begin(shop);
        OrderBook book = books.get();
        int items = shop.catalog().size();
        return new Training() {
            @Override
            public Recommender train(Ledger ledger, int toRound) {
                Recommender fitting = training.train(ledger, toRound);
                book.upTo(ledger, toRound);
                return book.isOpen() ? new InStock(fitting, classes(book, items), Math.min(reach, items)) : fitting;
            }

            @Override
            public void close() {
                try (training) {
                    book.close();
                }
            }
        };
    }

    private static byte[] classes(OrderBook book, int items) {
        byte[] classes = new byte[items];
        for (int item = 0; item < items; item++) {
            classes[item] = (byte) (book.left(item) <= 0 ? 2 : book.isBehind(item) ? 0 : 1);
        }
        return classes;
    }

    /** Shows first what is to be sold first. */
    private record InStock(Recommender fitting, byte[] classes, int reach) implements Recommender {
        @Override
        public int[] recommend(int user, ItemSet owned, int round, int slateSize) {
            return pick(fitting.recommend(user, owned, round, Math.max(slateSize, reach)), slateSize);
        }

        @Override
        public int[][] recommendAll(int[] users, ItemSet[] owned, int round, int slateSize) {
            int[][] lists = fitting.recommendAll(users, owned, round, Math.max(slateSize, reach));
            int[][] slates = new int[lists.length][];
            for (int index = 0; index < lists.length; index++) {
                slates[index] = pick(lists[index], slateSize);
            }
            return slates;
        }

        private int[] pick(int[] list, int slateSize) {
            int[] slate = new int[Math.min(slateSize, list.length)];
            int size = 0;
            for (int wanted = 0; wanted < CLASSES; wanted++) {
                for (int place = 0; place < list.length && size < slate.length; place++) {
                    if (classes[list[place]] == wanted) {
                        slate[size++] = list[place];
                    }
                }
            }
            return slate;
        }

        @Override
        public boolean inOrder() {
            return fitting.inOrder();
        }

        @Override
        public Reason reason(int user, ItemSet owned, int round, int item) {
            return fitting.reason(user, owned, round, item);
        }
    }
}
