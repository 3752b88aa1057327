package org.uptakelab.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.uptakelab.audit.AuditResult;
import org.uptakelab.audit.AuditRow;
import org.uptakelab.audit.Definition;
import org.uptakelab.data.Period;
import org.uptakelab.measure.Estimate;

/** What an audit found, as text for a console: the shares at one list length with intervals, then those at all lengths. */
public final class AuditText {
    private static final int RESAMPLES = 1000;

    private final Words words;
    private final Numbers numbers;
    private final StringBuilder text = new StringBuilder();

    private AuditText(Words words) {
        this.words = words;
        this.numbers = new Numbers(words);
    }

    /**
     * The text of an audit.
     *
     * @param result the audit
     * @param list length of the lists looked at closely: 1, 5, 10 or 20
     * @param language English or German
     * @return lines ended by {@code \n}
     */
    public static String of(AuditResult result, int list, Locale language) {
        AuditText audit = new AuditText(new Words(language));
        audit.heading(result, list);
        audit.outside(result);
        for (Definition definition : Definition.values()) {
            audit.definition(result, definition, list);
        }
        audit.userPeriods(result, list);
        return audit.text.toString();
    }

    private void heading(AuditResult result, int list) {
        List<Period> periods = result.periods();
        wrapped(
                words.sayCount(
                        "audit.heading.text",
                        periods.size(),
                        "items",
                        words.items(list),
                        "periods",
                        numbers.whole(periods.size()),
                        "first",
                        periods.get(0).label(),
                        "last",
                        periods.get(periods.size() - 1).label()),
                0);
    }

    private void outside(AuditResult result) {
        new OutsideText(words, numbers).of(result).forEach(sentence -> wrapped(sentence, 0));
    }

    private void definition(AuditResult result, Definition definition, int list) {
        line("");
        line(definition.label());
        line("─".repeat(TableWords.WIDTH));
        String when = words.say("audit.when." + definition.label());
        wrapped(when + " / " + words.say("audit.of." + definition.label()), 2);
        if (!result.isDefined(definition)) {
            wrapped(AuditChart.whyUndefined(definition, words), 4);
            return;
        }
        for (AuditRow row : result.rows()) {
            if (row.definition().equals(definition.label()) && row.list() == list) {
                row(row);
            }
        }
        line("  " + words.say("audit.lengths"));
        result.rows().stream()
                .filter(row -> row.definition().equals(definition.label()))
                .collect(Collectors.groupingBy(AuditRow::recommender, LinkedHashMap::new, Collectors.toList()))
                .forEach((recommender, rows) -> line(String.format(
                        Locale.ROOT,
                        "    %-12s %s",
                        recommender,
                        rows.stream()
                                .map(row -> String.format(Locale.ROOT, "%3d: %-8s", row.list(), share(row)))
                                .collect(Collectors.joining(" ")))));
    }

    private void row(AuditRow row) {
        String counts = numbers.whole(row.numerator()) + " / " + numbers.whole(row.denominator());
        if (Double.isNaN(row.share())) {
            line(String.format(Locale.ROOT, "    %-12s %s", row.recommender(), words.say("undefined")));
            return;
        }
        Estimate estimate = new Estimate(row.share(), row.low(), row.high(), RESAMPLES, 0);
        line(String.format(
                Locale.ROOT,
                "    %-12s %8s  %-18s %-18s %s",
                row.recommender(),
                share(row),
                interval(row),
                counts,
                Marks.of("shown_share", estimate)));
    }

    private String interval(AuditRow row) {
        String ends = numbers.decimals(100 * row.low(), 2) + " " + words.say("number.to") + " ";
        return "[" + ends + numbers.decimals(100 * row.high(), 2) + "]";
    }

    private String share(AuditRow row) {
        return Double.isNaN(row.share()) ? words.say("undefined") : numbers.decimals(100 * row.share(), 2) + "\u00a0%";
    }

    private void userPeriods(AuditResult result, int list) {
        line("");
        wrapped(words.say("audit.users"), 0);
        result.userPeriods().stream().filter(row -> row.list() == list).forEach(this::row);
        line("");
        if (result.isDefined(Definition.ANY_BASKET_ITEM)) {
            wrapped(words.say("audit.footnote"), 0);
        }
        wrapped(words.say("audit.note"), 0);
    }

    private void wrapped(String content, int indent) {
        text.append(TableWords.lines(content, indent));
    }

    private void line(String content) {
        text.append(content.stripTrailing()).append('\n');
    }
}
