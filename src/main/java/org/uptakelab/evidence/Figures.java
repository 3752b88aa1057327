package org.uptakelab.evidence;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.UserError;

/**
 * All published figures that come with the lab: the shares of {@code pedigree.csv}, then what experiments, observations and other
 * models found, from {@code figures.csv}.
 */
public final class Figures {
    private Figures() {}

    /**
     * Reads the tables.
     *
     * @return the figures, in the order of the tables; no id twice
     */
    public static List<Figure> read() {
        return Stream.concat(
                        Pedigree.read().stream().map(Figures::share),
                        FigureTable.read("figures.csv", Figures::figure).stream())
                .toList();
    }

    /**
     * One figure.
     *
     * @param id its id, such as {@code sharma-2015-anyway}
     * @return the figure
     * @throws UserError if there is none of this id
     */
    public static Figure named(String id) {
        List<Figure> figures = read();
        return figures.stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new UserError("A published figure must stand in pedigree.csv or figures.csv, but there is no "
                                + id + "."
                                + NearestWord.advice(
                                        id, figures.stream().map(Figure::id).toList())));
    }

    private static Figure share(PublishedFigure figure) {
        return new Figure(
                figure.id(),
                figure.wording(),
                figure.label(),
                OptionalDouble.of(figure.low()),
                OptionalDouble.of(figure.high()),
                Unit.SHARE,
                figure.denominator(),
                new Bilingual(
                        figure.who().english() + ", " + figure.source().english(),
                        figure.who().german() + ", " + figure.source().german()),
                figure.certainty());
    }

    private static Figure figure(CSVRecord row) {
        return new Figure(
                row.get("id"),
                FigureTable.bilingual(row, "wording"),
                FigureTable.bilingual(row, "label"),
                end(row.get("low")),
                end(row.get("high")),
                Unit.of(row.get("unit")),
                FigureTable.bilingual(row, "of"),
                source(row),
                Certainty.of(row.get("certainty")));
    }

    private static OptionalDouble end(String number) {
        return number.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(number));
    }

    /** Most sources are named alike in both languages; then the German column is empty. */
    private static Bilingual source(CSVRecord row) {
        String english = row.get("source");
        String german = row.get("source_de");
        return new Bilingual(english, german.isEmpty() ? english : german);
    }
}
