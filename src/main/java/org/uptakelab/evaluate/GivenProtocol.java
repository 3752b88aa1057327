package org.uptakelab.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.uptakelab.data.PurchaseLog;

/**
 * {@code given}: the log is the training, another log is the test, as some data sets are published (for example {@code u1.base} and
 * {@code u1.test} of MovieLens 100K). Users and items are matched by their ids.
 *
 * @param test the test part
 */
public record GivenProtocol(PurchaseLog test) implements Protocol {
    @Override
    public List<Supplier<Split>> splits(PurchaseLog log) {
        return List.of(() -> split(log));
    }

    private Split split(PurchaseLog log) {
        Map<String, Integer> users = new LinkedHashMap<>();
        Map<String, Integer> items = new LinkedHashMap<>();
        number(log.userCount(), log::userId, users);
        number(log.itemCount(), log::itemId, items);
        number(test.userCount(), test::userId, users);
        number(test.itemCount(), test::itemId, items);
        SplitMaker maker = new SplitMaker(users.size(), items.size());
        for (int purchase = 0; purchase < log.size(); purchase++) {
            maker.learn(log.user(purchase), log.item(purchase));
        }
        for (int purchase = 0; purchase < test.size(); purchase++) {
            maker.test(
                    users.getOrDefault(test.userId(test.user(purchase)), -1),
                    items.getOrDefault(test.itemId(test.item(purchase)), -1));
        }
        return maker.make(name());
    }

    private static void number(int count, IntFunction<String> ids, Map<String, Integer> numbers) {
        for (int number = 0; number < count; number++) {
            numbers.putIfAbsent(ids.apply(number), numbers.size());
        }
    }

    @Override
    public String name() {
        return "given";
    }

    @Override
    public String recipe() {
        return "protocol: given\n";
    }

    @Override
    public String advice() {
        return "Maybe the test is part of the training, or the two logs write their ids differently.";
    }
}
