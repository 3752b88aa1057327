package org.uptakelab.classroom.shop;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.uptakelab.setting.RealText;

/** The power of classes as CSV. */
final class PowerFile {
    private static final String[] COLUMNS = {
        "salience",
        "pupils",
        "classes",
        "effect",
        "foresight",
        "coverage",
        "power",
        "above",
        "pooled_power",
        "low",
        "median",
        "high",
        "half_width",
        "replay"
    };
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(COLUMNS)
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setRecordSeparator("\n")
            .get();

    private PowerFile() {}

    static List<Power> read() {
        try (InputStream stream = Objects.requireNonNull(
                        PowerFile.class.getResourceAsStream("/org/uptakelab/classroom/power.csv"));
                InputStreamReader text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            List<Power> rows = new ArrayList<>();
            for (CSVRecord row : FORMAT.parse(text)) {
                rows.add(row(row));
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Power row(CSVRecord row) {
        return new Power(
                real(row, "salience"),
                Integer.parseInt(row.get("pupils")),
                Integer.parseInt(row.get("classes")),
                real(row, "effect"),
                real(row, "foresight"),
                real(row, "coverage"),
                real(row, "power"),
                real(row, "above"),
                real(row, "pooled_power"),
                real(row, "low"),
                real(row, "median"),
                real(row, "high"),
                real(row, "half_width"),
                Arrays.stream(row.get("replay").split(" "))
                        .map(Integer::valueOf)
                        .toList());
    }

    private static double real(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }

    /** The rows with a header, without the comment that says how they were made. */
    static String write(List<Power> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer =
                new CSVPrinter(text, FORMAT.builder().setSkipHeaderRecord(false).get())) {
            for (Power row : rows) {
                printer.printRecord(
                        RealText.of(row.salience()),
                        row.pupils(),
                        row.classes(),
                        RealText.of(row.effect()),
                        RealText.of(row.foresight()),
                        RealText.of(row.coverage()),
                        RealText.of(row.power()),
                        RealText.of(row.above()),
                        RealText.of(row.pooledPower()),
                        RealText.of(row.low()),
                        RealText.of(row.median()),
                        RealText.of(row.high()),
                        RealText.of(row.halfWidth()),
                        row.replay().stream().map(String::valueOf).collect(Collectors.joining(" ")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
