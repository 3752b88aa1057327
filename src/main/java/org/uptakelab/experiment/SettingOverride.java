package org.uptakelab.experiment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uptakelab.setting.UserError;
import org.uptakelab.yaml.Place;
import org.uptakelab.yaml.Printable;
import org.uptakelab.yaml.YamlNode;
import org.uptakelab.yaml.YamlText;

/**
 * A value that goes over the one in the scenario file.
 *
 * @param source who says so, for messages: the option of the command line
 * @param key group and name of the setting, joined by a dot
 * @param value its value, written as in a scenario file
 * @param list the value, if it is a list
 */
public record SettingOverride(
        String source, String key, String value, @Nullable YamlNode list) {
    /**
     * A value that is no list.
     *
     * @param source who says so, for messages
     * @param key group and name of the setting, joined by a dot
     * @param value its value, written as in a scenario file
     */
    public SettingOverride(String source, String key, String value) {
        this(source, key, value, null);
    }

    /**
     * Reads {@code group.key=value}.
     *
     * @param source who says so
     * @param assignment the text
     * @return the override; whether there is such a setting and whether it allows the value is checked with the scenario
     * @throws UserError if the text is not of that form
     */
    public static SettingOverride parse(String source, String assignment) {
        int equals = assignment.indexOf('=');
        if (equals <= 0) {
            throw new UserError(source + " must be group.key=value, but is " + Printable.of(assignment)
                    + ". Maybe you meant shopper.attention=0.8, for example.");
        }
        String value = assignment.substring(equals + 1).strip();
        YamlNode list =
                value.startsWith("[") ? YamlText.read(source, "a value", value).orElse(null) : null;
        return new SettingOverride(source, assignment.substring(0, equals).strip(), value, list);
    }

    /** {@return the override as a value given without a line} */
    public GivenValue given() {
        if (list != null) {
            return new GivenValue(key, list.form(), "", list.elements(), Place.of(source), Place.of(source));
        }
        YamlNode.Form form = value.isEmpty() ? YamlNode.Form.EMPTY : YamlNode.Form.PLAIN;
        return new GivenValue(key, form, value, List.of(), Place.of(source), Place.of(source));
    }
}
