package org.uptakelab.lab;

import java.util.List;
import java.util.stream.Stream;
import org.uptakelab.audit.Audit;
import org.uptakelab.audit.AuditResult;
import org.uptakelab.audit.AuditRow;
import org.uptakelab.audit.Definition;
import org.uptakelab.data.LogReader;
import org.uptakelab.data.Periods;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.report.Album;
import org.uptakelab.report.ReadText;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.UserError;

/** A log of purchases, and what share of them would count as following a suggestion, month by month, under each definition. */
public final class Log implements Shown {
    private static final long SEED = 1;

    private final Lab lab;
    private final LogReader.Reading reading;
    private final AuditResult audit;

    Log(Lab lab, LogReader.Reading reading) {
        this.lab = lab;
        this.reading = reading;
        this.audit = Audit.run(reading.log(), Periods.MONTHS, SEED, lab.threads(), ProgressListener.SILENT);
    }

    /** {@return the audit as the lab has it} */
    public AuditResult result() {
        return audit;
    }

    /**
     * The share of purchases that would count as following a suggestion.
     *
     * @param definition personal, earlier-basket-item or any-basket-item
     * @param recommender random, popular, item-llr or item-cosine
     * @param list length of the lists: 1, 5, 10 or 20
     * @return the share; NaN if it is undefined
     * @throws UserError if the audit has no such row
     */
    public double share(String definition, String recommender, int list) {
        return of(definition, list)
                .filter(row -> row.recommender().equals(recommender))
                .findFirst()
                .map(AuditRow::share)
                .orElseThrow(() -> {
                    List<String> known =
                            of(definition, list).map(AuditRow::recommender).toList();
                    return new UserError("A recommender of an audit must be one of " + String.join(", ", known)
                            + ", but is " + recommender + "." + NearestWord.advice(recommender, known));
                });
    }

    /**
     * The shares under one definition, a row for each recommender.
     *
     * @param definition personal, earlier-basket-item or any-basket-item
     * @param list length of the lists: 1, 5, 10 or 20
     * @return the table
     * @throws UserError if there is no such definition or length
     */
    public Table table(String definition, int list) {
        Words words = lab.words();
        Table table = lab.table("", words.say("share"), words.say("interval"), words.say("counted"));
        of(definition, list)
                .forEach(row -> table.row(
                        row.recommender(),
                        lab.percent(row.share()),
                        lab.percent(row.low()) + " " + words.say("to") + " " + lab.percent(row.high()),
                        lab.number(row.numerator(), 0) + " / " + lab.number(row.denominator(), 0)));
        return table;
    }

    private Stream<AuditRow> of(String definition, int list) {
        List<String> known =
                Stream.of(Definition.values()).map(Definition::label).toList();
        if (!known.contains(definition)) {
            throw new UserError("A definition must be one of " + String.join(", ", known) + ", but is " + definition
                    + "." + NearestWord.advice(definition, known));
        }
        List<AuditRow> rows = audit.rows().stream()
                .filter(row -> row.definition().equals(definition) && row.list() == list)
                .toList();
        if (rows.isEmpty()) {
            throw new UserError("The length of a list must be 1, 5, 10 or 20, but is " + list + ".");
        }
        return rows.stream();
    }

    /**
     * All definitions side by side.
     *
     * @param list length of the lists: 1, 5, 10 or 20
     * @return the chart
     */
    public Picture chart(int list) {
        Album album = Album.of(audit, list, lab.language());
        return new Picture(album.print(album.names().get(0)));
    }

    @Override
    public String text() {
        return String.join("\n", ReadText.of(reading.report(), lab.language()));
    }

    @Override
    public String toString() {
        return text();
    }
}
