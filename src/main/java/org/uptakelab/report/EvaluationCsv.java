package org.uptakelab.report;

import java.util.List;
import org.uptakelab.evaluate.DifferenceRow;
import org.uptakelab.evaluate.EvaluationResult;
import org.uptakelab.evaluate.MetricRow;

/** The tables of an evaluation: {@code evaluation.csv} with every metric, {@code differences.csv} with every pair of recommenders. */
public final class EvaluationCsv {
    private EvaluationCsv() {}

    /**
     * The text of {@code evaluation.csv}: empty where a value is undefined or has no interval.
     *
     * @param result the evaluation
     * @return the text
     */
    public static OutputFolder.Text metrics(EvaluationResult result) {
        return CsvTable.of(
                List.of("protocol", "recommender", "metric", "list", "value", "ci_low", "ci_high"), table -> {
                    for (MetricRow row : result.rows()) {
                        table.printRecord(
                                result.protocol(),
                                row.recommender(),
                                row.metric().label(),
                                row.list(),
                                CsvTable.cell(row.value()),
                                CsvTable.cell(row.low()),
                                CsvTable.cell(row.high()));
                    }
                });
    }

    /**
     * The text of {@code differences.csv}: one recommender minus another, with the paired interval.
     *
     * @param result the evaluation
     * @return the text
     */
    public static OutputFolder.Text differences(EvaluationResult result) {
        return CsvTable.of(
                List.of("protocol", "recommender", "other", "metric", "list", "difference", "ci_low", "ci_high"),
                table -> {
                    for (DifferenceRow row : result.differences()) {
                        table.printRecord(
                                result.protocol(),
                                row.recommender(),
                                row.other(),
                                row.metric().label(),
                                row.list(),
                                CsvTable.cell(row.difference()),
                                CsvTable.cell(row.low()),
                                CsvTable.cell(row.high()));
                    }
                });
    }
}
