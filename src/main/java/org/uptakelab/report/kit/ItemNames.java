package org.uptakelab.report.kit;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of items and animals in a language. */
final class ItemNames {
    private final Map<String, Object> items;
    private final String and;

    /**
     * The names of a language.
     *
     * @param texts its texts
     */
    ItemNames(TextFile texts) {
        items = texts.section("items", Map.of());
        and = texts.text("kit", "and");
    }

    /** {@return the name of an item} */
    String item(String key) {
        return KitContents.text(items, key, "name");
    }

    /** {@return the names of items, in their order} */
    List<String> items(Collection<String> keys) {
        return keys.stream().map(this::item).toList();
    }

    /** {@return the names of items in a sentence: "one, another and a third"} */
    String listed(Collection<String> keys) {
        List<String> names = items(keys);
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " " + and + " " + names.get(last);
    }

    /** {@return the name of an animal, which is that of a person here and so begins with a capital} */
    String animal(String key) {
        String name = KitContents.text(items, "animal", key);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
