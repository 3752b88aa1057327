package org.uptakelab.extension.knowledge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Studies;
import org.uptakelab.extension.Study;
import org.uptakelab.extension.stock.Stocking;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.setting.Setting;

class HindsightTest {
    private static final Extension NONE = new Extension() {
        @Override
        public List<Setting> settings() {
            return List.of();
        }

        @Override
        public List<String> measures() {
            return List.of();
        }
    };

    private final Study study = Studies.of(
            Scenarios.with(
                    "world.users", 120,
                    "world.items", 40,
                    "shopper.outside", 1.0,
                    "shopper.salience", 0.5,
                    "run.rounds", 14,
                    "run.warmup", 4,
                    "recommender.retrainEvery", 2,
                    "recommender.name", "item-cosine"),
            NONE);
    private final Hindsight hindsight = new Hindsight(study, NONE);

    @Test
    void whoKnowsEverythingSeesWhatHappened() {
        Books was = hindsight.asItWas();
        Books again = hindsight.knowing(Knowledge.of(user -> true));
        assertArrayEquals(was.visits(), again.visits());
        assertArrayEquals(was.taken(), again.taken());
        assertArrayEquals(was.caused(), again.caused());
        assertArrayEquals(was.income(), again.income());
        assertArrayEquals(was.surplus(), again.surplus());
    }

    @Test
    void theBooksAddUpToTheMeasuresOfTheRun() {
        Books.Total total = hindsight.asItWas().total();
        assertEquals(study.material().totals().visits(), total.visits());
        assertEquals(study.material().totals().taken(), total.taken());
        assertEquals(
                study.material().totals().diverted() + study.material().totals().created(), total.caused());
        assertTrue(total.taken() > 0 && total.caused() > 0);
    }

    @Test
    void usersAndTheOthersAddUpToAll() {
        Books books = hindsight.asItWas();
        Books.Total some = books.of(user -> user % 3 == 0);
        Books.Total others = books.of(user -> user % 3 != 0);
        assertEquals(books.total().users(), some.users() + others.users());
        assertEquals(books.total().taken(), some.taken() + others.taken());
        assertEquals(books.total().income(), some.income() + others.income(), 1e-9);
    }

    @Test
    void whoHasLeftBringsNothingAndFaresAsWithoutSlates() {
        Books left = hindsight.knowing(new Knowledge() {
            @Override
            public boolean learns(int user, int item) {
                return user != 7;
            }

            @Override
            public boolean serves(int user) {
                return user != 7;
            }
        });
        Books.Total gone = left.of(user -> user == 7);
        assertEquals(0, gone.visits());
        assertEquals(0, gone.income());
        Books.Total without =
                hindsight.with(trainer -> study.plain("none"), user -> true).of(user -> user == 7);
        assertEquals(without.surplus(), gone.surplus());
    }

    @Test
    void withoutSlatesNothingIsTaken() {
        Books none = hindsight.with(trainer -> study.plain("none"), user -> true);
        assertEquals(0, none.total().taken());
        assertEquals(hindsight.asItWas().total().visits(), none.total().visits());
    }

    @Test
    void whereShelvesRunOutWishesAreHeldAgainstWishes() {
        Study scarce = Studies.of(
                Scenarios.with(
                        "world.users",
                        120,
                        "world.items",
                        40,
                        "shopper.outside",
                        1.0,
                        "run.rounds",
                        14,
                        "run.warmup",
                        4,
                        "stock.runsOut",
                        true,
                        "forecast.method",
                        "history",
                        "recommender.name",
                        "item-cosine"),
                new Stocking());
        Books was = new Hindsight(scarce, NONE).asItWas();
        int refused = scarce.arm().trace().refusals();
        long bought = scarce.material().totals().purchases();
        Books.Total free = was.total();
        assertTrue(refused > 0);
        assertEquals(scarce.material().totals().visits(), free.visits());
        double income = 0;
        for (int visit = scarce.arm().ledger().firstVisit(5);
                visit < scarce.arm().ledger().visits();
                visit++) {
            int item = scarce.arm().ledger().bought(visit);
            income += item == Ledger.NOTHING ? 0 : scarce.world().catalog().price(item);
        }
        for (int refusal = 0; refusal < refused; refusal++) {
            income += scarce.world().catalog().price(scarce.arm().trace().refusedItem(refusal));
        }
        assertEquals(income, free.income(), 1e-9, bought + " bought and " + refused + " refused");
    }
}
