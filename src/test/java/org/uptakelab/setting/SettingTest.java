package org.uptakelab.setting;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SettingTest {
    private static final Setting SEARCH = Setting.integer("shopper.search", 5, Range.atLeast(0), "items found");
    private static final Setting SHARE = Setting.real("world.cohesion", 0.5, Range.between(0, 1), "share explained");
    private static final Setting SEED = Setting.longInteger("run.seed", 1, "the master seed");
    private static final Setting REPEAT = Setting.bool("shopper.repeatPurchases", false, "bought again");
    private static final Setting NAME = Setting.word("recommender.name", "a", List.of("a", "b"), "which");

    @Test
    void keyIsGroupAndName() {
        assertEquals("shopper", SEARCH.group());
        assertEquals("search", SEARCH.name());
        assertEquals("shopper.search", SEARCH.key());
    }

    @Test
    void rulesAreInWords() {
        assertEquals("a whole number at least 0", SEARCH.rule());
        assertEquals("a number in [0, 1]", SHARE.rule());
        assertEquals("a whole number of 64 bits", SEED.rule());
        assertEquals("true or false", REPEAT.rule());
        assertEquals("one of a, b", NAME.rule());
        assertEquals(
                "a finite number",
                Setting.real("shopper.tilt", 1, Range.ANY, "").rule());
    }

    @Test
    void allowsValuesOfItsTypeInItsRange() {
        assertTrue(SEARCH.allows(0));
        assertFalse(SEARCH.allows(-1));
        assertFalse(SEARCH.allows(1.0));
        assertFalse(SEARCH.allows(1L));
        assertTrue(SHARE.allows(1.0));
        assertFalse(SHARE.allows(Double.NaN));
        assertFalse(SHARE.allows(1));
        assertTrue(SEED.allows(Long.MIN_VALUE));
        assertFalse(SEED.allows(1));
        assertTrue(REPEAT.allows(true));
        assertFalse(REPEAT.allows("true"));
        assertTrue(NAME.allows("b"));
        assertFalse(NAME.allows("B"));
    }

    @Test
    void anErrorNamesKeyRuleAndValue() {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> SEARCH.check(-3));
        assertEquals("shopper.search must be a whole number at least 0, but is -3.", error.getMessage());
        assertDoesNotThrow(() -> SEARCH.check(3));
    }

    @Test
    void everyTypeHasWords() {
        for (Setting.Type type : Setting.Type.values()) {
            assertFalse(type.words().isBlank());
        }
    }
}
