package org.uptakelab.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.Calibration;
import org.uptakelab.measure.Estimate;
import org.uptakelab.setting.RealText;

/**
 * The set of settings that a calibration found, as a tidy table: one row a cell and measure; a cell without solution has one
 * row with empty values.
 */
public final class CalibrationCsv {
    private CalibrationCsv() {}

    /**
     * The table's text.
     *
     * @param calibration what was searched
     * @param cells what was found
     * @return the text
     */
    public static OutputFolder.Text of(Calibration calibration, List<Calibration.Cell> cells) {
        List<String> header = new ArrayList<>(List.of("cell"));
        calibration.grid().forEach(axis -> header.add(axis.key()));
        header.addAll(
                List.of(calibration.solved(), "recommender", "measure", "mean", "ci_low", "ci_high", "replications"));
        return writer -> {
            CSVPrinter table = new CSVPrinter(writer, CsvTable.withHeader(header.toArray(String[]::new)));
            for (int index = 0; index < cells.size(); index++) {
                Calibration.Cell cell = cells.get(index);
                List<Object> start = start(index + 1, cell);
                if (cell.result().isPresent()) {
                    print(table, start, cell.result().get());
                } else {
                    start.addAll(List.of("", calibration.measure(), "", "", "", ""));
                    table.printRecord(start);
                }
            }
            table.flush();
        };
    }

    private static List<Object> start(int number, Calibration.Cell cell) {
        List<Object> start = new ArrayList<>();
        start.add(number);
        cell.settings().forEach(setting -> start.add(setting.value()));
        start.add(cell.solution().isPresent() ? RealText.of(cell.solution().getAsDouble()) : "");
        return start;
    }

    private static void print(CSVPrinter printer, List<Object> start, ArmResult arm) throws IOException {
        for (String measure : arm.replications().get(0).ratios().keySet()) {
            Estimate estimate = arm.estimate(measure);
            List<Object> row = new ArrayList<>(start);
            row.add(arm.recommender());
            row.add(measure);
            row.add(CsvTable.cell(estimate.mean()));
            row.add(CsvTable.cell(estimate.low()));
            row.add(CsvTable.cell(estimate.high()));
            row.add(estimate.replications());
            printer.printRecord(row);
        }
    }
}
