package org.uptakelab.extension.advertising;

import java.util.Arrays;
import org.uptakelab.extension.knowledge.Knowledge;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.Reason;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.Training;

/**
 * A trainer whose recommenders give the top place of slates to advertisements. The rest moves down; what falls off the end is gone. An
 * advertisement for what the user owns already is paid for and shows nothing, unless purchases repeat.
 *
 * @param trainer trains the recommender of the rest
 * @param spec the campaign
 * @param products what the advertiser sells, the same under any luck
 * @param knowledge what the shop knows of its users
 */
record AdvertisedTrainer(Trainer trainer, AdvertisingSpec spec, ItemSet products, Knowledge knowledge)
        implements Trainer {
    @Override
    public Training begin(Shop shop) {
        return new Advertising(
                trainer.begin(shop), new Campaign(spec, products, shop, knowledge), shop.repeatPurchases());
    }

    private record Advertising(Training training, Campaign campaign, boolean repeats) implements Training {
        @Override
        public Recommender train(Ledger ledger, int toRound) {
            return new Advertised(training.train(ledger, toRound), campaign.plan(ledger, toRound), repeats);
        }

        @Override
        public void close() {
            training.close();
        }
    }

    /** Puts advertisements on the slates of another recommender. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Advertised(Recommender rest, int[] plan, boolean repeats) implements Recommender {
        @Override
        public int[] recommend(int user, ItemSet owned, int round, int slateSize) {
            return withAdvertisement(rest.recommend(user, owned, round, slateSize), user, owned, slateSize);
        }

        @Override
        public int[][] recommendAll(int[] users, ItemSet[] owned, int round, int slateSize) {
            int[][] slates = rest.recommendAll(users, owned, round, slateSize);
            Arrays.setAll(slates, index -> withAdvertisement(slates[index], users[index], owned[index], slateSize));
            return slates;
        }

        private int[] withAdvertisement(int[] slate, int user, ItemSet owned, int slateSize) {
            int product = plan[user];
            if (product == Campaign.NONE || slateSize == 0 || !repeats && owned.contains(product)) {
                return slate;
            }
            int[] shown = new int[Math.min(slateSize, slate.length + 1)];
            shown[0] = product;
            int size = 1;
            for (int index = 0; index < slate.length && size < shown.length; index++) {
                if (slate[index] != product) {
                    shown[size++] = slate[index];
                }
            }
            return size == shown.length ? shown : Arrays.copyOf(shown, size);
        }

        @Override
        public boolean inOrder() {
            return rest.inOrder();
        }

        /** That of the rest; none for an advertisement. */
        @Override
        public Reason reason(int user, ItemSet owned, int round, int item) {
            return item == plan[user] ? Reason.NONE : rest.reason(user, owned, round, item);
        }
    }
}
