package org.uptakelab.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Where 35 % and 80 % come from: the published figures, from the table {@code pedigree.csv} that comes with the lab. */
public final class Pedigree {
    private static final String TABLE = "pedigree.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Pedigree() {}

    /**
     * Reads the table.
     *
     * @return the figures, in the order of the table: by platform, then by year
     */
    public static List<PublishedFigure> read() {
        try (InputStream in = Pedigree.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The table " + TABLE + " must be in the jar, but is missing.");
            }
            try (CSVParser table = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return table.stream().map(Pedigree::figure).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + TABLE + " in the jar must be readable, but is not.", e);
        }
    }

    private static PublishedFigure figure(CSVRecord row) {
        String year = row.get("year");
        return new PublishedFigure(
                bilingual(row, "platform"),
                year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)),
                Double.parseDouble(row.get("share_low")),
                Double.parseDouble(row.get("share_high")),
                Denominator.of(row.get("kind")),
                bilingual(row, "denominator"),
                bilingual(row, "who"),
                bilingual(row, "source"),
                Certainty.of(row.get("certainty")),
                bilingual(row, "wording"),
                bilingual(row, "label"));
    }

    private static Bilingual bilingual(CSVRecord row, String column) {
        return new Bilingual(row.get(column), row.get(column + "_de"));
    }
}
