package org.uptakelab.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.Calibration;
import org.uptakelab.measure.Estimate;

/**
 * The set of settings that a calibration found, as a tidy table: one row a cell and measure; a cell without solution has one
 * row with empty values.
 */
public final class CalibrationCsv {
    private CalibrationCsv() {}

    /**
     * Writes the table.
     *
     * @param calibration what was searched
     * @param cells what was found
     * @return the table as CSV
     */
    public static String of(Calibration calibration, List<Calibration.Cell> cells) {
        StringBuilder text = new StringBuilder();
        List<String> header = new ArrayList<>(List.of("cell"));
        calibration.grid().forEach(axis -> header.add(axis.key()));
        header.addAll(
                List.of(calibration.solved(), "recommender", "measure", "mean", "ci_low", "ci_high", "replications"));
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setRecordSeparator('\n')
                .setHeader(header.toArray(String[]::new))
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (int index = 0; index < cells.size(); index++) {
                List<Object> start = start(index + 1, cells.get(index));
                if (cells.get(index).result().isEmpty()) {
                    start.addAll(List.of("", calibration.measure(), "", "", "", ""));
                    printer.printRecord(start);
                } else {
                    print(printer, start, cells.get(index).result().get());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<Object> start(int number, Calibration.Cell cell) {
        List<Object> start = new ArrayList<>();
        start.add(number);
        cell.settings().forEach(setting -> start.add(setting.value()));
        start.add(cell.solution().isPresent() ? cell.solution().getAsDouble() : "");
        return start;
    }

    private static void print(CSVPrinter printer, List<Object> start, ArmResult arm) throws IOException {
        for (String measure : arm.replications().get(0).ratios().keySet()) {
            Estimate estimate = arm.estimate(measure);
            List<Object> row = new ArrayList<>(start);
            row.add(arm.recommender());
            row.add(measure);
            row.add(estimate.isDefined() ? estimate.mean() : "");
            row.add(estimate.hasInterval() ? estimate.low() : "");
            row.add(estimate.hasInterval() ? estimate.high() : "");
            row.add(estimate.replications());
            printer.printRecord(row);
        }
    }
}
