package org.uptakelab.classroom.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GoodsTest {
    @Test
    void thereAreEightOfEachKind() {
        assertEquals(24, Goods.COUNT);
        assertEquals(0.125, Goods.CHANCE);
        assertEquals(
                "{games=8, gifts=8, music=8}",
                new java.util.TreeMap<>(
                                Goods.ALL.stream().collect(Collectors.groupingBy(Good::group, Collectors.counting())))
                        .toString());
        for (int id = 0; id < Goods.COUNT; id++) {
            assertEquals(id, Goods.ALL.get(id).id());
            assertTrue(Goods.ALL.get(id).price() >= 1);
        }
        assertEquals(24, Goods.ALL.stream().map(Good::key).distinct().count());
    }
}
