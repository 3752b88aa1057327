package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.Font;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.setting.Setting;

class KeyTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyKeyOfTheLabHasAName(String language) {
        for (Setting setting : Scenario.SETTINGS) {
            KeyText text = KeyText.of(setting.key(), Locale.forLanguageTag(language));
            assertFalse(text.name().isBlank() || text.name().equals(setting.key()), setting.key());
        }
    }

    @Test
    void aTitleGivesUpTheUnitThenTheName() {
        KeyText search = KeyText.of("shopper.search", Locale.ENGLISH);
        Font font = Format.WIDE.labelFont();
        assertEquals("Own search, items a visit · shopper.search", search.title(font, 1000));
        double room = Lettering.width("Own search · shopper.search", font);
        assertEquals("Own search · shopper.search", search.title(font, room));
        assertEquals("shopper.search", search.title(font, room - 1));
        assertEquals("Own search (shopper.search)", search.inSentence());
    }

    @Test
    void aKeyBroughtAlongStandsForItself() {
        KeyText own = KeyText.of("recommender.depth", Locale.GERMAN);
        assertEquals("recommender.depth", own.title(Format.WIDE.labelFont(), 1000));
        assertEquals("recommender.depth", own.inSentence());
        assertEquals("recommender.depth", own.named());
    }
}
