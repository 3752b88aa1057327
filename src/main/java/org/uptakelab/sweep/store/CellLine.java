package org.uptakelab.sweep.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Sweep;

/** A point that has ended as a line: its number, the values of the factors, and what every replication gave. */
final class CellLine {
    private static final int FIRST_ROOM = 32;

    private final Sweep sweep;

    CellLine(Sweep sweep) {
        this.sweep = sweep;
    }

    /**
     * The line of a point.
     *
     * @param cell the point
     * @param results one result a recommender
     * @return the line in UTF-8, with its end; numbers are written so that they are read back to the bit, undefined ones as null
     */
    byte[] of(Cell cell, List<CellResult> results) {
        return SealedLine.of(json -> {
            json.writeNumberField("cell", cell.number());
            json.writeObjectFieldStart("at");
            for (int factor = 0; factor < cell.values().size(); factor++) {
                json.writeStringField(
                        sweep.factors().get(factor).key(), cell.values().get(factor));
            }
            json.writeEndObject();
            json.writeObjectFieldStart("results");
            for (CellResult result : results) {
                json.writeObjectFieldStart(result.recommender());
                for (Map.Entry<String, double[]> measure : result.values().entrySet()) {
                    json.writeFieldName(measure.getKey());
                    write(json, measure.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, double[] values) throws IOException {
        json.writeStartArray();
        for (double value : values) {
            if (Double.isNaN(value)) {
                json.writeNull();
            } else {
                json.writeNumber(value);
            }
        }
        json.writeEndArray();
    }

    /**
     * Reads a line that is whole.
     *
     * @param line the bytes
     * @return the results of the point; empty if the line is of something else than a point of this experiment
     */
    Optional<List<CellResult>> read(byte[] line) {
        try {
            return SealedLine.read(line, this::results);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<List<CellResult>> results(JsonParser json) throws IOException {
        int number = "cell".equals(json.nextFieldName()) ? json.nextIntValue(0) : 0;
        if (number < 1 || number > sweep.cells().size()) {
            return Optional.empty();
        }
        Cell cell = sweep.cells().get(number - 1);
        json.nextToken();
        json.nextToken();
        if (!texts(json).equals(at(cell))) {
            return Optional.empty();
        }
        json.nextToken();
        json.nextToken();
        List<CellResult> results = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String recommender = json.currentName();
            json.nextToken();
            results.add(new CellResult(cell, recommender, values(json), sweep.stopping()));
        }
        return Optional.of(results).filter(this::isComplete);
    }

    private Map<String, String> at(Cell cell) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int factor = 0; factor < cell.values().size(); factor++) {
            values.put(sweep.factors().get(factor).key(), cell.values().get(factor));
        }
        return values;
    }

    private static Map<String, String> texts(JsonParser json) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            texts.put(json.currentName(), String.valueOf(json.nextTextValue()));
        }
        return texts;
    }

    private static Map<String, double[]> values(JsonParser json) throws IOException {
        Map<String, double[]> values = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String measure = json.currentName();
            json.nextToken();
            values.put(measure, numbers(json));
        }
        return values;
    }

    private static double[] numbers(JsonParser json) throws IOException {
        double[] numbers = new double[FIRST_ROOM];
        int count = 0;
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            numbers = count == numbers.length ? Arrays.copyOf(numbers, 2 * count) : numbers;
            numbers[count++] = token == JsonToken.VALUE_NULL ? Double.NaN : json.getDoubleValue();
        }
        return Arrays.copyOf(numbers, count);
    }

    private boolean isComplete(List<CellResult> results) {
        return results.stream().map(CellResult::recommender).toList().equals(sweep.recommenders())
                && results.stream()
                        .allMatch(
                                result -> List.copyOf(result.values().keySet()).equals(sweep.measures()))
                && results.stream()
                                .flatMap(result -> result.values().values().stream())
                                .mapToInt(values -> values.length)
                                .distinct()
                                .count()
                        == 1;
    }
}
