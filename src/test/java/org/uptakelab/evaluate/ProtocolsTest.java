package org.uptakelab.evaluate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.data.Logs;
import org.uptakelab.data.Periods;
import org.uptakelab.data.PurchaseLog;
import org.uptakelab.setting.UserError;

class ProtocolsTest {
    private static final Share FIFTH = new Share(new BigDecimal("0.2"));

    private static Split only(Protocol protocol, PurchaseLog log) {
        assertEquals(1, protocol.splits(log).size());
        return protocol.splits(log).get(0).get();
    }

    /** Users u0 … u9; user i has 2 i different items, some of them twice. */
    private static PurchaseLog steps() {
        List<String> rows = new ArrayList<>();
        for (int user = 1; user < 10; user++) {
            for (int item = 0; item < 2 * user; item++) {
                rows.add("u" + user + ",i" + item + ",2011-01-01");
                rows.add("u" + user + ",i" + item + ",2011-02-0" + user);
            }
        }
        rows.add("u0,i0,2011-03-01");
        return Logs.of(rows);
    }

    private static String pairs(Split split) {
        StringBuilder text = new StringBuilder();
        for (int user = 0; user < split.users().length; user++) {
            text.append(split.users()[user])
                    .append(split.owned()[user])
                    .append(Arrays.toString(split.relevant()[user]));
        }
        return text.toString();
    }

    @Test
    void usersLoseTheShareOfTheirItemsRoundedHalfUp() {
        Split split = only(new UserWiseProtocol(FIFTH, 1), steps());
        assertEquals(10, split.users().length);
        for (int user = 0; user < 10; user++) {
            int all = user == 0 ? 1 : 2 * user;
            int test = (2 * all + 5) / 10;
            assertEquals(all - test, split.owned()[user].size(), "user " + user);
        }
        long tested =
                Arrays.stream(split.relevant()).mapToLong(items -> items.length).sum();
        assertEquals(91 - split.ledger().visits(), tested + split.leftOut().unknownItem());
        assertEquals(0, split.leftOut().owned());
        assertEquals(0, split.leftOut().unknownUser());
    }

    @Test
    void drawsDependOnSeedUserAndItemAlone() {
        String one = pairs(only(new UserWiseProtocol(FIFTH, 1), steps()));
        assertEquals(one, pairs(only(new UserWiseProtocol(FIFTH, 1), steps())));
        assertNotEquals(one, pairs(only(new UserWiseProtocol(FIFTH, 2), steps())));
    }

    @Test
    void somethingOfEveryUserStays() {
        Share most = new Share(new BigDecimal("0.99"));
        Split split = only(new UserWiseProtocol(most, 1), steps());
        assertEquals(10, split.users().length);
    }

    @Test
    void rowsLoseTheShareOfAllPairs() {
        Split split = only(new RowWiseProtocol(FIFTH, 1), steps());
        // 91 different pairs, of which 18.2 are a fifth.
        assertEquals(91 - 18, split.ledger().visits());
        long tested =
                Arrays.stream(split.relevant()).mapToLong(items -> items.length).sum();
        assertEquals(
                18, tested + split.leftOut().unknownItem() + split.leftOut().unknownUser());
    }

    @Test
    void sharesAreTrueShares() {
        for (String share : List.of("0", "1", "-0.1", "1.5")) {
            BigDecimal value = new BigDecimal(share);
            UserError error = assertThrows(UserError.class, () -> new Share(value));
            assertTrue(String.valueOf(error.getMessage()).contains("but is " + share), error::getMessage);
        }
        assertEquals(1, new Share(new BigDecimal("0.5")).of(1));
        assertEquals(2, new Share(new BigDecimal("0.1")).of(15));
    }

    @Test
    void timeIsCutBeforeEachPeriod() {
        PurchaseLog log = Logs.of(List.of(
                "a,x,2011-01-05",
                "a,y,2011-02-05",
                "b,x,2011-03-05",
                "a,x,2011-04-05",
                "b,y,2011-04-06",
                "b,z,2011-04-07",
                "c,x,2011-04-08",
                "c,y,2011-05-31"));
        Protocol months = new TemporalProtocol(Periods.MONTHS);
        assertEquals(2, months.splits(log).size());
        Split april = months.splits(log).get(0).get();
        assertEquals("2011-04", april.label());
        assertArrayEquals(new int[] {0, 1}, april.users());
        assertArrayEquals(new int[] {0, 1}, april.items());
        assertEquals(3, april.ledger().rounds());
        assertArrayEquals(new int[0], april.relevant()[0]);
        assertArrayEquals(new int[] {1}, april.relevant()[1]);
        assertEquals(new LeftOut(1, 1, 1), april.leftOut());
        Split may = months.splits(log).get(1).get();
        assertEquals(4, may.ledger().rounds());
        assertArrayEquals(new int[] {1}, may.relevant()[2]);
    }

    @Test
    void roundsOfTheTrainingEndWherePeriodsBegin() {
        PurchaseLog log = Logs.of(IntStream.range(0, 20)
                .mapToObj(day -> String.format("u%d,i%d,2011-01-%02d", day % 3, day, day + 1))
                .toList());
        Protocol protocol = new TemporalProtocol(Periods.parse("quantiles:0.5,0.75,1"));
        assertEquals(1, protocol.splits(log).get(0).get().ledger().rounds());
        Split second = protocol.splits(log).get(1).get();
        assertEquals(2, second.ledger().rounds());
        assertEquals(10, second.ledger().endVisit(1));
        assertEquals(15, second.ledger().endVisit(2));
    }

    @Test
    void aGivenTestIsMatchedById() {
        PurchaseLog training = Logs.of(List.of("b,y,2011-01-01", "c,z,2011-01-01", "c,y,2011-01-02"));
        PurchaseLog test = Logs.of(List.of("a,y,2011-01-01", "b,z,2011-01-01", "b,w,2011-01-01", "b,y,2011-01-02"));
        Split split = only(new GivenProtocol(test), training);
        assertArrayEquals(new int[] {1}, split.relevant()[0]);
        assertArrayEquals(new int[0], split.relevant()[1]);
        assertEquals(new LeftOut(1, 1, 1), split.leftOut());
        assertFalse(split.owned()[0].contains(1));
    }
}
