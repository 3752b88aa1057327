package org.uptakelab.report;

import java.util.List;
import java.util.Locale;
import org.uptakelab.evidence.PublishedFigure;

/** The published figures as text for a console. */
public final class PedigreeText {
    private static final String ROW = "%-6s%-19s%-17s";
    private static final int INDENT = 42;

    private PedigreeText() {}

    /**
     * The table of the figures, in their order.
     *
     * @param figures the figures
     * @param language English or German
     * @return a heading, and a paragraph for each figure: year, share and certainty, then of what and by whom
     */
    public static String of(List<PublishedFigure> figures, Locale language) {
        TableWords words = new TableWords(language);
        StringBuilder text = new StringBuilder();
        text.append(row(words.say("pedigree.year"), words.say("pedigree.share"), words.say("pedigree.certainty")))
                .append(words.say("pedigree.of"))
                .append('\n');
        text.append("─".repeat(TableWords.WIDTH)).append('\n');
        for (PublishedFigure figure : figures) {
            text.append(paragraph(figure, words));
        }
        text.append('\n')
                .append(TableWords.lines(words.say("pedigree.note"), 0))
                .append('\n');
        return text.toString();
    }

    private static String paragraph(PublishedFigure figure, TableWords words) {
        Locale language = words.language();
        String year = figure.year().isPresent() ? "" + figure.year().getAsInt() : "–";
        String certainty = words.say("certainty." + figure.certainty().word());
        String of = figure.platform().in(language) + ": " + figure.denominator().in(language);
        return row(year, figure.wording().in(language), certainty)
                + TableWords.lines(of, INDENT).substring(INDENT)
                + TableWords.lines(
                        figure.who().in(language) + "; " + figure.source().in(language), INDENT);
    }

    private static String row(String year, String share, String certainty) {
        return String.format(Locale.ROOT, ROW, year, share, certainty);
    }
}
