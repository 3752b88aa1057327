package org.uptakelab.report;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.uptakelab.evaluate.PublishedValue;

/**
 * Published values with ours beside them.
 *
 * @param values the values that ours can be held against; may be none
 * @param own finds our value; NaN if it was not run
 * @param words the words of the language
 * @param numbers its numbers
 */
record PublishedRows(List<PublishedValue> values, ToDoubleFunction<PublishedValue> own, Words words, Numbers numbers) {
    private static final int DECIMALS = 4;

    /** {@return what the template {@code published} puts into a page: one section, or none} */
    List<Map<String, Object>> section() {
        if (values.isEmpty()) {
            return List.of();
        }
        return List.of(Map.of(
                "heading",
                words.say("evaluation.published"),
                "text",
                words.say("evaluation.published.text", "dataset", values.get(0).dataset()),
                "columns",
                List.of("what", "theirs", "ours", "tolerance", "verdict", "why").stream()
                        .map(column -> words.say("evaluation.published." + column))
                        .toList(),
                "theirsHeading",
                words.say("evaluation.published.theirs"),
                "oursHeading",
                words.say("evaluation.published.ours"),
                "toleranceHeading",
                words.say("evaluation.published.tolerance"),
                "verdictHeading",
                words.say("evaluation.published.verdict"),
                "rows",
                values.stream().map(this::row).toList()));
    }

    private Map<String, String> row(PublishedValue value) {
        double ours = own.applyAsDouble(value);
        return Map.of(
                "what",
                what(value),
                "source",
                value.source() + " (" + value.certainty() + ")",
                "theirs",
                numbers.decimals(value.value(), DECIMALS),
                "ours",
                Double.isNaN(ours) ? "–" : numbers.decimals(ours, DECIMALS),
                "tolerance",
                value.tolerance().isPresent()
                        ? "± " + numbers.decimals(value.tolerance().getAsDouble(), 3)
                        : "–",
                "verdict",
                words.say("evaluation.published." + value.verdict(ours)),
                "why",
                value.why(words.language()));
    }

    private static String what(PublishedValue value) {
        String cut = value.list() > 0 ? "@" + value.list() : "";
        return value.theirs() + ", " + value.metric() + cut + " · " + value.ours();
    }

    /** Writes the rows for a console. */
    String text() {
        if (values.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        text.append(words.say("evaluation.published")).append('\n');
        for (PublishedValue value : values) {
            Map<String, String> row = row(value);
            text.append(TableWords.lines(
                    row.get("what") + ": " + row.get("theirs") + " · " + words.say("evaluation.published.ours") + " "
                            + row.get("ours") + " · " + words.say("evaluation.published.tolerance") + " "
                            + row.get("tolerance") + " · " + row.get("verdict") + ": " + row.get("why") + ". "
                            + row.get("source"),
                    2));
        }
        return text.append('\n').toString();
    }
}
