package org.uptakelab.report;

import java.util.Locale;
import org.uptakelab.comparison.ComparisonResult;
import org.uptakelab.comparison.Difference;
import org.uptakelab.report.ComparisonEdition.Pair;

/** What a comparison gave, as text for a console: for each arm every measure beside that of the first. */
public final class ComparisonText {
    private static final String ROW = "  %-32s %11s %11s %14s   %-17s %7s";

    private static final int NAME = 11;

    private final ComparisonEdition edition;
    private final StringBuilder text = new StringBuilder();

    private ComparisonText(ComparisonEdition edition) {
        this.edition = edition;
    }

    /**
     * The text of a comparison.
     *
     * @param result what the comparison gave
     * @param language English or German
     * @return lines ended by {@code \n}
     */
    public static String of(ComparisonResult result, Locale language) {
        ComparisonText comparison = new ComparisonText(ComparisonEdition.of(result, language));
        comparison.edition.pairs().forEach(comparison::pair);
        comparison.note();
        return comparison.text.toString();
    }

    private void pair(Pair pair) {
        Words words = edition.words();
        line(words.say("compare.table", "first", edition.first(), "name", pair.name()));
        line("─".repeat(TableWords.WIDTH + 4));
        row(
                words.say("compare.measure"),
                shortened(edition.first()),
                shortened(pair.name()),
                words.say("compare.difference"),
                words.say("compare.interval"),
                words.say("compare.pairing.short"));
        for (Difference difference : pair.differences()) {
            row(
                    edition.text(difference.measure()).label(),
                    edition.mean(difference.first(), difference.measure()),
                    edition.mean(difference.other(), difference.measure()),
                    edition.difference(difference),
                    edition.interval(difference),
                    edition.pairing(difference));
        }
        line("");
    }

    private static String shortened(String name) {
        return name.length() <= NAME ? name : name.substring(0, NAME - 1) + "…";
    }

    private void row(Object... cells) {
        line(String.format(Locale.ROOT, ROW, cells).stripTrailing());
    }

    private void note() {
        Words words = edition.words();
        text.append(TableWords.lines(edition.lead(), 2));
        text.append(TableWords.lines(edition.note(), 2));
        text.append(TableWords.lines(edition.words().say("compare.how.many"), 2));
        text.append(
                TableWords.lines(words.say("compare.how.pairing", "column", words.say("compare.pairing.short")), 2));
        PrecisionNote.of(edition).forEach(note -> text.append(TableWords.lines(note, 2)));
        line("");
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
