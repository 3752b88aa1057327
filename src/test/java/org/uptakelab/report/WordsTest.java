package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.samskivert.mustache.MustacheException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern GAP = Pattern.compile("\\{\\{(\\w+)}}");

    private final Map<String, String> english = new Words(Locale.ENGLISH).all();
    private final Map<String, String> german = new Words(Locale.GERMAN).all();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(english.keySet(), german.keySet());
    }

    @Test
    void bothLanguagesHaveTheSameGaps() {
        english.forEach((key, text) -> assertEquals(gaps(text), gaps(german.getOrDefault(key, "")), key));
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noTextIsEmpty() {
        english.values().forEach(text -> assertFalse(text.isBlank()));
        german.values().forEach(text -> assertFalse(text.isBlank()));
    }

    @Test
    void fillsGapsWithoutEscaping() {
        assertEquals(
                "a & b: nothing was taken, so there is nothing to divide.",
                new Words(Locale.ENGLISH).say("instead.undefined", "arm", "a & b"));
    }

    @Test
    void aGapWithoutAValueIsAnError() {
        assertThrows(MustacheException.class, () -> new Words(Locale.ENGLISH).say("instead.undefined"));
    }

    @Test
    void theMachinesOwnLanguageDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("to", new Words(Locale.ENGLISH).say("number.to"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
