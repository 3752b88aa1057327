package org.uptakelab.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.uptakelab.reproduction.Found;
import org.uptakelab.reproduction.Published;
import org.uptakelab.reproduction.Quantity;
import org.uptakelab.reproduction.Rebuilt;

/**
 * The file {@code reproduction.csv}: for every quantity of every rebuilt model what was published and what came out here.
 * {@code tolerance} is the distance from the published value that was allowed, or the bound that the whole interval had to keep,
 * such as {@code > 0}; {@code within} is {@code yes}, {@code no} or, if the interval has the bound in it, {@code open}. Both are
 * empty where there is nothing to judge a quantity by, and {@code here} is empty where it needs a log that was not given.
 * {@code here} and its interval have twelve significant digits.
 */
public final class ReproductionCsv {
    private static final MathContext DIGITS = new MathContext(12);

    private ReproductionCsv() {}

    /**
     * The file's text.
     *
     * @param models the rebuilt models
     * @return the text
     */
    public static OutputFolder.Text of(List<Rebuilt> models) {
        return CsvTable.of(
                List.of("name", "quantity", "published", "here", "ci_low", "ci_high", "tolerance", "within"), table -> {
                    for (Rebuilt model : models) {
                        for (Quantity quantity : model.quantities()) {
                            Published published = quantity.published();
                            Found found = quantity.found();
                            table.printRecord(
                                    model.name(),
                                    published.quantity(),
                                    published(published),
                                    cell(found.here()),
                                    cell(found.low()),
                                    cell(found.high()),
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
                });
    }

    /** Without the dust of binary fractions: 0.728 and not 0.7279999999999999. */
    private static String cell(double value) {
        if (!Double.isFinite(value)) {
            return CsvTable.cell(value);
        }
        return CsvTable.cell(BigDecimal.valueOf(value).round(DIGITS).doubleValue());
    }

    private static String published(Published published) {
        return CsvTable.cell(published.published().orElse(Double.NaN));
    }
}
