package org.uptakelab.report;

import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.uptakelab.reproduction.Found;
import org.uptakelab.reproduction.Published;
import org.uptakelab.reproduction.Quantity;
import org.uptakelab.reproduction.Rebuilt;

/**
 * The file {@code reproduction.csv}: for every quantity of every rebuilt model what was published and what came out here.
 * {@code tolerance} is the distance from the published value that was allowed, or the bound that the whole interval had to keep,
 * such as {@code > 0}; {@code within} is {@code yes}, {@code no} or, if the interval has the bound in it, {@code open}. Both are
 * empty where nothing is published to hold a quantity against, and {@code here} is empty where it needs a log that was not given.
 */
public final class ReproductionCsv {
    private ReproductionCsv() {}

    /**
     * The file's text.
     *
     * @param models the rebuilt models
     * @return the text
     */
    public static OutputFolder.Text of(List<Rebuilt> models) {
        return writer -> {
            CSVPrinter table = new CSVPrinter(
                    writer,
                    CsvTable.withHeader(
                            "name", "quantity", "published", "here", "ci_low", "ci_high", "tolerance", "within"));
            for (Rebuilt model : models) {
                for (Quantity quantity : model.quantities()) {
                    Published published = quantity.published();
                    Found found = quantity.found();
                    table.printRecord(
                            model.name(),
                            published.quantity(),
                            published(published),
                            CsvTable.cell(found.here()),
                            CsvTable.cell(found.low()),
                            CsvTable.cell(found.high()),
                            published.rule().written(),
                            quantity.verdict().word());
                }
                for (Published missing : model.missing()) {
                    table.printRecord(
                            model.name(),
                            missing.quantity(),
                            published(missing),
                            "",
                            "",
                            "",
                            missing.rule().written(),
                            "");
                }
            }
            table.flush();
        };
    }

    private static String published(Published published) {
        return CsvTable.cell(published.published().orElse(Double.NaN));
    }
}
