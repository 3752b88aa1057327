package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.uptakelab.measure.Estimate;

class MeasureTextTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    @Test
    void everyMeasureIsSaidInBothLanguages() {
        for (Locale language : LANGUAGES) {
            List<MeasureText> texts = MeasureText.all(language);
            assertEquals(
                    MeasureText.NAMES, texts.stream().map(MeasureText::name).toList());
            for (MeasureText text : texts) {
                assertFalse(text.label().isBlank(), text.name());
                assertFalse(text.numerator().isBlank(), text.name());
                assertFalse(text.denominator().isBlank(), text.name());
                assertFalse(text.source().isBlank(), text.name());
            }
        }
    }

    @Test
    void labelsTellMeasuresApart() {
        for (Locale language : LANGUAGES) {
            Set<String> labels = new HashSet<>();
            MeasureText.all(language).forEach(text -> labels.add(text.label()));
            assertEquals(MeasureText.NAMES.size(), labels.size());
        }
    }

    @Test
    void noKeyIsLeftFromAnotherMeasure() {
        for (Locale language : LANGUAGES) {
            Set<String> names = ResourceBundle.getBundle("org.uptakelab.report.measures", language).keySet().stream()
                    .map(key -> key.substring(0, key.indexOf('.')))
                    .collect(Collectors.toSet());
            assertEquals(Set.copyOf(MeasureText.NAMES), names);
        }
    }

    @Test
    void onlyTheIntervalOfAShareOfAWholeIsCut() {
        Estimate wide = new Estimate(0.5, -0.2, 1.3, 4, 0);
        for (Locale language : LANGUAGES) {
            assertEquals(
                    new Estimate(0.5, 0, 1, 4, 0),
                    MeasureText.of("taken_share", language).cut(wide));
            assertEquals(
                    new Estimate(0.5, -0.2, 1, 4, 0),
                    MeasureText.of("incremental_share", language).cut(wide));
            assertEquals(wide, MeasureText.of("gap_lost", language).cut(wide));
        }
    }

    @Test
    void theTwoLanguagesAgreeOnWhatIsGoodAndOnUnits() {
        for (String name : MeasureText.NAMES) {
            MeasureText english = MeasureText.of(name, Locale.ENGLISH);
            MeasureText german = MeasureText.of(name, Locale.GERMAN);
            assertEquals(english.good(), german.good(), name);
            assertEquals(english.unit(), german.unit(), name);
        }
    }

    @Test
    void speaksTheLanguageAskedForWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("shown", MeasureText.of("shown_share", Locale.ENGLISH).label());
            Locale.setDefault(Locale.US);
            assertEquals(
                    "Ähnlichkeit der Käufe",
                    MeasureText.of("similarity", Locale.GERMAN).label());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anUnknownMeasureHasNoWords() {
        assertThrows(MissingResourceException.class, () -> MeasureText.of("luck", Locale.ENGLISH));
    }
}
