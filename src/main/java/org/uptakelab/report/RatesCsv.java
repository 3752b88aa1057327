package org.uptakelab.report;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.uptakelab.audit.CampaignAudit;
import org.uptakelab.audit.ImpressionAudit;
import org.uptakelab.audit.Rate;
import org.uptakelab.audit.ShownAlike;
import org.uptakelab.measure.Estimate;

/**
 * The file {@code rates.csv}: every number that an audit of suggestions or coupons gives, a row each, with its 95 % interval. Its column
 * {@code estimate} tells what kind of number it is: {@code counted}, {@code shown_alike} (numerator and denominator are sums of weights),
 * {@code per_30_days} (the denominator is exposures times months of 30 days), {@code among_both} (the mean rate of users who met both kinds,
 * whose number is the denominator) or {@code difference} (between the two). What does not apply or has no answer is empty.
 */
public final class RatesCsv {
    private static final List<String> COLUMNS = List.of(
            "estimate",
            "group",
            "kind",
            "other_kind",
            "position",
            "numerator",
            "denominator",
            "effective",
            "share",
            "ci_low",
            "ci_high");

    private RatesCsv() {}

    /**
     * The file's text for a log of suggestions.
     *
     * @param audit what the log tells
     * @return the rates counted, by policy and by position, and those of showing all alike
     */
    public static OutputFolder.Text of(ImpressionAudit audit) {
        return CsvTable.of(COLUMNS, table -> {
            counted(table, audit.byPolicy());
            counted(table, audit.byPosition());
            for (ShownAlike alike : audit.shownAlike()) {
                table.printRecord(
                        "shown_alike",
                        alike.shown().group(),
                        alike.shown().kind(),
                        "",
                        "",
                        CsvTable.cell(alike.clicked().sum()),
                        CsvTable.cell(alike.weights().sum()),
                        CsvTable.cell(alike.effective()),
                        CsvTable.cell(alike.value()),
                        CsvTable.cell(alike.low()),
                        CsvTable.cell(alike.high()));
            }
        });
    }

    /**
     * The file's text for a log of coupons.
     *
     * @param audit what the log tells
     * @return the rates counted, those for 30 days, and those of users who met two kinds with their differences
     */
    public static OutputFolder.Text of(CampaignAudit audit) {
        return CsvTable.of(COLUMNS, table -> {
            counted(table, audit.byKind());
            for (CampaignAudit.Monthly month : audit.perMonth()) {
                table.printRecord(
                        "per_30_days",
                        "",
                        month.kind(),
                        "",
                        "",
                        month.redeemed(),
                        CsvTable.cell(month.months()),
                        "",
                        CsvTable.cell(month.value()),
                        "",
                        "");
            }
            for (CampaignAudit.Paired paired : audit.paired()) {
                double none = Double.NaN;
                Estimate first = new Estimate(paired.first(), none, none, paired.users(), 0);
                Estimate second = new Estimate(paired.second(), none, none, paired.users(), 0);
                paired(table, "among_both", paired.kind(), paired.other(), first);
                paired(table, "among_both", paired.other(), paired.kind(), second);
                paired(table, "difference", paired.kind(), paired.other(), paired.difference());
            }
        });
    }

    private static void counted(CSVPrinter table, List<Rate> rates) throws IOException {
        for (Rate rate : rates) {
            table.printRecord(
                    "counted",
                    rate.group(),
                    rate.kind(),
                    "",
                    rate.position() == 0 ? "" : rate.position(),
                    rate.hits(),
                    rate.trials(),
                    rate.trials(),
                    CsvTable.cell(rate.value()),
                    CsvTable.cell(rate.low()),
                    CsvTable.cell(rate.high()));
        }
    }

    private static void paired(CSVPrinter table, String estimate, String kind, String other, Estimate value)
            throws IOException {
        table.printRecord(
                estimate,
                "",
                kind,
                other,
                "",
                "",
                value.replications(),
                value.replications(),
                CsvTable.cell(value.mean()),
                CsvTable.cell(value.low()),
                CsvTable.cell(value.high()));
    }
}
