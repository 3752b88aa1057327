package org.uptakelab.reproduction;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.uptakelab.evidence.Bilingual;
import org.uptakelab.evidence.Certainty;

/**
 * The parameters of a published model as data, from the table {@code NAME-parameters.csv} of its room with the columns
 * {@code parameter,value,label,label_de,certainty,source,source_de}.
 *
 * @param rows the parameters, in the order of the table
 */
public record Parameters(List<Row> rows) {
    /** Copies the rows. */
    public Parameters {
        rows = List.copyOf(rows);
    }

    /**
     * A parameter.
     *
     * @param parameter its name
     * @param value its value: a number, or several with blanks between
     * @param label what it is
     * @param certainty how sure we are that the published model has it
     * @param source where it was published
     */
    public record Row(String parameter, String value, Bilingual label, Certainty certainty, Bilingual source) {}

    /**
     * The parameters of a room.
     *
     * @param name the name of the reproduction
     * @return its parameters; none if the room has no such table
     */
    public static Parameters of(String name) {
        return new Parameters(
                TableFile.read(name + "-parameters.csv", Parameters::row).orElse(List.of()));
    }

    private static Row row(CSVRecord row) {
        return new Row(
                row.get("parameter"),
                row.get("value"),
                TableFile.bilingual(row, "label"),
                Certainty.of(row.get("certainty")),
                TableFile.bilingual(row, "source"));
    }

    /**
     * A parameter that is one number.
     *
     * @param parameter its name
     * @return its value
     * @throws IllegalStateException if there is no such parameter
     */
    public double real(String parameter) {
        return Double.parseDouble(value(parameter));
    }

    /**
     * A parameter that is a whole number.
     *
     * @param parameter its name
     * @return its value
     * @throws IllegalStateException if there is no such parameter
     */
    public int whole(String parameter) {
        return Integer.parseInt(value(parameter));
    }

    /**
     * A parameter of several numbers.
     *
     * @param parameter its name
     * @return its values
     * @throws IllegalStateException if there is no such parameter
     */
    public double[] reals(String parameter) {
        return Stream.of(value(parameter).split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private String value(String parameter) {
        return rows.stream()
                .filter(row -> row.parameter().equals(parameter))
                .map(Row::value)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("The table of parameters must have " + parameter + ", but has not."));
    }
}
