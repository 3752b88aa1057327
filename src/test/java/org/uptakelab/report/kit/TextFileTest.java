package org.uptakelab.report.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextFileTest {
    private final TextFile texts = new TextFile(Locale.ENGLISH);

    @Test
    void keysThatCountUpBecomeAList() {
        Map<String, Object> cases = Timetable.tree(texts.section("script", Map.of()), "case");
        assertInstanceOf(List.class, cases.get("for"));
        assertEquals(
                List.of("35", "80"),
                List.copyOf(Timetable.tree(texts.section("script", Map.of()), "source")
                        .keySet()));
    }

    @Test
    void aGapWithoutAValueIsAnError() {
        IllegalStateException thrown =
                assertThrows(IllegalStateException.class, () -> texts.section("kit", Map.of("version", "1")));
        String words = String.valueOf(thrown.getMessage());
        assertTrue(words.contains("The text kit.made"), words);
        assertTrue(words.contains("{commit}, which must be one of [version]"), words);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertEquals("and", texts.text("kit", "and"));
        assertThrows(IllegalStateException.class, () -> texts.text("kit", "or"));
        assertThrows(IllegalStateException.class, () -> texts.section("nowhere", Map.of()));
        assertThrows(IllegalStateException.class, () -> new TextFile(Locale.FRENCH));
    }
}
