package org.uptakelab.report;

import java.util.List;
import org.uptakelab.audit.AuditResult;
import org.uptakelab.audit.AuditRow;

/** The file {@code audit.csv}: every share of an audit as a fraction, with its 95 % interval; empty where undefined. */
public final class AuditCsv {
    private AuditCsv() {}

    /**
     * The file's text.
     *
     * @param result the audit
     * @return the text
     */
    public static OutputFolder.Text of(AuditResult result) {
        return CsvTable.of(
                List.of("definition", "recommender", "list", "numerator", "denominator", "share", "ci_low", "ci_high"),
                table -> {
                    for (AuditRow row : result.rows()) {
                        table.printRecord(
                                row.definition(),
                                row.recommender(),
                                row.list(),
                                row.numerator(),
                                row.denominator(),
                                CsvTable.cell(row.share()),
                                CsvTable.cell(row.low()),
                                CsvTable.cell(row.high()));
                    }
                });
    }
}
