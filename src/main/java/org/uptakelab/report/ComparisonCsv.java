package org.uptakelab.report;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.uptakelab.comparison.ComparisonResult;
import org.uptakelab.comparison.Difference;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.measure.Estimate;

/**
 * The file {@code compare.csv}: for every arm but the first and every measure both means, their difference with its paired 95 %
 * interval, and what pairing saved. Numbers are empty where they are not defined; {@code replications} counts those in which both
 * arms define the measure, and all of a row is taken over these.
 */
public final class ComparisonCsv {
    private ComparisonCsv() {}

    /**
     * The file's text.
     *
     * @param result what the comparison gave
     * @return the text
     */
    public static OutputFolder.Text of(ComparisonResult result) {
        List<Scenario> arms = result.comparison().arms();
        return CsvTable.of(
                List.of(
                        "first_scenario",
                        "first_recommender",
                        "scenario",
                        "recommender",
                        "measure",
                        "first_mean",
                        "mean",
                        "difference",
                        "ci_low",
                        "ci_high",
                        "replications",
                        "variance_ratio"),
                table -> {
                    for (int arm = 1; arm < arms.size(); arm++) {
                        for (Difference difference : result.differences(arm)) {
                            print(table, arms.get(0), arms.get(arm), difference);
                        }
                    }
                });
    }

    private static void print(CSVPrinter table, Scenario first, Scenario other, Difference difference)
            throws IOException {
        Estimate estimate = difference.estimate();
        table.printRecord(
                first.name(),
                first.recommender().name(),
                other.name(),
                other.recommender().name(),
                difference.measure(),
                CsvTable.cell(difference.first()),
                CsvTable.cell(difference.other()),
                CsvTable.cell(estimate.mean()),
                CsvTable.cell(estimate.low()),
                CsvTable.cell(estimate.high()),
                estimate.replications(),
                CsvTable.cell(difference.pairing()));
    }
}
