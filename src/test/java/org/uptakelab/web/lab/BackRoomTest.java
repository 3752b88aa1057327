package org.uptakelab.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.uptakelab.web.Refused;

class BackRoomTest {
    @Test
    void oneVisitorDoesNotFillTheLine() {
        CompletableFuture<Integer> gate = new CompletableFuture<>();
        try (BackRoom room = new BackRoom("test-room", 10)) {
            List<CompletableFuture<Integer>> taken = new ArrayList<>();
            for (int piece = 0; piece < 4; piece++) {
                taken.add(room.take("ann", gate::join));
            }
            assertEquals(
                    "busy",
                    assertThrows(Refused.class, () -> room.take("ann", () -> 1)).key());
            taken.add(room.take("bob", () -> 7));
            gate.complete(3);
            assertEquals(7, taken.get(4).join());
            assertEquals(5, room.take("ann", () -> 5).join(), "what is done counts no more");
        }
    }
}
