package org.uptakelab.recommender;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Purpose;

/**
 * {@code epsilon}: the slates of a base recommender with some places given away to chance, so that items are shown which the base
 * would keep hidden (the epsilon-greedy rule of Sutton and Barto, Reinforcement learning, 1998, applied to each place).
 *
 * <p>From the top, a place is explored with chance epsilon: it shows an item drawn evenly from all that may still be shown. Every
 * other place shows the best item of the base slate that is not yet shown. With epsilon 0 the slate is that of the base; with 1 it
 * is drawn by lot.
 *
 * @param base trains the base recommender, whose longer slates begin with its shorter ones
 * @param epsilon chance in [0, 1] that a place is explored
 */
public record Exploration(Trainer base, double epsilon) implements Trainer {
    @Override
    public Training begin(Shop shop) {
        return new Exploring(base.begin(shop), shop, epsilon);
    }

    /** The training of the base, whose recommenders explore. */
    private record Exploring(Training base, Shop shop, double epsilon) implements Training {
        @Override
        public Recommender train(Ledger ledger, int toRound) {
            return new Explorer(base.train(ledger, toRound), shop, epsilon);
        }

        @Override
        public void close() {
            base.close();
        }
    }

    /** Gives places of the base slate away. */
    private record Explorer(Recommender base, Shop shop, double epsilon) implements Recommender {
        private static final int SLATE_TO_TELL = 16;

        @Override
        public int[] recommend(int user, ItemSet owned, int round, int slateSize) {
            return explore(base.recommend(user, owned, round, slateSize), user, owned, round);
        }

        @Override
        public int[][] recommendAll(int[] users, ItemSet[] owned, int round, int slateSize) {
            int[][] slates = base.recommendAll(users, owned, round, slateSize);
            Arrays.setAll(slates, index -> explore(slates[index], users[index], owned[index], round));
            return slates;
        }

        private int[] explore(int[] best, int user, ItemSet owned, int round) {
            Places places = new Places(best, shop.repeatPurchases() ? new ItemSet() : owned);
            for (int place = 0; place < best.length; place++) {
                if (isExplored(user, round, place)) {
                    int left = shop.catalog().size() - places.unavailable();
                    places.showLeft(shop.keys().below(Purpose.EXPLORATION, user, round, 2L * place + 1, left));
                } else {
                    places.showBest();
                }
            }
            return places.shown;
        }

        private boolean isExplored(int user, int round, int place) {
            return shop.keys().uniform(Purpose.EXPLORATION, user, round, 2L * place) < epsilon;
        }

        /** That of the base; none for an item that chance has put there. */
        @Override
        public Reason reason(int user, ItemSet owned, int round, int item) {
            int place = -1;
            for (int size = SLATE_TO_TELL;
                    place < 0 && size < 4 * shop.catalog().size();
                    size *= 4) {
                int[] slate = recommend(user, owned, round, size);
                place = IntStream.range(0, slate.length)
                        .filter(index -> slate[index] == item)
                        .findFirst()
                        .orElse(-1);
            }
            return place >= 0 && isExplored(user, round, place) ? Reason.NONE : base.reason(user, owned, round, item);
        }
    }

    /** A slate as it fills, place by place. */
    private static final class Places {
        private final int[] best;
        private final ItemSet excluded;
        private final int[] shown;
        private int size;
        private int used;

        Places(int[] best, ItemSet excluded) {
            this.best = best;
            this.excluded = excluded;
            this.shown = new int[best.length];
        }

        /** Items that the next place cannot show. */
        int unavailable() {
            return excluded.size() + size;
        }

        /** Shows the best item of the base that is not yet shown. */
        void showBest() {
            while (isShown(best[used])) {
                used++;
            }
            shown[size++] = best[used++];
        }

        /** Shows the item that has a number of smaller ones among those left. */
        void showLeft(int smaller) {
            int[] gone = Arrays.copyOf(excluded.toArray(), unavailable());
            System.arraycopy(shown, 0, gone, excluded.size(), size);
            Arrays.sort(gone);
            int item = smaller;
            for (int next : gone) {
                if (next <= item) {
                    item++;
                }
            }
            shown[size++] = item;
        }

        private boolean isShown(int item) {
            for (int index = 0; index < size; index++) {
                if (shown[index] == item) {
                    return true;
                }
            }
            return false;
        }
    }
}
