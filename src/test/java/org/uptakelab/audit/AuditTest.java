package org.uptakelab.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.data.Logs;
import org.uptakelab.data.Outside;
import org.uptakelab.data.Period;
import org.uptakelab.data.Periods;
import org.uptakelab.experiment.ProgressListener;

class AuditTest {
    private static final List<String> TINY = List.of(
            "a,x,2011-01-01 08:00",
            "a,y,2011-01-01 08:00",
            "b,x,2011-02-01 08:00",
            "b,y,2011-02-01 08:00",
            "c,x,2011-03-01 08:00",
            "c,y,2011-04-01 08:00",
            "c,x,2011-04-02 08:00",
            "c,z,2011-04-02 08:00",
            "d,x,2011-04-03 08:00",
            "d,y,2011-04-03 08:00",
            "d,x,2011-04-30 08:00");

    private static AuditResult audit(List<String> rows, int threads) {
        return Audit.run(Logs.of(rows), Periods.MONTHS, 1, threads, ProgressListener.SILENT);
    }

    private static String ratio(AuditRow row) {
        return row.numerator() + "/" + row.denominator();
    }

    @Test
    void countsByHandOnATinyLog() {
        AuditResult result = audit(TINY, 1);
        assertEquals(
                List.of("2011-04"), result.periods().stream().map(Period::label).toList());
        // c owns x; y is new to c and on top of the list, x is old, z was never sold before; d is unknown.
        assertEquals("1/1", ratio(result.row(Definition.PERSONAL, ListMaker.ITEM_COSINE, 1)));
        assertEquals(2, result.pairs());
        // Known items: y; x; x and y; x. Only d's first basket has two of them, and each is on the other's list.
        assertEquals(4, result.baskets());
        assertEquals("2/5", ratio(result.row(Definition.ANY_BASKET_ITEM, ListMaker.ITEM_COSINE, 1)));
        assertEquals("1/5", ratio(result.row(Definition.EARLIER_BASKET_ITEM, ListMaker.ITEM_COSINE, 1)));
        // The best seller is x, in three of the five places, on show everywhere.
        assertEquals("3/5", ratio(result.row(Definition.ANY_BASKET_ITEM, ListMaker.POPULAR, 1)));
        assertEquals("3/5", ratio(result.row(Definition.EARLIER_BASKET_ITEM, ListMaker.POPULAR, 1)));
    }

    @Test
    void countsThePurchasesOutsideItsPeriods() {
        List<String> rows = new ArrayList<>(TINY);
        assertEquals(new Outside(5, 0, false), audit(rows, 1).outside());
        rows.add("a,z,2011-05-01 00:00");
        rows.add("a,x,2011-05-30 08:00");
        assertEquals(new Outside(5, 2, true), audit(rows, 1).outside());
        Periods middle = Periods.parse("quantiles:0.5,0.75");
        AuditResult result = Audit.run(Logs.of(rows), middle, 1, 1, ProgressListener.SILENT);
        // The cuts lie before purchases 6 and 9 of 13; the latter shares its minute with the one before it.
        assertEquals(new Outside(6, 5, false), result.outside());
    }

    @Test
    void leavesBasketsUndefinedIfNoneHoldsTwoKnownItems() {
        // Two items in one basket, but z was never sold before.
        List<String> rows =
                List.of("a,x,2011-01-01", "b,y,2011-01-02", "a,y,2011-04-01", "a,z,2011-04-01", "b,y,2011-04-30");
        AuditResult result = audit(rows, 1);
        assertEquals(2, result.baskets());
        assertEquals("1/1", ratio(result.row(Definition.PERSONAL, ListMaker.POPULAR, 1)));
        for (Definition definition : List.of(Definition.EARLIER_BASKET_ITEM, Definition.ANY_BASKET_ITEM)) {
            assertFalse(result.isDefined(definition));
            for (ListMaker maker : ListMaker.values()) {
                AuditRow row = result.row(definition, maker, 10);
                assertEquals("0/0", ratio(row));
                assertTrue(Double.isNaN(row.low()) && Double.isNaN(row.high()));
            }
        }
    }

    @Test
    void hasARowForEveryDefinitionRecommenderAndListLength() {
        AuditResult result = audit(TINY, 1);
        assertEquals(3 * 4 * 4, result.rows().stream().distinct().count());
        assertEquals(4 * 4, result.userPeriods().size());
    }

    @Test
    void leavesUndefinedWhatHasNothingToDivideBy() {
        List<String> newcomers = List.of("a,x,2011-01-01", "b,y,2011-04-30");
        AuditResult result = audit(newcomers, 1);
        assertTrue(Double.isNaN(
                result.row(Definition.PERSONAL, ListMaker.POPULAR, 10).share()));
        assertTrue(Double.isNaN(
                result.row(Definition.PERSONAL, ListMaker.POPULAR, 10).low()));
    }

    @Test
    void givesTheSameOnAnyNumberOfThreads() {
        List<String> rows = new ArrayList<>(TINY);
        IntStream.range(0, 2000)
                .mapToObj(i -> "u" + i * 31 % 97 + ",i" + i * i % 53 + ",2011-0" + (1 + i % 6) + "-" + (10 + i % 17))
                .forEach(rows::add);
        AuditResult one = audit(rows, 1);
        assertEquals(one, audit(rows, 2));
        assertEquals(one, audit(rows, 7));
    }
}
