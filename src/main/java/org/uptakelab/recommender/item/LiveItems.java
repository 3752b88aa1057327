package org.uptakelab.recommender.item;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.Shop;

/**
 * Item-based collaborative filtering that learns each purchase as it comes, for shops that cannot wait for the next training:
 * at every moment its slates are those that {@link ItemTrainer} would make if it were trained on all purchases so far.
 *
 * <p>A purchase changes the number of owners of its item, and with it the item's similarity to every other. They are computed
 * anew at once and stand in the row of that item; the other items' rows are brought up to date for several purchases together,
 * and until then the few sums that this touches are made from the fresh row. Not safe for use by several threads at once.
 *
 * <p>Memory: 8 bytes times the square of the number of items.
 */
public final class LiveItems {
    private static final ItemSet NOTHING = new ItemSet();
    /** Items whose new similarities may stand in their own row alone. */
    private static final int MOST_PENDING = 16;

    private final Shop shop;
    private final PairSimilarity similarity;
    private final int[][] both;
    private final int[] owners;
    private final int[] purchases;
    private final ItemSet[] owned;
    private final int[][] rows;
    private final RoundedSums sums;
    private final int[] pending = new int[MOST_PENDING];
    private int pendingCount;
    private int mostOwned;
    private int largest;
    private @Nullable Popularity popularity;

    /**
     * A filter that knows the purchases of a ledger.
     *
     * @param shop the shop, of at most {@link ItemTrainer#LARGEST_MATRIX} items
     * @param similarity how alike two items are
     * @param ledger what was bought before; it is read once
     */
    public LiveItems(Shop shop, ItemSimilarity similarity, Ledger ledger) {
        int items = shop.catalog().size();
        if (items > ItemTrainer.LARGEST_MATRIX) {
            throw new IllegalArgumentException("a live filter can follow at most " + ItemTrainer.LARGEST_MATRIX
                    + " items, but the shop has " + items + ". Maybe train an ItemTrainer from time to time.");
        }
        this.shop = shop;
        this.similarity = similarity.among(shop.population());
        this.both = new int[items][items];
        this.owners = new int[items];
        this.purchases = new int[items];
        this.owned = new ItemSet[shop.users()];
        Arrays.setAll(owned, user -> new ItemSet());
        this.rows = new int[items][items];
        this.sums = new RoundedSums(items);
        for (int visit = 0; visit < ledger.visits(); visit++) {
            if (ledger.bought(visit) != Ledger.NOTHING) {
                count(ledger.user(visit), ledger.bought(visit));
            }
        }
        int most = Arrays.stream(owned).mapToInt(ItemSet::size).max().orElse(0);
        makeRoomFor(Math.max(64, 2 * most));
    }

    /**
     * Learns a purchase.
     *
     * @param user who bought
     * @param item what was bought
     */
    public void buys(int user, int item) {
        if (!count(user, item)) {
            return;
        }
        if (owned[user].size() > mostOwned) {
            makeRoomFor(2 * mostOwned);
        } else {
            remember(item);
            compare(item);
        }
    }

    /** Counts a purchase and tells whether the user did not own the item yet. */
    private boolean count(int user, int item) {
        purchases[item]++;
        popularity = null;
        ItemSet has = owned[user];
        if (has.contains(item)) {
            return false;
        }
        for (int index = 0; index < has.size(); index++) {
            both[item][has.get(index)]++;
            both[has.get(index)][item]++;
        }
        owners[item]++;
        has.add(item);
        return true;
    }

    /** Makes whole numbers small enough that as many of them can be summed, and compares all items. */
    private void makeRoomFor(int items) {
        mostOwned = items;
        largest = Integer.MAX_VALUE / items;
        pendingCount = 0;
        for (int item = 0; item < rows.length; item++) {
            compare(item);
        }
    }

    /** Compares an item with all others. */
    private void compare(int item) {
        int[] common = both[item];
        int[] row = rows[item];
        for (int other = 0; other < row.length; other++) {
            row[other] = common[other] == 0 ? 0 : RoundedSums.rounded(similarity(item, other), largest);
        }
    }

    private double similarity(int item, int other) {
        int common = both[item][other];
        if (common == 0) {
            return 0;
        }
        return item < other
                ? similarity.of(common, owners[item], owners[other])
                : similarity.of(common, owners[other], owners[item]);
    }

    /** Makes an item the latest whose similarities are about to change. */
    private void remember(int item) {
        int place = placeAmongPending(item);
        if (place < pendingCount) {
            System.arraycopy(pending, place + 1, pending, place, pendingCount - place - 1);
            pendingCount--;
        } else if (pendingCount == MOST_PENDING) {
            bringUpToDate();
        }
        pending[pendingCount++] = item;
    }

    private int placeAmongPending(int item) {
        int place = 0;
        while (place < pendingCount && pending[place] != item) {
            place++;
        }
        return place;
    }

    /** Writes the fresh similarities into the rows of the other items. */
    private void bringUpToDate() {
        // Among pending items first: what two of them have in common is fresh in the row of the later one.
        for (int later = pendingCount - 1; later >= 0; later--) {
            for (int earlier = 0; earlier < later; earlier++) {
                rows[pending[earlier]][pending[later]] = rows[pending[later]][pending[earlier]];
            }
        }
        for (int other = 0; other < rows.length; other++) {
            for (int place = 0; place < pendingCount; place++) {
                rows[other][pending[place]] = rows[pending[place]][other];
            }
        }
        pendingCount = 0;
    }

    /**
     * The slate of a user, from all purchases so far.
     *
     * @param user the user
     * @param slateSize items wanted, at least 0
     * @return different items, top first, nothing owned unless the shop repeats purchases; shorter than asked when fewer items
     *     are left
     */
    public int[] recommend(int user, int slateSize) {
        ItemSet has = owned[user];
        ItemSet excluded = shop.repeatPurchases() ? NOTHING : has;
        sums.sum(rows, has);
        for (int place = 0; place < pendingCount; place++) {
            sums.set(pending[place], freshSum(pending[place], has));
        }
        sums.exclude(excluded);
        int[] slate = new int[slateSize];
        int size = sums.best(has.size(), item -> score(has, item), slate);
        if (size < slateSize) {
            size = popularity().fillUp(slate, size, excluded);
        }
        return size == slateSize ? slate : Arrays.copyOf(slate, size);
    }

    private int freshSum(int item, ItemSet has) {
        int sum = 0;
        for (int index = 0; index < has.size(); index++) {
            int other = has.get(index);
            int place = placeAmongPending(other);
            boolean otherIsLater = place < pendingCount && place > placeAmongPending(item);
            sum += otherIsLater ? rows[other][item] : rows[item][other];
        }
        return sum;
    }

    private float score(ItemSet has, int item) {
        double sum = 0;
        for (int index = 0; index < has.size(); index++) {
            sum += has.get(index) == item ? 0 : similarity(item, has.get(index));
        }
        return (float) sum;
    }

    private Popularity popularity() {
        if (popularity == null) {
            popularity = new Popularity(purchases);
        }
        return popularity;
    }

    /** {@return what a user owns; not to be changed} */
    ItemSet owned(int user) {
        return owned[user];
    }
}
