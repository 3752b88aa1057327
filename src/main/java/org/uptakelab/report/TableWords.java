package org.uptakelab.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.apache.commons.text.WordUtils;
import org.uptakelab.measure.Estimate;

/** Words and numbers of the console's tables in one language. */
final class TableWords {
    /** Columns of a line; fits beside the prompt of most terminals. */
    static final int WIDTH = 96;

    private final Locale language;
    private final ResourceBundle words;

    TableWords(Locale language) {
        this(language, "table");
    }

    TableWords(Locale language, String bundle) {
        this.language = language;
        this.words = ResourceBundle.getBundle(
                "org.uptakelab.report." + bundle,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale language() {
        return language;
    }

    String say(String key, Object... values) {
        String text = words.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, language).format(values);
    }

    /** A text, or nothing where there is none of the key, as for recommenders that somebody brought along. */
    Optional<String> find(String key) {
        return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }

    /** A text broken into lines, each indented, ended by a line break. */
    static String lines(String text, int indent) {
        String margin = "\n" + " ".repeat(indent);
        return margin.substring(1) + WordUtils.wrap(text, WIDTH - indent, margin, false) + "\n";
    }

    String percent(double share) {
        return String.format(language, "%.1f %%", 100 * share);
    }

    String number(double value, MeasureText.Unit unit) {
        return switch (unit) {
            case SHARE -> percent(value);
            case CURRENCY -> String.format(language, "%.2f", value);
            case ITEMS -> String.format(language, "%.1f", value);
            case UTILITY, NUMBER -> String.format(language, "%.3f", value);
        };
    }

    String interval(Estimate estimate, MeasureText.Unit unit) {
        if (!estimate.hasInterval()) {
            return say("none");
        }
        String low = number(estimate.low(), unit);
        return say("to", unit == MeasureText.Unit.SHARE ? low.replace(" %", "") : low, number(estimate.high(), unit));
    }
}
