package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.uptakelab.experiment.FixedReplications;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.measure.Estimate;
import org.uptakelab.recommender.Family;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepFile;
import org.uptakelab.sweep.SweepResult;

class GridMeansTest {
    /** Two factors of 2 and 3 levels; point n has n and n + 2 in its two replications, ten times as much with popular. */
    private static SweepEdition edition() {
        Sweep sweep = SweepFile.parse(
                Path.of("trial.yaml"),
                "base: {}\nvary: {shopper.search: [5, 6], world.users: [500, 1000, 2000]}\n"
                        + "recommenders: [random, popular]\nmeasures: [surplus]\n",
                List.of(),
                Family.OF_THE_LAB);
        List<CellResult> results = new ArrayList<>();
        for (Cell cell : sweep.cells()) {
            double n = cell.number();
            results.add(new CellResult(
                    cell, "random", Map.of("surplus", new double[] {n, n + 2}), new FixedReplications()));
            results.add(new CellResult(
                    cell, "popular", Map.of("surplus", new double[] {10 * n, Double.NaN}), new FixedReplications()));
        }
        return SweepEdition.of(
                new SweepResult(
                        sweep,
                        results,
                        new Provenance("1", "abc", "17", new TreeMap<>(), new TreeMap<>(), new TreeMap<>())),
                Locale.ENGLISH);
    }

    @Test
    void onePointIsItsOwnMean() {
        // The fourth of six points: second level of the first factor, first of the second.
        assertEquals(Estimate.of(new double[] {4, 6}), new GridMeans(edition()).at(0, "surplus", new int[] {1, 0}));
    }

    @Test
    void pointsAreAveragedReplicationByReplication() {
        int[] secondOfThree = {GridMeans.ANY, 1};
        assertEquals(Estimate.of(new double[] {3.5, 5.5}), new GridMeans(edition()).at(0, "surplus", secondOfThree));
        assertEquals(Estimate.of(new double[] {3.5, 5.5}), new GridMeans(edition()).at(0, "surplus", new int[] {
                    GridMeans.ANY, GridMeans.ANY
                }));
    }

    @Test
    void undefinedReplicationsStayUndefined() {
        Estimate mean = new GridMeans(edition()).at(1, "surplus", new int[] {0, GridMeans.ANY});
        assertEquals(20, mean.mean());
        assertEquals(1, mean.undefined());
    }
}
