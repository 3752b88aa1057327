package org.uptakelab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;

@Needs(Need.REAL_LOGS)
class OnlineRetailTest {
    private static LogReader.Reading read(String path) {
        return LogReader.read(Need.realLog(path), null);
    }

    private static TreeSet<String> purchasesUpTo(long lastMinute, PurchaseLog log) {
        TreeSet<String> purchases = new TreeSet<>();
        for (int i = 0; i < log.size() && log.minute(i) <= lastMinute; i++) {
            purchases.add(log.minute(i) + " " + log.userId(log.user(i)) + " " + log.itemId(log.item(i)));
        }
        return purchases;
    }

    @Test
    void theCleanedLogIsReadWhole() {
        LogReader.Reading reading = read("online-retail/purchases.csv.gz");
        assertEquals(386_250, reading.log().size());
        assertEquals(4_334, reading.log().userCount());
        assertEquals(3_659, reading.log().itemCount());
        assertEquals(386_250, reading.report().rows());
    }

    @Test
    void cleaningTheRawLogGivesTheCleanedOne() {
        LogReader.Reading raw = read("online-retail-raw/first-days.csv.gz");
        PurchaseLog cleaned = read("online-retail/purchases.csv.gz").log();
        long lastMinute = raw.log().minute(raw.log().size() - 1);
        assertEquals("UCI Online Retail", raw.report().format());
        assertTrue(
                raw.report()
                        .refused()
                        .keySet()
                        .containsAll(Set.of(Refusal.NO_USER, Refusal.CANCELLED, Refusal.SERVICE_CODE)),
                raw.report()::toString);
        assertEquals(purchasesUpTo(lastMinute, cleaned), purchasesUpTo(lastMinute, raw.log()));
        assertEquals(raw.log().size(), purchasesUpTo(lastMinute, raw.log()).size());
    }
}
