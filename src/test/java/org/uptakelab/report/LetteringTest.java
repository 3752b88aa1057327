package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LetteringTest {
    private final Font font = Fonts.regular(14);

    @Test
    void linesFitAndKeepEveryWord() {
        String text = "taken: looked at on the list, then bought";
        List<String> lines = Lettering.wrap(text, font, 120);
        assertTrue(lines.size() > 1);
        assertEquals(text, String.join(" ", lines));
        lines.forEach(line -> assertTrue(Lettering.width(line, font) <= 120, line));
    }

    @Test
    void lineEndsStay() {
        assertEquals(List.of("one", "two"), Lettering.wrap("one\ntwo", font, 500));
    }

    @Test
    void aLongWordStaysWhole() {
        assertEquals(
                List.of("a", "Wiederholungszahl", "b"),
                Lettering.wrap("a Wiederholungszahl b", font, Lettering.width("Wiederholun", font)));
    }

    @Test
    void theFontHasEveryCharacterOfTheTexts() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            new Words(language).all().forEach((key, text) -> assertEquals(-1, font.canDisplayUpTo(text), key));
        }
        assertEquals(-1, font.canDisplayUpTo("\u2212\u00a0%·→"));
    }
}
