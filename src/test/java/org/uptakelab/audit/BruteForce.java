package org.uptakelab.audit;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uptakelab.data.PurchaseLog;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.recommender.item.ItemSimilarity;

/**
 * The audit once more, straight from its definitions and as slow as they are: sets of sets, everything counted anew for every list. It
 * shares with the audit the similarity of a pair and the keyed draws, nothing else.
 */
final class BruteForce {
    private final Keys keys;
    private final List<Purchase> all;
    private final Map<String, Integer> counts = new TreeMap<>();
    private boolean anyBasketOfTwo;

    private record Purchase(int user, int item, long minute, YearMonth month) {}

    private BruteForce(PurchaseLog log, long seed) {
        keys = new Keys(seed, 1);
        all = IntStream.range(0, log.size())
                .mapToObj(i -> new Purchase(
                        log.user(i),
                        log.item(i),
                        log.minute(i),
                        YearMonth.from(LocalDateTime.ofEpochSecond(log.second(i), 0, ZoneOffset.UTC))))
                .toList();
    }

    /** Counts by name: "definition recommender list" for numerators, "definition" for denominators. Months from the given on. */
    static Map<String, Integer> count(PurchaseLog log, long seed, YearMonth first, YearMonth last) {
        BruteForce audit = new BruteForce(log, seed);
        int period = 0;
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            audit.countMonth(month, period++);
        }
        if (!audit.anyBasketOfTwo) {
            audit.counts.keySet().removeIf(name -> name.contains("basket"));
        }
        return audit.counts;
    }

    private void add(String name, int count) {
        counts.merge(name, count, Integer::sum);
    }

    private void countMonth(YearMonth month, int period) {
        List<Purchase> past =
                all.stream().filter(p -> p.month().isBefore(month)).toList();
        List<Purchase> now = all.stream().filter(p -> p.month().equals(month)).toList();
        Map<Integer, Set<Integer>> owners = group(past, Purchase::item, Purchase::user);
        Map<Integer, Set<Integer>> owned = group(past, Purchase::user, Purchase::item);
        group(now, Purchase::user, Purchase::item).forEach((user, bought) -> {
            Set<Integer> mine = owned.getOrDefault(user, Set.of());
            Set<Integer> wanted = new TreeSet<>(bought);
            wanted.retainAll(owners.keySet());
            wanted.removeAll(mine);
            if (!mine.isEmpty()) {
                add("personal", wanted.size());
                for (ListMaker maker : ListMaker.values()) {
                    List<Integer> list = ranking(maker, owners, owned.size(), mine, user, period);
                    list.removeAll(mine);
                    List<Integer> rest = ranking(ListMaker.POPULAR, owners, 0, mine, user, period);
                    rest.removeAll(list);
                    rest.removeAll(mine);
                    list.addAll(rest);
                    for (int length : Tally.LISTS) {
                        add("personal " + maker.label() + " " + length, hits(wanted, list, length));
                    }
                }
            }
        });
        countBaskets(past, now, period);
    }

    private void countBaskets(List<Purchase> past, List<Purchase> now, int period) {
        Function<Purchase, String> basket = p -> p.user() + " " + p.minute();
        Map<Integer, Set<String>> holders = group(past, Purchase::item, basket);
        int population = group(past, basket, Purchase::item).size();
        Map<String, List<Purchase>> baskets =
                now.stream().filter(p -> holders.containsKey(p.item())).collect(Collectors.groupingBy(basket));
        baskets.values().forEach(purchases -> {
            anyBasketOfTwo |= purchases.size() > 1;
            add("any-basket-item", purchases.size());
            add("earlier-basket-item", purchases.size());
            for (ListMaker maker : ListMaker.values()) {
                for (Purchase to : purchases) {
                    for (int length : Tally.LISTS) {
                        boolean any = false;
                        boolean earlier = false;
                        for (Purchase from : purchases) {
                            List<Integer> list =
                                    ranking(maker, holders, population, Set.of(from.item()), -1 - from.item(), period);
                            boolean counts = from != to || maker == ListMaker.POPULAR;
                            boolean listed = counts && hits(Set.of(to.item()), list, length) == 1;
                            any |= listed;
                            earlier |= listed && (from == to || place(from) < place(to));
                        }
                        add("any-basket-item " + maker.label() + " " + length, any ? 1 : 0);
                        add("earlier-basket-item " + maker.label() + " " + length, earlier ? 1 : 0);
                    }
                }
            }
        });
    }

    private long place(Purchase purchase) {
        return keys.bits(Purpose.BASKET_ORDER, purchase.user(), purchase.minute(), purchase.item());
    }

    private static int hits(Set<Integer> wanted, List<Integer> list, int length) {
        return (int) list.stream().limit(length).filter(wanted::contains).count();
    }

    private <T> List<Integer> ranking(
            ListMaker maker, Map<Integer, Set<T>> owners, int population, Set<Integer> mine, int key, int period) {
        Map<Integer, Float> scores = new HashMap<>();
        for (int item : owners.keySet()) {
            double score = 0;
            for (int other : new TreeSet<>(mine)) {
                score += other == item ? 0 : similarity(maker, owners, population, item, other);
            }
            score = maker == ListMaker.POPULAR
                    ? owners.getOrDefault(item, Set.of()).size()
                    : score;
            score = maker == ListMaker.RANDOM ? keys.uniform(Purpose.AUDIT, key, period, item) : score;
            scores.put(item, (float) score);
        }
        return scores.keySet().stream()
                .filter(item -> scores.getOrDefault(item, 0f) > 0)
                .sorted(Comparator.comparing((Integer item) -> -scores.getOrDefault(item, 0f))
                        .thenComparing(item -> item))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static <T> double similarity(
            ListMaker maker, Map<Integer, Set<T>> owners, int population, int item, int other) {
        Set<T> mine = owners.getOrDefault(Math.min(item, other), Set.of());
        Set<T> theirs = owners.getOrDefault(Math.max(item, other), Set.of());
        int both = (int) mine.stream().filter(theirs::contains).count();
        if (both == 0 || maker == ListMaker.POPULAR || maker == ListMaker.RANDOM) {
            return 0;
        }
        ItemSimilarity similarity = maker == ListMaker.ITEM_LLR ? ItemSimilarity.LLR : ItemSimilarity.COSINE;
        return similarity.among(population).of(both, mine.size(), theirs.size());
    }

    private static <T, K, V> Map<K, Set<V>> group(List<T> things, Function<T, K> key, Function<T, V> value) {
        return things.stream().collect(Collectors.groupingBy(key, Collectors.mapping(value, Collectors.toSet())));
    }
}
