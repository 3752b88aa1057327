package org.uptakelab.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVPrinter;
import org.uptakelab.calibration.Attempt;
import org.uptakelab.calibration.Calibration;
import org.uptakelab.calibration.CalibrationResult;
import org.uptakelab.calibration.SearchKey;
import org.uptakelab.calibration.SolvedSetting;
import org.uptakelab.calibration.Stretch;
import org.uptakelab.calibration.Target;
import org.uptakelab.measure.Estimate;

/** What a calibration found, as tidy tables. */
public final class CalibrationCsv {
    private CalibrationCsv() {}

    /**
     * The file {@code calibration.csv}: one row a setting and measure; a setting without solution has one row with empty values.
     *
     * @param result what was found
     * @return the text
     */
    public static OutputFolder.Text of(CalibrationResult result) {
        List<String> header = header(result.calibration());
        header.addAll(List.of("recommender", "measure", "mean", "ci_low", "ci_high", "replications"));
        return CsvTable.of(header, table -> {
            for (SolvedSetting setting : result.settings()) {
                print(table, result.calibration(), setting);
            }
        });
    }

    private static List<String> header(Calibration calibration) {
        List<String> header = new ArrayList<>(List.of("cell"));
        header.addAll(calibration.searched());
        calibration.solved().stream().map(SearchKey::key).forEach(header::add);
        return header;
    }

    private static void print(CSVPrinter table, Calibration calibration, SolvedSetting setting) throws IOException {
        List<Object> start = start(calibration, setting);
        if (setting.solution().isEmpty()) {
            start.addAll(List.of("", calibration.targets().get(0).measure(), "", "", "", ""));
            table.printRecord(start);
            return;
        }
        Attempt solution = setting.solution().get();
        for (Map.Entry<String, Estimate> measured : solution.estimates().entrySet()) {
            Estimate estimate = measured.getValue();
            List<Object> row = new ArrayList<>(start);
            row.add(solution.recommender());
            row.add(measured.getKey());
            row.add(CsvTable.cell(estimate.mean()));
            row.add(CsvTable.cell(estimate.low()));
            row.add(CsvTable.cell(estimate.high()));
            row.add(estimate.replications());
            table.printRecord(row);
        }
    }

    private static List<Object> start(Calibration calibration, SolvedSetting setting) {
        List<Object> start = new ArrayList<>();
        start.add(setting.number());
        start.addAll(setting.values());
        start.addAll(setting.solution()
                .map(Attempt::written)
                .orElse(Collections.nCopies(calibration.solved().size(), "")));
        return start;
    }

    /**
     * The file {@code set.csv}: one row a setting, with the values of all keys, whether it gives the targets, and, where one key was
     * solved for, from which to which of its values the interval contains the target.
     *
     * @param result what was found
     * @return the text
     */
    public static OutputFolder.Text set(CalibrationResult result) {
        Calibration calibration = result.calibration();
        List<String> header = header(calibration);
        List<SearchKey> solved = calibration.solved();
        if (solved.size() == 1) {
            header.add(solved.get(0).key() + "_from");
            header.add(solved.get(0).key() + "_to");
        }
        header.add("in_set");
        Target target = calibration.targets().stream()
                .filter(Target::isValue)
                .findFirst()
                .orElseThrow();
        return CsvTable.of(header, table -> {
            for (SolvedSetting setting : result.settings()) {
                List<Object> row = start(calibration, setting);
                if (solved.size() == 1) {
                    Optional<Stretch> stretch = Stretch.of(setting, target);
                    row.add(CsvTable.cell(stretch.map(Stretch::from).orElse(Double.NaN)));
                    row.add(CsvTable.cell(stretch.map(Stretch::to).orElse(Double.NaN)));
                }
                row.add(setting.meets(calibration.targets()));
                table.printRecord(row);
            }
        });
    }
}
