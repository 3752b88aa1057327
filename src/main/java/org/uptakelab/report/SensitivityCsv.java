package org.uptakelab.report;

import java.util.List;
import org.uptakelab.sensitivity.Analysis;
import org.uptakelab.sensitivity.Index;
import org.uptakelab.sensitivity.Sensitivity;

/**
 * The file {@code sensitivity.csv}: every number of a sensitivity analysis with its 95 % interval. Cells are empty where a number or an
 * interval is not defined.
 */
public final class SensitivityCsv {
    private SensitivityCsv() {}

    /**
     * The file's text.
     *
     * @param sensitivity the analysis
     * @return the text
     */
    public static OutputFolder.Text of(Sensitivity sensitivity) {
        return CsvTable.of(
                List.of("recommender", "measure", "method", "factor", "index", "estimate", "ci_low", "ci_high"),
                table -> {
                    for (Analysis analysis : sensitivity.analyses()) {
                        for (Index index : analysis.indices()) {
                            table.printRecord(
                                    analysis.recommender(),
                                    analysis.measure(),
                                    sensitivity.method().word(),
                                    index.factor(),
                                    index.kind().word(),
                                    CsvTable.cell(index.value().estimate()),
                                    CsvTable.cell(index.value().low()),
                                    CsvTable.cell(index.value().high()));
                        }
                    }
                });
    }
}
