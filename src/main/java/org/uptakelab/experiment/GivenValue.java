package org.uptakelab.experiment;

import java.util.List;
import org.uptakelab.yaml.Place;
import org.uptakelab.yaml.YamlNode;

/**
 * A value as it was given, before anything is known of its type.
 *
 * @param key group and name of the setting it is for, joined by a dot
 * @param form how it was written
 * @param text its text; empty for a form without text
 * @param elements the values of a list; empty for another form
 * @param keyPlace where its key stands
 * @param place where it stands
 */
public record GivenValue(
        String key, YamlNode.Form form, String text, List<YamlNode> elements, Place keyPlace, Place place) {
    /**
     * A value of a file.
     *
     * @param key group and name of the setting it is for, joined by a dot
     * @param keyPlace where its key stands
     * @param node the value
     * @return the value as given
     */
    public static GivenValue of(String key, Place keyPlace, YamlNode node) {
        return new GivenValue(key, node.form(), node.text(), node.elements(), keyPlace, node.place());
    }

    /** {@return the value found, for a message: shortened, and without control characters} */
    String shown() {
        return form.shown(text);
    }
}
