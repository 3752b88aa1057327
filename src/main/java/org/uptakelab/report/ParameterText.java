package org.uptakelab.report;

import java.util.Locale;
import org.uptakelab.recommender.RecommenderParameters;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.RealText;
import org.uptakelab.setting.Setting;

/** A parameter of recommenders in words of one language: name, default, what it may be, what it means. */
final class ParameterText {
    private final TableWords words;

    ParameterText(Locale language) {
        words = new TableWords(language, "recommenders");
    }

    /** {@return the parameter in one sentence} */
    String of(Setting parameter) {
        return words.say(
                "parameter",
                parameter.name(),
                written(parameter.fallback()),
                rule(parameter),
                RecommenderParameters.ALL.contains(parameter)
                        ? words.say("parameter." + parameter.name())
                        : parameter.meaning());
    }

    private static String written(Object value) {
        return value instanceof Double number ? RealText.of(number) : value.toString();
    }

    private String rule(Setting parameter) {
        boolean any = parameter.range().equals(Range.ANY);
        return switch (parameter.type()) {
            case INTEGER, LONG ->
                any ? words.say("range.anyWhole") : words.say("range.whole", ends(parameter.range(), true));
            case REAL -> any ? words.say("range.any") : ends(parameter.range(), false);
            case WORD -> words.say("range.words", String.join(", ", parameter.choices()));
            case BOOLEAN -> words.say("range.boolean");
            case WORDS -> words.say("range.list");
            case TEXT -> words.say("range.text");
        };
    }

    /** The ends in the signs of mathematics, which need no language. */
    private static String ends(Range range, boolean whole) {
        if (Double.isInfinite(range.high())) {
            return "≥ " + end(range.low(), whole);
        }
        if (Double.isInfinite(range.low())) {
            return "≤ " + end(range.high(), whole);
        }
        return whole
                ? end(range.low(), true) + " … " + end(range.high(), true)
                : "[" + end(range.low(), false) + ", " + end(range.high(), false) + "]";
    }

    private static String end(double value, boolean whole) {
        return whole || value == StrictMath.rint(value) ? Long.toString((long) value) : RealText.of(value);
    }
}
