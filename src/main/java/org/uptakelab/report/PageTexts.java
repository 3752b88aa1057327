package org.uptakelab.report;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The fixed texts of a page, for its template. */
final class PageTexts {
    private PageTexts() {}

    /**
     * The texts whose keys begin alike.
     *
     * @param words the words of the page's language
     * @param start how the keys begin
     * @return the texts by key; a dot means a nested value to a template, so keys have _ there
     */
    static Map<String, String> of(Words words, String start) {
        return words.all().entrySet().stream()
                .filter(text -> text.getKey().startsWith(start))
                .collect(Collectors.toMap(
                        text -> text.getKey().replace('.', '_'),
                        Map.Entry::getValue,
                        (first, second) -> first,
                        TreeMap::new));
    }
}
