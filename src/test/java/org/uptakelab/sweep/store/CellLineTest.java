package org.uptakelab.sweep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.uptakelab.experiment.FixedReplications;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.CellResult;

class CellLineTest {
    private static final Cell CELL = Trial.SWEEP.cells().get(2);
    private final CellLine lines = new CellLine(Trial.SWEEP);

    private double[] readBack(double... values) {
        List<CellResult> results = List.of(
                new CellResult(CELL, "popular", measures(values), new FixedReplications()),
                new CellResult(CELL, "none", measures(values), new FixedReplications()));
        List<CellResult> read = lines.read(lines.of(CELL, results)).orElseThrow();
        assertEquals(CELL, read.get(1).cell());
        return Objects.requireNonNull(read.get(1).values().get("take_rate"));
    }

    private static Map<String, double[]> measures(double[] values) {
        Map<String, double[]> measures = new LinkedHashMap<>();
        measures.put("gini", values);
        measures.put("take_rate", values);
        return measures;
    }

    @Test
    void everyNumberComesBackToTheBit() {
        double[] values = new double[2000];
        long bits = 0x9E3779B97F4A7C15L;
        for (int i = 0; i < values.length; i++) {
            bits = bits * 6364136223846793005L + 1442695040888963407L;
            double value = Double.longBitsToDouble(bits);
            values[i] = Double.isFinite(value) ? value : i / 3.0;
        }
        values[0] = -0.0;
        values[1] = Double.NaN;
        values[2] = Double.MIN_VALUE;
        values[3] = Double.MAX_VALUE;
        values[4] = 2.0E-3;
        double[] back = readBack(values);
        for (int i = 0; i < values.length; i++) {
            assertEquals(Double.doubleToLongBits(values[i]), Double.doubleToLongBits(back[i]), "value " + i);
        }
    }

    @Test
    void aLineCutOffAnywhereIsNotWhole() {
        byte[] line = lines.of(CELL, Trial.results(Trial.SWEEP, CELL));
        assertTrue(SealedLine.isWhole(line));
        for (int length = 0; length < line.length; length++) {
            assertFalse(SealedLine.isWhole(Arrays.copyOf(line, length)), "cut off at " + length);
        }
    }

    @Test
    void aLineOfAnotherExperimentGivesNothing() {
        byte[] line = lines.of(CELL, Trial.results(Trial.SWEEP, CELL));
        String text = new String(line, StandardCharsets.UTF_8);
        for (String[] change : new String[][] {
            {"\"cell\":3", "\"cell\":7"},
            {"\"cell\":3", "\"cell\":4"},
            {"\"cell\":3", "\"sell\":3"},
            {"popular", "populer"},
            {"take_rate", "taken_rate"},
            {"\"results\":{", "\"results\":{\"random\":{},"}
        }) {
            assertTrue(text.contains(change[0]));
            byte[] changed = text.replace(change[0], change[1]).getBytes(StandardCharsets.UTF_8);
            assertTrue(lines.read(changed).isEmpty(), change[1]);
        }
        byte[] oneWorldMore = text.replaceFirst("\\[", "[0.5,").getBytes(StandardCharsets.UTF_8);
        assertTrue(lines.read(oneWorldMore).isEmpty());
    }
}
