package org.uptakelab.recommender.external;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Shop;

/** The lines of the protocol, letter by letter: programs of others rely on them. */
class MessageTest {
    private static final Pattern SEED = Pattern.compile("\"seed\":([0-9]+)");

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.US_ASCII);
    }

    private static String start(long seed, long replication) {
        return text(
                Message.start(new Shop(new Catalog(new double[] {0.3, 12}), 7, false, new Keys(seed, replication))));
    }

    @Test
    void theFirstLineTellsTheShop() {
        assertEquals(
                "{\"type\":\"start\",\"protocol\":1,\"seed\":S,\"users\":7,\"repeatPurchases\":false,\"items\":["
                        + "{\"id\":0,\"title\":\"Item 0\",\"price\":0.3},{\"id\":1,\"title\":\"Item 1\",\"price\":12.0}]}\n",
                SEED.matcher(start(1, 1)).replaceFirst("\"seed\":S"));
    }

    @Test
    void everyReplicationHasASeedOfItsOwn() {
        assertEquals(
                4,
                java.util.stream.Stream.of(start(1, 1), start(1, 2), start(2, 1), start(2, 2))
                        .map(MessageTest::seed)
                        .filter(seed -> seed >= 0 && seed <= Integer.MAX_VALUE)
                        .distinct()
                        .count());
        assertEquals(seed(start(5, 3)), seed(start(5, 3)));
    }

    private static long seed(String line) {
        Matcher seed = SEED.matcher(line);
        return seed.find() ? Long.parseLong(seed.group(1)) : -1;
    }

    @Test
    void trainingTellsTheNewPurchasesInTheirOrder() {
        Ledger ledger = new Ledger(9, 0, 0);
        ledger.record(3, new int[0], 5);
        ledger.endRound();
        ledger.record(8, new int[] {1, 2}, 1);
        ledger.record(4, new int[] {6}, Ledger.NOTHING);
        ledger.endRound();
        ledger.record(3, new int[0], 7);
        ledger.endRound();
        assertEquals(
                "{\"type\":\"train\",\"round\":2,\"purchases\":[[3,5,1],[8,1,2]]}\n",
                text(Message.train(ledger, 1, 2)));
        assertEquals("{\"type\":\"train\",\"round\":3,\"purchases\":[[3,7,3]]}\n", text(Message.train(ledger, 3, 3)));
    }

    @Test
    void theQuestionNamesTheVisitorsAndWhatTheyOwn() {
        assertEquals(
                "{\"type\":\"slates\",\"round\":11,\"slateSize\":10,\"visitors\":["
                        + "{\"user\":0,\"owned\":[]},{\"user\":6,\"owned\":[2,40]}]}\n",
                text(Message.slates(new int[] {0, 6}, new ItemSet[] {new ItemSet(), ItemSet.of(40, 2)}, 11, 10)));
    }
}
