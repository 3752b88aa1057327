package org.uptakelab.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.experiment.FixedReplications;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.recommender.Family;
import org.uptakelab.sensitivity.Index.Kind;
import org.uptakelab.setting.UserError;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Sobol;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepFile;
import org.uptakelab.sweep.SweepResult;

class SensitivityTest {
    /** An experiment whose measure is a known function of cell and recommender, plus the luck of each of three worlds. */
    private static Sensitivity of(String file, ToDoubleBiFunction<Cell, String> function) {
        Sweep sweep = SweepFile.parse(
                Path.of("t.yaml"),
                file + "\nrun: {replications: 3}\nmeasures: [taken_share]",
                List.of(),
                Family.OF_THE_LAB);
        List<CellResult> results = sweep.cells().stream()
                .flatMap(cell -> sweep.recommenders().stream()
                        .map(name -> new CellResult(
                                cell, name, values(function.applyAsDouble(cell, name)), new FixedReplications())))
                .toList();
        return Sensitivity.of(new SweepResult(sweep, results, Provenance.of(Map.of())));
    }

    private static Map<String, double[]> values(double value) {
        Map<String, double[]> values = new LinkedHashMap<>();
        values.put(
                "taken_share",
                IntStream.range(0, 3).mapToDouble(world -> value + world).toArray());
        return values;
    }

    private static double search(Cell cell) {
        return cell.scenario().shopper().search();
    }

    private static double attention(Cell cell) {
        return cell.scenario().shopper().attention();
    }

    @Test
    void theRecommenderIsOneMoreFactorOfAGrid() {
        Sensitivity sensitivity = of(
                "base: {}\nvary: {shopper.search: [1, 2], shopper.salience: [1.5], shopper.attention: [0, 1]}\n"
                        + "recommenders: [random, oracle]",
                (cell, name) -> 2 * search(cell) + (name.equals("oracle") ? attention(cell) : 0));
        assertEquals(Method.GRID, sensitivity.method());
        assertEquals(
                List.of(Sensitivity.ALL, "random", "oracle"),
                sensitivity.analyses().stream().map(Analysis::recommender).toList());
        Analysis joint = sensitivity.analyses().get(0);
        assertEquals(List.of("shopper.search", "shopper.attention", "recommender"), joint.factors());
        // Variances: search 1, attention and recommender 1/16 each, both together 1/16.
        double all = 1 + 3 / 16.0;
        assertEquals(all, joint.value("", Kind.VARIANCE).estimate(), 1e-12);
        assertEquals(1 / all, joint.value("shopper.search", Kind.FIRST).estimate(), 1e-12);
        assertEquals(1 / 16.0 / all, joint.value("recommender", Kind.FIRST).estimate(), 1e-12);
        assertEquals(2 / 16.0 / all, joint.value("recommender", Kind.TOTAL).estimate(), 1e-12);
        assertEquals(
                1 / 16.0 / all,
                joint.value("shopper.attention:recommender", Kind.INTERACTION).estimate(),
                1e-12);
        Analysis random = sensitivity.analyses().get(1);
        assertEquals(1, random.value("shopper.search", Kind.TOTAL).estimate(), 1e-12);
    }

    @Test
    void trajectoriesGiveTheSlopesOfALine() {
        Sensitivity sensitivity = of(
                "base: {}\nvary: {shopper.search: {from: 10, to: 20}, shopper.attention: {from: 0.2, to: 0.7},"
                        + " world.items: [200, 300, 500]}\ndesign: {morris: 6}",
                (cell, name) -> 3 * search(cell) - 4 * attention(cell));
        Analysis analysis = sensitivity.analyses().get(0);
        assertEquals(30, analysis.value("shopper.search", Kind.MU).estimate(), 1e-9);
        assertEquals(-2, analysis.value("shopper.attention", Kind.MU).estimate(), 1e-9);
        assertEquals(2, analysis.value("shopper.attention", Kind.MU_STAR).estimate(), 1e-9);
        assertEquals(0, analysis.value("shopper.attention", Kind.SIGMA).estimate(), 1e-6);
        assertEquals(0, analysis.value("world.items", Kind.MU_STAR).estimate(), 1e-9);
    }

    @Test
    void pairsOfPointsGiveSobolsIndices() {
        Sensitivity sensitivity = of(
                "base: {}\nvary: {shopper.salience: {from: 0, to: 1}, shopper.attention: {from: 0, to: 1}}\n"
                        + "design: {saltelli: 512}",
                (cell, name) -> cell.scenario().shopper().salience() + 2 * attention(cell));
        Analysis analysis = sensitivity.analyses().get(0);
        assertEquals(0.2, analysis.value("shopper.salience", Kind.FIRST).estimate(), 0.01);
        assertEquals(0.8, analysis.value("shopper.attention", Kind.TOTAL).estimate(), 0.01);
    }

    @Test
    void aMeasureThatIsNotDefinedEverywhereIsToldAsUndefined() {
        Analysis analysis = of(
                        "base: {}\nvary: {shopper.search: [1, 2], shopper.attention: [0, 1]}",
                        (cell, name) -> cell.number() == 3 ? Double.NaN : 1)
                .analyses()
                .get(0);
        assertEquals(0, analysis.worlds());
        assertEquals(6, analysis.indices().size());
        assertFalse(analysis.value("shopper.search", Kind.FIRST).isDefined());
    }

    @Test
    void oneWorldAtAPointIsRefusedBeforeAnythingIsRun() {
        assertEquals(
                "run.replications must be at least 2 for a sensitivity analysis, which has to tell effects from luck,"
                        + " but is 1 at some points. Maybe leave it out of vary, and add --replications 10.",
                refusal("{shopper.search: [1, 2], run.replications: [3, 1]}"));
        assertEquals(
                "run.replications must be at least 2 for a sensitivity analysis, which has to tell effects from luck,"
                        + " but is 1. Maybe add --replications 10.",
                refusal("{shopper.search: [1, 2], shopper.attention: [0, 1]}"));
    }

    private static String refusal(String vary) {
        Sweep sweep = SweepFile.parse(
                Path.of("t.yaml"), "base: {run: {replications: 1}}\nvary: " + vary, List.of(), Family.OF_THE_LAB);
        return String.valueOf(
                assertThrows(UserError.class, () -> Sensitivity.check(sweep)).getMessage());
    }

    @Test
    void designsWithoutAMethodHaveNone() {
        assertTrue(Method.of(new Sobol(8)).isEmpty());
    }
}
