package org.uptakelab.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.ledger.Ledger;

class CustomersTest {
    @Test
    void inOrderMeansOnePieceAfterAnother() {
        List<Integer> begins = new ArrayList<>();
        Customers.serve(9000, true, (from, to) -> begins.add(from));
        assertEquals(List.of(0, 2048, 4096, 6144, 8192), begins);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2047, 2048, 2049, 4096, 5000})
    void everyCustomerIsServedOnce(int count) {
        int[] served = new int[count];
        AtomicInteger pieces = new AtomicInteger();
        Customers.serve(count, false, (from, to) -> {
            pieces.incrementAndGet();
            for (int customer = from; customer < to; customer++) {
                served[customer]++;
            }
        });
        assertTrue(Arrays.stream(served).allMatch(times -> times == 1));
        assertEquals(Math.max(1, (count + 2047) / 2048), pieces.get());
    }

    @Test
    void whatTheyOwnIsWhatTheyBought() {
        Ledger ledger = new Ledger(3, 0, 0);
        ledger.record(0, new int[0], 5);
        ledger.record(1, new int[] {7}, Ledger.NOTHING);
        ledger.endRound();
        ledger.record(0, new int[0], 2);
        ledger.endRound();
        assertEquals(0, Customers.after(ledger, 0).owned(0).size());
        assertArrayEquals(new int[] {5}, Customers.after(ledger, 1).owned(0).toArray());
        Customers customers = Customers.after(ledger, 2);
        assertArrayEquals(new int[] {2, 5}, customers.owned(0).toArray());
        assertEquals(0, customers.owned(1).size());
        customers.buys(2, 9);
        customers.buys(2, 9);
        customers.buys(2, Ledger.NOTHING);
        assertArrayEquals(new int[] {9}, customers.owned(2).toArray());
        assertEquals(0, customers.owned(1).size(), "users own apart");
    }
}
