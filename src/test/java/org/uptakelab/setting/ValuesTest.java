package org.uptakelab.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

    private enum Tide {
        LOW_WATER,
        HIGH_WATER
    }

    @Test
    void constantsAreWrittenInLowerCaseWithHyphens() {
        Setting tide = Setting.choice("sea.tide", Tide.LOW_WATER, Tide.values(), "which tide");
        assertEquals(List.of("low-water", "high-water"), tide.choices());
        assertEquals(Tide.LOW_WATER, Values.NONE.choice(tide, Tide.values()));
        assertEquals(Tide.HIGH_WATER, new Values(Map.of("sea.tide", "high-water")).choice(tide, Tide.values()));
        Values none = new Values(Map.of("sea.tide", "ebb"));
        assertEquals(
                "sea.tide must be one of low-water, high-water, but is ebb.",
                assertThrows(IllegalArgumentException.class, () -> none.choice(tide, Tide.values()))
                        .getMessage());
    }

    @Test
    void onlyWritesDefaultsOut() {
        assertEquals(Map.of("sea.depth", 3), Values.NONE.only(List.of(DEPTH)).given());
    }
}
