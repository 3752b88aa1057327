package org.uptakelab.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestWordTest {
    private static final List<String> KNOWN = List.of("none", "popular", "item-llr", "item-cosine", "slateSize");

    @Test
    void findsTheWordMeant() {
        assertEquals(Optional.of("popular"), NearestWord.of("populer", KNOWN));
        assertEquals(Optional.of("item-llr"), NearestWord.of("itemllr", KNOWN));
        assertEquals(Optional.of("slateSize"), NearestWord.of("slatesize", KNOWN));
        assertEquals(Optional.of("none"), NearestWord.of("nome", KNOWN));
    }

    @Test
    void guessesNothingFarOff() {
        assertEquals(Optional.empty(), NearestWord.of("taste", KNOWN));
        assertEquals(Optional.empty(), NearestWord.of("foo", List.of("fit")));
        assertEquals(Optional.empty(), NearestWord.of("", KNOWN));
        assertEquals(Optional.empty(), NearestWord.of("x".repeat(100_000), KNOWN));
    }

    @Test
    void advisesInASentence() {
        assertEquals(" Maybe you meant popular.", NearestWord.advice("popula", KNOWN));
        assertEquals("", NearestWord.advice("taste", KNOWN));
    }
}
