package org.uptakelab.report;

import com.samskivert.mustache.Mustache;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The sentences of charts and pages in one language, with named gaps such as {@code {{taken}}}. */
final class Words {
    private static final String BUNDLE = "org.uptakelab.report.texts";
    private static final String REPRODUCTION = "org.uptakelab.reproduction.";

    private final Locale language;
    private final ResourceBundle texts;

    /**
     * The words of a language.
     *
     * @param language English or German
     * @throws java.util.MissingResourceException for any other language
     */
    Words(Locale language) {
        this(language, BUNDLE);
    }

    private Words(Locale language, String bundle) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                bundle,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * The words of a rebuilt model.
     *
     * @param name the name of the reproduction
     * @param language English or German
     * @throws java.util.MissingResourceException if the model has no words in the language
     */
    static Words ofReproduction(String name, Locale language) {
        return new Words(language, REPRODUCTION + name);
    }

    Locale language() {
        return language;
    }

    /**
     * A text with its gaps filled.
     *
     * @param key the text's key
     * @param gaps names and values in turn; each gap of the text must be among them
     * @return the text
     */
    String say(String key, String... gaps) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < gaps.length; i += 2) {
            values.put(gaps[i], gaps[i + 1]);
        }
        return Mustache.compiler()
                .escapeHTML(false)
                .compile(texts.getString(key))
                .execute(values);
    }

    /**
     * A text about a number of things, with its gaps filled: that of the key and {@code .one} for exactly one.
     *
     * @param key the text's key
     * @param count the number of things
     * @param gaps names and values in turn; each gap of the text must be among them
     * @return the text
     */
    String sayCount(String key, long count, String... gaps) {
        return say(count == 1 ? key + ".one" : key, gaps);
    }

    /** {@return the number of items on a list, as the texts of an audit have it after "lists of"} */
    String items(int list) {
        return sayCount("audit.items", list, "count", String.valueOf(list));
    }

    /** {@return whether there is a text with a key} */
    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** {@return the text of a key, or another one if there is none} */
    String sayOr(String key, String otherwise) {
        return texts.containsKey(key) ? texts.getString(key) : otherwise;
    }

    /** {@return every text by key, for a page} */
    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        texts.keySet().stream().sorted().forEach(key -> all.put(key, texts.getString(key)));
        return all;
    }
}
