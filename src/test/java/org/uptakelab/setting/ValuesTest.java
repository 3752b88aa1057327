package org.uptakelab.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValuesTest {
    private static final Setting DEPTH = Setting.integer("sea.depth", 3, Range.atLeast(0), "how deep");
    private static final Setting CALM = Setting.bool("sea.calm", true, "whether it is calm");

    @Test
    void whatIsLeftOutHasItsDefault() {
        Values given = new Values(Map.of("sea.depth", 7, "sea.calm", false));
        Values rest = given.without(List.of(DEPTH));
        assertEquals(3, rest.integer(DEPTH));
        assertEquals(false, rest.bool(CALM));
        assertEquals(Map.of("sea.calm", false), rest.given());
    }

    @Test
    void onlyWritesDefaultsOut() {
        assertEquals(Map.of("sea.depth", 3), Values.NONE.only(List.of(DEPTH)).given());
    }
}
