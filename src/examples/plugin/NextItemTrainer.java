import java.util.Arrays;
import java.util.List;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.ScorerTraining;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.Training;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;

/**
 * {@code next-item}: what others bought next. The score of an item is how often it followed the visitor's last purchases, in
 * the purchases of all customers.
 */
public final class NextItemTrainer implements Trainer {
    private static final Setting MEMORY =
            Setting.integer("recommender.memory", 1, Range.atLeast(1), "how many of the last purchases count");

    private final int memory;

    /** For the lab, which finds it by its name in META-INF/services. */
    public NextItemTrainer() {
        this(1);
    }

    private NextItemTrainer(int memory) {
        this.memory = memory;
    }

    @Override
    public String name() {
        return "next-item";
    }

    @Override
    public String meaning() {
        return "how often the item was bought right after one of the visitor's last purchases";
    }

    @Override
    public List<Setting> parameters() {
        return List.of(MEMORY);
    }

    @Override
    public Trainer with(Values values) {
        return new NextItemTrainer(values.integer(MEMORY));
    }

    /** RankingTrainer ranks by score: owned items left out, ties by item id, short slates filled up with best sellers. */
    @Override
    public Training begin(Shop shop) {
        return new RankingTrainer(begun -> new Followers(begun, memory)).begin(shop);
    }

    /** What one run has learned so far. */
    private static final class Followers implements ScorerTraining {
        private final int[][] followed;
        private final int[][] last;
        private int rounds;

        Followers(Shop shop, int memory) {
            followed = new int[shop.catalog().size()][shop.catalog().size()];
            last = new int[shop.users()][memory];
            for (int[] items : last) {
                Arrays.fill(items, Ledger.NOTHING);
            }
        }

        @Override
        public Scorer train(Ledger ledger, int toRound, Popularity popularity) {
            for (int visit = ledger.firstVisit(rounds + 1); visit < ledger.firstVisit(toRound + 1); visit++) {
                if (ledger.bought(visit) != Ledger.NOTHING) {
                    bought(last[ledger.user(visit)], ledger.bought(visit));
                }
            }
            rounds = toRound;
            return scorer(copy(followed), copy(last));
        }

        private void bought(int[] latest, int item) {
            if (latest[0] != Ledger.NOTHING) {
                followed[latest[0]][item]++;
            }
            System.arraycopy(latest, 0, latest, 1, latest.length - 1);
            latest[0] = item;
        }

        /** A scorer never changes, so it has copies of its own. */
        private static Scorer scorer(int[][] followed, int[][] last) {
            return (user, owned, round, scores) -> {
                Arrays.fill(scores, 0);
                for (int previous : last[user]) {
                    for (int item = 0; previous != Ledger.NOTHING && item < scores.length; item++) {
                        scores[item] += followed[previous][item];
                    }
                }
            };
        }

        private static int[][] copy(int[][] rows) {
            return Arrays.stream(rows).map(int[]::clone).toArray(int[][]::new);
        }
    }
}
