package org.uptakelab.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.uptakelab.recommender.Family;
import org.uptakelab.recommender.RecommenderKind;

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
     * @param kinds the recommenders
     * @param family what else is known of those that were brought along
     * @param language English or German; those brought along speak their own
     * @return a paragraph for each, and the rule that holds for all
     */
    public static String recommenders(List<RecommenderKind> kinds, Family family, Locale language) {
        TableWords words = new TableWords(language, "recommenders");
        ParameterText parameters = new ParameterText(language);
        StringBuilder text = new StringBuilder();
        for (RecommenderKind kind : kinds) {
            String name = kind.name();
            text.append(name).append('\n');
            Optional<String> meaning = family.meaning(name);
            text.append(TableWords.lines(meaning.orElseGet(() -> words.say(name + ".score")) + ".", INDENT));
            if (!kind.parameters().isEmpty()) {
                text.append(TableWords.lines(words.say("parameters"), INDENT));
                kind.parameters().forEach(setting -> text.append(TableWords.lines(parameters.of(setting), 2 * INDENT)));
            }
            if (meaning.isEmpty()) {
                text.append(TableWords.lines(words.say("rung") + words.say(name + ".rung") + ".", INDENT));
                text.append(TableWords.lines(words.say("source") + words.say(name + ".source") + ".", INDENT));
            }
            text.append('\n');
        }
        return text.append(TableWords.lines(words.say("rule"), 0)).append('\n').toString();
    }
}
