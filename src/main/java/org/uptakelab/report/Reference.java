package org.uptakelab.report;

import java.util.List;
import java.util.Locale;

/** The measures and the recommenders, explained one by one for a console. */
public final class Reference {
    private static final int INDENT = 4;

    private Reference() {}

    /**
     * The measures.
     *
     * @param measures the measures in words
     * @param language English or German
     * @return a paragraph for each
     */
    public static String measures(List<MeasureText> measures, Locale language) {
        TableWords words = new TableWords(language);
        StringBuilder text = new StringBuilder();
        for (MeasureText measure : measures) {
            text.append(measure.name()).append(" · ").append(measure.label()).append('\n');
            text.append(TableWords.lines(measure.numerator(), INDENT));
            text.append(TableWords.lines("/ " + measure.denominator(), INDENT));
            String good = words.say("good." + measure.good());
            text.append(TableWords.lines(
                    words.say("range") + measure.range() + ". " + words.say("good") + good + ".", INDENT));
            text.append(TableWords.lines(words.say("source") + measure.source() + ".", INDENT));
            text.append('\n');
        }
        return text.toString();
    }

    /**
     * The recommenders.
     *
     * @param names their names
     * @param language English or German
     * @return a paragraph for each, and the rule that holds for all
     */
    public static String recommenders(List<String> names, Locale language) {
        TableWords words = new TableWords(language, "recommenders");
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append(name).append('\n');
            text.append(TableWords.lines(words.say(name + ".score") + ".", INDENT));
            text.append(TableWords.lines(words.say("source") + words.say(name + ".source") + ".", INDENT));
            text.append('\n');
        }
        return text.append(TableWords.lines(words.say("rule"), 0)).append('\n').toString();
    }
}
