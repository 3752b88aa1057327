package org.uptakelab.data;

import java.util.Locale;
import java.util.regex.Pattern;

/** Fields of a row as numbers. */
final class Fields {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}(\\.0+)?");

    private Fields() {}

    /** A number; NaN if the field is none. */
    static double number(String field) {
        return NUMBER.matcher(field).matches() ? Double.parseDouble(field) : Double.NaN;
    }

    /** A whole number at least 0; -1 if the field is none. */
    static int whole(String field) {
        return WHOLE.matcher(field).matches() ? (int) Double.parseDouble(field) : -1;
    }

    /** 1 for yes, 0 for no; -1 if the field says neither. */
    static int yesNo(String field) {
        return switch (field.toLowerCase(Locale.ROOT)) {
            case "1", "true", "yes" -> 1;
            case "0", "false", "no" -> 0;
            default -> -1;
        };
    }
}
