package org.uptakelab.report;

import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.uptakelab.audit.Rate;

/** The file {@code rates.csv}: every rate of an audit with its 95 % interval. */
public final class RatesCsv {
    private RatesCsv() {}

    /**
     * The file's text.
     *
     * @param rates the rates
     * @return the text; the position of a rate over all positions is empty
     */
    public static OutputFolder.Text of(List<Rate> rates) {
        return writer -> {
            CSVPrinter table = new CSVPrinter(
                    writer,
                    CsvTable.withHeader(
                            "group", "kind", "position", "numerator", "denominator", "share", "ci_low", "ci_high"));
            for (Rate rate : rates) {
                table.printRecord(
                        rate.group(),
                        rate.kind(),
                        rate.position() == 0 ? "" : rate.position(),
                        rate.hits(),
                        rate.trials(),
                        CsvTable.cell(rate.value()),
                        CsvTable.cell(rate.low()),
                        CsvTable.cell(rate.high()));
            }
            table.flush();
        };
    }
}
