package org.uptakelab.audit;

import java.io.IOException;
import java.math.BigDecimal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the shares of an audit as CSV. */
public final class AuditTable {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader("definition", "recommender", "list", "numerator", "denominator", "share", "ci_low", "ci_high")
            .setRecordSeparator('\n')
            .get();

    private AuditTable() {}

    /**
     * Writes one line a row; shares are fractions, empty where undefined.
     *
     * @param result the audit
     * @param out where to write
     * @throws IOException if it cannot be written
     */
    public static void write(AuditResult result, Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        for (AuditRow row : result.rows()) {
            printer.printRecord(
                    row.definition(),
                    row.recommender(),
                    row.list(),
                    row.numerator(),
                    row.denominator(),
                    fraction(row.share()),
                    fraction(row.low()),
                    fraction(row.high()));
        }
        printer.flush();
    }

    private static String fraction(double value) {
        return Double.isNaN(value) ? "" : BigDecimal.valueOf(value).toPlainString();
    }
}
