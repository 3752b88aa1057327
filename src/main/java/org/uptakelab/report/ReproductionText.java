package org.uptakelab.report;

import java.util.List;
import java.util.Locale;
import org.uptakelab.reproduction.Published;
import org.uptakelab.reproduction.Quantity;
import org.uptakelab.reproduction.Rebuilt;

/** Rebuilt models beside what was published, as text for a console. */
public final class ReproductionText {
    private static final String ROW = "%12s  %-18s%12s  %-23s  %-11s%s";
    private static final int INDENT = 4;

    private ReproductionText() {}

    /**
     * A table a model: for each quantity its words, then what it is compared with and how sure we are of that, what came out,
     * its interval, what was allowed, and the verdict.
     *
     * @param models the models
     * @param language English or German
     * @return the text, lines ended by {@code \n}
     */
    public static String of(List<Rebuilt> models, Locale language) {
        StringBuilder text = new StringBuilder();
        for (Rebuilt model : models) {
            append(text, new ReproductionEdition(model, language));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, ReproductionEdition edition) {
        text.append(edition.title()).append('\n').append(TableWords.lines(edition.verdict(), 0));
        for (String panel : edition.panels()) {
            head(text, edition, panel);
            edition.quantities(panel).forEach(quantity -> append(text, edition, quantity));
        }
        for (Published missing : edition.model().missing()) {
            text.append("  ")
                    .append(edition.label(missing))
                    .append('\n')
                    .append(row(
                            edition.published(missing), edition.certainty(missing), "–", edition.say("needs"), "", ""));
        }
        text.append('\n');
    }

    private static void append(StringBuilder text, ReproductionEdition edition, Quantity quantity) {
        Published published = quantity.published();
        text.append("  ")
                .append(edition.label(published))
                .append('\n')
                .append(row(
                        edition.published(published),
                        edition.certainty(published),
                        edition.here(quantity),
                        edition.interval(quantity),
                        edition.tolerance(published),
                        edition.verdict(quantity)));
    }

    private static void head(StringBuilder text, ReproductionEdition edition, String panel) {
        text.append('\n')
                .append(TableWords.lines(edition.panel(panel), 0))
                .append(row(
                        edition.say("published"),
                        edition.say("certainty"),
                        edition.say("here"),
                        edition.say("interval"),
                        edition.say("tolerance"),
                        edition.say("within")))
                .append("─".repeat(TableWords.WIDTH))
                .append('\n');
    }

    private static String row(
            String published, String certainty, String here, String interval, String tolerance, String verdict) {
        return " ".repeat(INDENT)
                + String.format(Locale.ROOT, ROW, published, certainty, here, interval, tolerance, verdict)
                        .stripTrailing()
                + "\n";
    }
}
