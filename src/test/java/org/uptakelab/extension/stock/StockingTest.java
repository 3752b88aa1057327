package org.uptakelab.extension.stock;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.Runner;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.extension.Studies;
import org.uptakelab.extension.forecast.Backtest;
import org.uptakelab.extension.forecast.Outlook;
import org.uptakelab.extension.forecast.OutlookDiary;
import org.uptakelab.extension.forecast.Period;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Ratio;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.setting.UserError;
import org.uptakelab.simulation.Run;

class StockingTest {
    private static final Stocking EXTENSION = new Stocking();

    private static Scenario scenario(Object... more) {
        Map<String, Object> values = Scenarios.values(
                "world.users",
                200,
                "world.items",
                40,
                "shopper.outside",
                1.0,
                "run.rounds",
                18,
                "run.warmup",
                6,
                "run.replications",
                1,
                "forecast.method",
                "history",
                "forecast.horizon",
                4);
        values.putAll(Scenarios.values(more));
        return Scenarios.with(values);
    }

    private static double value(Map<String, Ratio> measures, String name) {
        return Objects.requireNonNull(measures.get(name), name).value();
    }

    @Test
    void takesEachMeasureItNames() {
        Map<String, Ratio> measures = EXTENSION.measure(Studies.of(scenario("stock.steering", 20), EXTENSION));
        assertEquals(EXTENSION.measures(), List.copyOf(measures.keySet()));
        measures.forEach((name, ratio) -> assertTrue(ratio.isDefined(), name));
    }

    @Test
    void settlesAPeriodByHand() {
        // Two units are expected by luck alone and ordered; three are demanded at 20, none at 10.
        Period period = new Period(new Outlook(1, new double[] {2, 2}, 1, 1), new int[] {3, 0});
        Backtest test = new Backtest(List.of(period), List.of(), 1);
        StockSpec spec = new StockSpec(0.4, 0.5, 0, 0, false);
        Accounts accounts = Accounts.of(test, new Catalog(new double[] {20, 10}), spec);
        assertEquals(8.0 / 14, spec.criticalRatio(), 1e-12);
        assertEquals(2.0 / 4, accounts.unsoldShare().value());
        assertEquals(1.0 / 3, accounts.lostShare().value());
        assertEquals((8 + 2 * 3) / 60.0, accounts.mismatchCost().value(), 1e-12);
        assertEquals((24 - 14) / 24.0, accounts.perfectProfitShare().value(), 1e-12);
        assertEquals(10 / 5.0, accounts.profitPer(5).value(), 1e-12);
    }

    @Test
    void profitFallsShortOfPerfectForesightByTheMismatch() {
        Map<String, Ratio> measures = EXTENSION.measure(Studies.of(scenario("stock.margin", 0.25), EXTENSION));
        assertEquals(1 - value(measures, "mismatch_cost") / 0.25, value(measures, "perfect_profit_share"), 1e-9);
    }

    @Test
    void aBookOrdersAtTheEndOfAPeriodAndCountsDown() {
        Ledger ledger = new Ledger(4, 16, 0);
        OutlookDiary diary = new OutlookDiary((past, toRound) -> new double[] {toRound, 1}, 2, 1, 2);
        OrderBook book = new OrderBook(diary, 2, 1, 2, 0.5);
        assertFalse(book.isOpen());
        sells(ledger, 0, 0);
        book.upTo(ledger, 1);
        assertTrue(book.isOpen());
        assertEquals(1, book.left(0), "the median of a Poisson demand of 1");
        assertFalse(book.isBehind(0), "nothing can be behind when a period begins");
        sells(ledger, 0);
        book.upTo(ledger, 2);
        assertEquals(0, book.left(0));
        assertTrue(book.isBehind(1), "one unit is left, and half of the period");
        sells(ledger, 0);
        book.upTo(ledger, 3);
        assertEquals(3, book.left(0), "a new order, not what was left");
    }

    private static void sells(Ledger ledger, int... items) {
        for (int user = 0; user < items.length; user++) {
            ledger.record(user, new int[0], items[user]);
        }
        ledger.endRound();
    }

    @Test
    void suggestsFirstWhatSellsTooSlowlyAndLastWhatIsSoldOut() {
        Ledger ledger = new Ledger(4, 16, 0);
        sells(ledger, 0);
        sells(ledger, 0, 1);
        // Ordered at the end of round 1: one unit of each. Left: none of 0, none of 1, all of 2 and 3.
        Trainer byNumber = shop -> (past, toRound) -> (user, owned, round, wanted) -> new int[] {0, 1, 2, 3};
        OutlookDiary diary = new OutlookDiary((past, toRound) -> new double[] {1, 1, 1, 1}, 4, 1, 2);
        StockTrainer trainer = new StockTrainer(byNumber, 4, () -> new OrderBook(diary, 4, 1, 2, 0.5));
        Catalog catalog = new Catalog(new double[] {1, 1, 1, 1});
        int[] slate = trainer.begin(new Shop(catalog, 4, true, new Keys(1, 1)))
                .train(ledger, 2)
                .recommend(0, ItemSet.NONE, 3, 3);
        assertArrayEquals(new int[] {2, 3, 0}, slate);
    }

    @Test
    void lookingThroughNoMoreThanTheSlateShowsTheSameItems() {
        Scenario without = scenario("recommender.slateSize", 5, "shopper.positionDecay", 0.0, "stock.margin", 0.5);
        Scenario with = scenario(
                "recommender.slateSize", 5, "shopper.positionDecay", 0.0, "stock.margin", 0.5, "stock.steering", 5);
        assertEquals(taken(without), taken(with), "the same five items, read to the end, only in another order");
    }

    private static double taken(Scenario scenario) {
        ArmResult arm =
                new Runner(1, ProgressListener.SILENT).run(List.of(scenario)).get(0);
        return arm.values("taken_share")[0];
    }

    @Test
    void whatRunsOutIsNotSoldBeyondItsOrder() {
        Scenario scenario = scenario("stock.runsOut", true);
        Replication replication = new Replication(scenario, 1);
        Run arm = replication.run("item-llr");
        Map<String, Ratio> measures = replication.measure("item-llr", arm).ratios();
        Ratio unsold = Objects.requireNonNull(measures.get("unsold_share"));
        Ratio lost = Objects.requireNonNull(measures.get("lost_sale_share"));
        int purchases = 0;
        for (int visit = arm.ledger().firstVisit(7); visit < arm.ledger().visits(); visit++) {
            purchases += arm.ledger().bought(visit) == Ledger.NOTHING ? 0 : 1;
        }
        assertEquals(purchases, unsold.denominator() - unsold.numerator(), "what was ordered and not left was sold");
        assertEquals(purchases, lost.denominator() - lost.numerator(), "what was demanded and not lost was sold");
        assertEquals(lost.numerator(), arm.trace().refusals());
        assertTrue(lost.numerator() > 0);
    }

    @Test
    void shelvesThatRunOutNeedAForecastThatIsTheSameForAllRecommenders() {
        Scenario scenario = scenario("stock.runsOut", true, "forecast.method", "scores");
        String message = assertThrows(UserError.class, () -> new Replication(scenario, 1))
                .toString();
        assertTrue(message.contains("stock.runsOut") && message.contains("scores"), message);
    }

    @Test
    void whoWithholdsDataTakesGoodsFromTheShelfAllTheSame() {
        // Slates drawn by lot learn from nobody: all that strikers could change is what the shop knows of its stock.
        Scenario open = scenario("stock.steering", 20, "recommender.name", "random");
        Scenario struck = scenario("stock.steering", 20, "recommender.name", "random", "withholding.share", 1.0);
        assertEquals(
                new Replication(open, 1).run("random").ledger(),
                new Replication(struck, 1).run("random").ledger());
    }
}
