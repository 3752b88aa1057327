package org.uptakelab.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uptakelab.data.Baskets;
import org.uptakelab.data.Outside;
import org.uptakelab.data.Period;
import org.uptakelab.data.Periods;
import org.uptakelab.data.PurchaseLog;
import org.uptakelab.experiment.Bootstrap;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.Workers;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.item.CoPurchases;
import org.uptakelab.setting.UserError;

/**
 * Asks of a real purchase log: what share of these purchases would count as following a suggestion, though nothing is known to have
 * been shown? For each period, recommenders learn from all purchases before it; the period's purchases are then held against their
 * lists, under each {@link Definition}. The number of threads changes no result.
 *
 * <p>Memory: about 12 bytes times the square of the number of items.
 */
public final class Audit {
    private static final int BYTES_A_PAIR = 12;
    private static final double USABLE_SHARE_OF_MEMORY = 0.8;

    private final PurchaseLog log;
    private final Baskets baskets;
    private final List<Period> periods;
    private final Outside outside;
    private final Keys keys;
    private final Past past;
    private final Tally[] tallies;
    private long pairs;
    private long basketsCounted;
    private boolean anyBasketOfTwo;

    private Audit(PurchaseLog log, Periods periods, long seed) {
        this.log = log;
        this.periods = periods.of(log);
        this.outside = Outside.of(log, this.periods, periods.areMonths());
        this.keys = new Keys(seed, 1);
        refuseTooManyItems(log.itemCount());
        this.baskets = new Baskets(log);
        this.past = new Past(log.userCount(), log.itemCount());
        this.tallies = new Tally[log.userCount()];
        Arrays.setAll(tallies, user -> new Tally());
    }

    /**
     * Audits a log.
     *
     * @param log the log
     * @param periods how to cut it
     * @param seed the seed of the random lists, of the order in baskets and of the bootstrap
     * @param threads number of threads that work, at least 1
     * @param progress hears of every period that is done
     * @return the shares
     * @throws UserError if the log is too short for the periods or has too many items for the memory
     */
    public static AuditResult run(PurchaseLog log, Periods periods, long seed, int threads, ProgressListener progress) {
        Audit audit = new Audit(log, periods, seed);
        try (Workers workers = new Workers(threads)) {
            int steps = audit.periods.size();
            int learned = 0;
            for (int period = 0; period < steps; period++) {
                int from = audit.baskets.firstFrom(audit.periods.get(period).fromMinute());
                int to = audit.baskets.firstFrom(audit.periods.get(period).toMinute());
                audit.learn(learned, from);
                learned = from;
                audit.evaluate(period, audit.shoppers(from, to), workers);
                progress.done(period + 1L, steps, "periods");
            }
            return audit.result(workers);
        }
    }

    private static void refuseTooManyItems(int items) {
        double needed = (double) BYTES_A_PAIR * items * items;
        long available = Runtime.getRuntime().maxMemory();
        if (needed > USABLE_SHARE_OF_MEMORY * available) {
            throw new UserError(String.format(
                    Locale.ROOT,
                    "An audit keeps a table of all pairs of items, which must fit into memory, but the log has %,d items,"
                            + " whose table takes about %,.1f GiB, and Java may use %,.1f GiB."
                            + " Maybe leave out items with few buyers, or start Java with a larger -Xmx.",
                    items,
                    needed / (1L << 30),
                    (double) available / (1L << 30)));
        }
    }

    private void learn(int from, int to) {
        for (int basket = from; basket < to; basket++) {
            past.add(baskets.user(basket), baskets.items(basket));
        }
    }

    /**
     * A user who buys in a period.
     *
     * @param user the user
     * @param baskets the numbers of the baskets
     * @param countable what a personal list could have held
     */
    private record Shopper(int user, int[] baskets, ItemSet countable) {}

    private List<Shopper> shoppers(int from, int to) {
        PersonalLists personal = new PersonalLists(past);
        long[] byUser = IntStream.range(from, to)
                .mapToLong(basket -> (long) baskets.user(basket) << Integer.SIZE | basket)
                .sorted()
                .toArray();
        List<Shopper> shoppers = new ArrayList<>();
        for (int start = 0; start < byUser.length; ) {
            int user = (int) (byUser[start] >> Integer.SIZE);
            int end = start;
            ItemSet bought = new ItemSet();
            while (end < byUser.length && (int) (byUser[end] >> Integer.SIZE) == user) {
                IntStream.of(baskets.items((int) byUser[end])).forEach(bought::add);
                end++;
            }
            ItemSet known = personal.known(user, bought);
            pairs += known.size();
            tallies[user].addChances(Tally.USER_PERIODS, known.size() > 0 ? 1 : 0);
            int[] ofUser =
                    Arrays.stream(byUser, start, end).mapToInt(key -> (int) key).toArray();
            shoppers.add(new Shopper(user, ofUser, personal.countable(user, known)));
            start = end;
        }
        return shoppers;
    }

    private void evaluate(int period, List<Shopper> shoppers, Workers workers) {
        shoppers.forEach(this::countChances);
        for (ListMaker maker : ListMaker.values()) {
            evaluatePersonal(period, maker, shoppers, workers);
            evaluateBaskets(period, maker, shoppers, workers);
        }
    }

    private void countChances(Shopper shopper) {
        Tally tally = tallies[shopper.user()];
        tally.addChances(Definition.PERSONAL.ordinal(), shopper.countable().size());
        for (int basket : shopper.baskets()) {
            int known = knownItems(basket).length;
            tally.addChances(Definition.EARLIER_BASKET_ITEM.ordinal(), known);
            tally.addChances(Definition.ANY_BASKET_ITEM.ordinal(), known);
            basketsCounted += known > 0 ? 1 : 0;
            anyBasketOfTwo |= known > 1;
        }
    }

    private int[] knownItems(int basket) {
        return IntStream.of(baskets.items(basket)).filter(past::isKnown).toArray();
    }

    private void evaluatePersonal(int period, ListMaker maker, List<Shopper> shoppers, Workers workers) {
        PersonalLists personal = new PersonalLists(past);
        List<Shopper> counted = shoppers.stream()
                .filter(shopper -> shopper.countable().size() > 0)
                .toList();
        Scorer scorer = maker.learn(past.byUser(), past.users(), keys);
        Recommender recommender = RankingTrainer.ranking(scorer, bestSellers(past.byUser()), false);
        workers.each(counted.size(), index -> {
            Shopper shopper = counted.get(index);
            personal.count(shopper.user(), shopper.countable(), period, maker, recommender, tallies[shopper.user()]);
        });
    }

    private static Popularity bestSellers(CoPurchases sold) {
        return new Popularity(IntStream.range(0, sold.items()).map(sold::owners).toArray());
    }

    private void evaluateBaskets(int period, ListMaker maker, List<Shopper> shoppers, Workers workers) {
        AlsoBought lists = new AlsoBought(maker, log.itemCount());
        Scorer scorer = maker.learn(past.byBasket(), past.baskets(), keys);
        workers.each(log.itemCount(), item -> lists.makeList(item, period, scorer));
        workers.each(shoppers.size(), index -> {
            Shopper shopper = shoppers.get(index);
            for (int basket : shopper.baskets()) {
                int[] items = knownItems(basket);
                long[] places = AlsoBought.places(keys, shopper.user(), baskets.minute(basket), items);
                lists.count(items, places, tallies[shopper.user()]);
            }
        });
    }

    private AuditResult result(Workers workers) {
        List<Tally> counted =
                Stream.of(tallies).filter(tally -> !tally.isEmpty()).toList();
        Bootstrap bootstrap = new Bootstrap(new Tally.Columns(counted), Tally.QUOTIENTS, keys, workers);
        List<AuditRow> rows = new ArrayList<>();
        for (Definition definition : Definition.values()) {
            List<AuditRow> ofDefinition = rows(definition.ordinal(), definition.label(), counted, bootstrap);
            boolean defined = anyBasketOfTwo || !definition.isOfBaskets();
            rows.addAll(
                    defined
                            ? ofDefinition
                            : ofDefinition.stream().map(AuditRow::undefined).toList());
        }
        return new AuditResult(
                periods,
                rows,
                rows(Tally.USER_PERIODS, "user-periods", counted, bootstrap),
                pairs,
                basketsCounted,
                outside);
    }

    private static List<AuditRow> rows(int question, String label, List<Tally> tallies, Bootstrap bootstrap) {
        long denominator =
                tallies.stream().mapToLong(tally -> tally.chances(question)).sum();
        List<AuditRow> rows = new ArrayList<>();
        for (ListMaker maker : ListMaker.values()) {
            for (int list = 0; list < Tally.LISTS.length; list++) {
                int cell = Tally.cell(question, maker.ordinal(), list);
                long numerator =
                        tallies.stream().mapToLong(tally -> tally.hits(cell)).sum();
                Bootstrap.Interval interval = bootstrap.of(cell);
                rows.add(new AuditRow(
                        label,
                        maker.label(),
                        Tally.LISTS[list],
                        numerator,
                        denominator,
                        interval.low(),
                        interval.high()));
            }
        }
        return rows;
    }
}
