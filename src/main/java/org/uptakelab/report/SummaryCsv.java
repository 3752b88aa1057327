package org.uptakelab.report;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.measure.Estimate;

/**
 * The file {@code summary.csv}: mean and 95 % interval of every measure of every arm. Mean and interval are empty where they are
 * not defined.
 */
public final class SummaryCsv {
    private SummaryCsv() {}

    /**
     * The file's text.
     *
     * @param arms the arms
     * @return the text
     */
    public static OutputFolder.Text of(List<ArmResult> arms) {
        return CsvTable.of(
                List.of("scenario", "recommender", "measure", "mean", "ci_low", "ci_high", "replications", "undefined"),
                table -> {
                    for (ArmResult arm : arms) {
                        for (String measure : arm.replications().get(0).ratios().keySet()) {
                            print(table, arm, measure, arm.estimate(measure));
                        }
                    }
                });
    }

    private static void print(CSVPrinter table, ArmResult arm, String measure, Estimate estimate) throws IOException {
        table.printRecord(
                arm.scenario().name(),
                arm.recommender(),
                measure,
                CsvTable.cell(estimate.mean()),
                CsvTable.cell(estimate.low()),
                CsvTable.cell(estimate.high()),
                estimate.replications(),
                estimate.undefined());
    }
}
