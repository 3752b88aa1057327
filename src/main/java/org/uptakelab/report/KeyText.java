package org.uptakelab.report;

import java.awt.Font;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A key of a scenario in words of one language, as axes and sentences have it. A key that somebody brought along has no words and
 * stands for itself.
 *
 * @param key the key, never translated
 * @param name what people call it; the key itself if there are no words for it
 * @param unit what its values count or measure; empty where the name says it
 */
record KeyText(String key, String name, String unit) {
    static KeyText of(String key, Locale language) {
        TableWords words = new TableWords(language, "keys");
        Optional<String> name = words.find(key);
        return new KeyText(key, name.orElse(key), words.find(key + ".unit").orElse(""));
    }

    private boolean hasWords() {
        return !name.equals(key);
    }

    /** {@return name and unit} */
    String named() {
        return unit.isEmpty() ? name : name + ", " + unit;
    }

    /** {@return the name with the key behind it, for sentences} */
    String inSentence() {
        return hasWords() ? name + " (" + key + ")" : key;
    }

    /** {@return the title of an axis: name, unit and key, without the unit or the name where they would not fit} */
    String title(Font font, double width) {
        String behind = hasWords() ? " · " + key : "";
        return Stream.of(named() + behind, name + behind)
                .filter(title -> Lettering.width(title, font) <= width)
                .findFirst()
                .orElse(key);
    }
}
