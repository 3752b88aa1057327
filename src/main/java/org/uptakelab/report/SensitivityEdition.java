package org.uptakelab.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.uptakelab.sensitivity.Analysis;
import org.uptakelab.sensitivity.Index.Interval;
import org.uptakelab.sensitivity.Index.Kind;
import org.uptakelab.sensitivity.Method;
import org.uptakelab.sensitivity.Sensitivity;
import org.uptakelab.sweep.Sweep;

/**
 * A sensitivity analysis told in one language.
 *
 * @param sensitivity the analysis
 * @param words the words of the language
 * @param numbers its numbers
 */
record SensitivityEdition(Sensitivity sensitivity, Words words, Numbers numbers) {
    /** Sentences name the factors that matter most, so that they can be read. */
    private static final int MOST_NAMED = 4;

    static SensitivityEdition of(Sensitivity sensitivity, Locale language) {
        Words words = new Words(language);
        return new SensitivityEdition(sensitivity, words, new Numbers(words));
    }

    Sweep sweep() {
        return sensitivity.result().sweep();
    }

    boolean isMorris() {
        return sensitivity.method() == Method.MORRIS;
    }

    /** {@return the number by which factors are ranked} */
    Kind rank() {
        return isMorris() ? Kind.MU_STAR : Kind.TOTAL;
    }

    /** {@return the number that is told first of a factor} */
    Kind leading() {
        return isMorris() ? Kind.MU_STAR : Kind.FIRST;
    }

    MeasureText text(Analysis analysis) {
        return MeasureText.of(analysis.measure(), words.language());
    }

    /** {@return what people call a measure, with the recommender where there are several} */
    String label(Analysis analysis) {
        boolean alone =
                sweep().recommenders().size() == 1 || analysis.recommender().equals(Sensitivity.ALL);
        String label = text(analysis).label();
        return alone ? label : label + " · " + analysis.recommender();
    }

    /** {@return a factor, or two joined by a colon, in words} */
    String name(String factor) {
        return Arrays.stream(factor.split(":"))
                .map(key -> key.equals(Sensitivity.RECOMMENDER)
                        ? words.say("sensitivity.recommender")
                        : KeyText.of(key, words.language()).name())
                .collect(Collectors.joining(" × "));
    }

    /** {@return whether there is anything to tell of a measure} */
    boolean isDefined(Analysis analysis) {
        return analysis.factors().stream()
                .anyMatch(factor -> analysis.value(factor, leading()).isDefined());
    }

    /** {@return why there is nothing to tell of a measure} */
    String whyUndefined(Analysis analysis) {
        return words.say(
                analysis.worlds() < 2 ? "sensitivity.undefined" : "sensitivity.constant", "measure", label(analysis));
    }

    /** {@return the factors, the one that matters most first} */
    List<String> ranked(Analysis analysis, Kind kind) {
        return analysis.factors().stream()
                .sorted(Comparator.comparingDouble(factor -> -orZero(analysis.value(factor, kind))))
                .toList();
    }

    private static double orZero(Interval value) {
        return value.isDefined() ? value.estimate() : 0;
    }

    /** {@return a number as it is shown: a share of the variance in percent, an effect in the unit of its measure} */
    String number(Analysis analysis, double value) {
        if (!isMorris()) {
            return numbers.exactPercent(value);
        }
        return text(analysis).unit() == MeasureText.Unit.SHARE
                ? numbers.decimals(100 * value, 1)
                : numbers.value(value, text(analysis).unit());
    }

    /** {@return a number as it is shown, or the word for undefined} */
    String number(Analysis analysis, Interval value) {
        return value.isDefined() ? number(analysis, value.estimate()) : words.say("undefined");
    }

    /** {@return its interval, or nothing} */
    String ends(Analysis analysis, Interval value) {
        if (!value.hasEnds()) {
            return "";
        }
        String low = number(analysis, value.low());
        String high = number(analysis, value.high());
        String bare = isMorris() ? low : numbers.decimals(100 * value.low(), 1);
        return bare + " " + words.say("number.to") + " " + high;
    }

    /** {@return the unit of effects} */
    String unit(Analysis analysis) {
        return words.say("sensitivity.unit." + text(analysis).unit().name().toLowerCase(Locale.ROOT));
    }

    /** {@return what matters most, in a sentence} */
    String title(Analysis analysis) {
        if (!isDefined(analysis)) {
            return whyUndefined(analysis);
        }
        String most = ranked(analysis, leading()).get(0);
        Interval value = analysis.value(most, leading());
        if (isOpen(value) || !isMorris() && isOpen(analysis.value("", Kind.VARIANCE))) {
            return words.say("sensitivity.title.open", "measure", label(analysis));
        }
        return words.say(
                isMorris() ? "sensitivity.title.morris" : "sensitivity.title",
                "measure",
                label(analysis),
                "factor",
                name(most),
                "number",
                number(analysis, value),
                "unit",
                unit(analysis));
    }

    /** Whether a number might as well be nothing. */
    private static boolean isOpen(Interval value) {
        return value.hasEnds() && value.low() <= 0;
    }

    /** {@return the factors that matter most with their numbers, in a sentence} */
    String reading(Analysis analysis) {
        if (!isDefined(analysis)) {
            return whyUndefined(analysis);
        }
        String parts = ranked(analysis, leading()).stream()
                .limit(MOST_NAMED)
                .map(factor -> part(analysis, factor))
                .collect(Collectors.joining(", "));
        double together = 1
                - analysis.of(Kind.FIRST)
                        .mapToDouble(index -> index.value().estimate())
                        .sum();
        return words.say(
                isMorris() ? "sensitivity.reading.morris" : "sensitivity.reading",
                "measure",
                label(analysis),
                "parts",
                parts,
                "together",
                number(analysis, together),
                "unit",
                unit(analysis));
    }

    private String part(Analysis analysis, String factor) {
        Interval value = analysis.value(factor, leading());
        String ends = ends(analysis, value);
        return name(factor) + " " + number(analysis, value) + (ends.isEmpty() ? "" : " (" + ends + ")");
    }

    /** {@return how intervals are made, and in how many worlds} */
    String intervalNote(List<Analysis> drawn) {
        int fewest = drawn.stream().mapToInt(Analysis::worlds).min().orElse(0);
        int most = drawn.stream().mapToInt(Analysis::worlds).max().orElse(0);
        String worlds = fewest == most
                ? numbers.whole(most)
                : numbers.whole(fewest) + " " + words.say("number.to") + " " + numbers.whole(most);
        return words.say(
                most < 3
                        ? isMorris() && fewest == 2 ? "sensitivity.note.two" : "sensitivity.note.none"
                        : isMorris() || sensitivity.method() == Method.SOBOL
                                ? "sensitivity.note.both"
                                : "sensitivity.note",
                "worlds",
                worlds);
    }
}
