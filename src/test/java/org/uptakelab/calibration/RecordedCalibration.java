package org.uptakelab.calibration;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.measure.Estimate;

/**
 * A calibration of a seed, rebuilt from what is recorded of it: the search in {@code src/docs/data}, the run of the setting chosen in the
 * golden summary of the seeds.
 */
public final class RecordedCalibration {
    private final String seed;
    private final Calibration calibration;

    private RecordedCalibration(String seed, List<String> targets, List<String> grid) {
        this.seed = seed;
        this.calibration = new Calibration(
                over -> ScenarioFile.seed(base(seed), List.of(over)),
                grid.stream().map(Axis::parse).toList(),
                List.of(),
                32,
                List.of(Made.key("attention")),
                targets.stream().map(Target::parse).toList(),
                3);
    }

    private static String base(String seed) {
        return seed.startsWith("amazon") ? "amazon" : seed;
    }

    /**
     * The calibration of a seed.
     *
     * @param seed its name
     * @param targets what was asked
     * @param grid the keys searched
     * @param pick which setting was chosen
     * @return what was found
     */
    public static CalibrationResult of(String seed, List<String> targets, List<String> grid, Pick pick)
            throws IOException {
        RecordedCalibration recorded = new RecordedCalibration(seed, targets, grid);
        List<SolvedSetting> settings = recorded.settings();
        List<SolvedSetting> set = settings.stream()
                .filter(setting -> setting.meets(recorded.calibration.targets()))
                .toList();
        SolvedSetting picked = pick.of(set, "caused_share").orElseThrow();
        Provenance provenance = Provenance.of(
                new TreeMap<>(Map.of("calibration", CalibrationText.of(recorded.calibration, pick, "caused_share"))));
        return new CalibrationResult(
                recorded.calibration, settings, pick, "caused_share", Optional.of(recorded.chosen(picked)), provenance);
    }

    private List<SolvedSetting> settings() throws IOException {
        Map<Integer, List<CSVRecord>> cells = new TreeMap<>();
        for (CSVRecord row : rows(Path.of("src/docs/data/calibration-" + base(seed) + ".csv"))) {
            cells.computeIfAbsent(Integer.valueOf(row.get("cell")), cell -> new ArrayList<>())
                    .add(row);
        }
        List<SolvedSetting> settings = new ArrayList<>();
        cells.forEach((cell, rows) -> settings.add(setting(cell, rows)));
        return settings;
    }

    private SolvedSetting setting(int cell, List<CSVRecord> rows) {
        CSVRecord first = rows.get(0);
        List<String> values = calibration.searched().stream().map(first::get).toList();
        String solved = first.get("shopper.attention");
        if (solved.isEmpty()) {
            return new SolvedSetting(cell, values, Optional.empty(), List.of());
        }
        Attempt attempt = new Attempt(
                List.of(new BigDecimal(solved).stripTrailingZeros()), first.get("recommender"), estimates(rows));
        return new SolvedSetting(cell, values, Optional.of(attempt), List.of(attempt));
    }

    /** The setting chosen in 20 worlds, as the golden summary has it; the value of the solved key is that of the file. */
    private CalibrationResult.Chosen chosen(SolvedSetting setting) throws IOException {
        List<CSVRecord> rows = rows(Path.of("src/test/resources/golden/seeds-summary.csv")).stream()
                .filter(row -> row.get("scenario").equals(seed))
                .toList();
        double attention = ScenarioFile.seed(seed, List.of()).shopper().attention();
        Attempt attempt =
                new Attempt(List.of(BigDecimal.valueOf(attention)), rows.get(0).get("recommender"), estimates(rows));
        Scenario scenario = calibration.full(setting.values(), attempt.solution());
        return new CalibrationResult.Chosen(setting, scenario, attempt);
    }

    private static Map<String, Estimate> estimates(List<CSVRecord> rows) {
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        rows.forEach(row -> estimates.put(
                row.get("measure"),
                new Estimate(
                        number(row, "mean"),
                        number(row, "ci_low"),
                        number(row, "ci_high"),
                        Integer.parseInt(row.get("replications")),
                        0)));
        return estimates;
    }

    private static double number(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? Double.NaN : Double.parseDouble(row.get(column));
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }
}
