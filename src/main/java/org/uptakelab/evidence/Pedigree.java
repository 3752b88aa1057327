package org.uptakelab.evidence;

import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVRecord;

/** Where 35 % and 80 % come from: the published figures, from the table {@code pedigree.csv} that comes with the lab. */
public final class Pedigree {
    private Pedigree() {}

    /**
     * Reads the table.
     *
     * @return the figures, in the order of the table: by platform, then by year
     */
    public static List<PublishedFigure> read() {
        return FigureTable.read("pedigree.csv", Pedigree::figure);
    }

    private static PublishedFigure figure(CSVRecord row) {
        String year = row.get("year");
        return new PublishedFigure(
                row.get("id"),
                FigureTable.bilingual(row, "platform"),
                year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)),
                Double.parseDouble(row.get("share_low")),
                Double.parseDouble(row.get("share_high")),
                Denominator.of(row.get("kind")),
                FigureTable.bilingual(row, "denominator"),
                FigureTable.bilingual(row, "who"),
                FigureTable.bilingual(row, "source"),
                Certainty.of(row.get("certainty")),
                FigureTable.bilingual(row, "wording"),
                FigureTable.bilingual(row, "label"));
    }
}
