package org.uptakelab.lab;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of tables in one language. */
record Words(ResourceBundle texts) {
    static Words of(Locale language) {
        return new Words(ResourceBundle.getBundle(
                "org.uptakelab.lab.words",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    String say(String key) {
        return texts.getString(key);
    }
}
