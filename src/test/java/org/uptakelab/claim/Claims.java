package org.uptakelab.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepResult;

/** Claims for tests, and experiments that gave what a test wants them to have given. */
final class Claims {
    private static final String TEXT = """
            claim: 3
            title: {en: It holds., de: Es gilt.}
            page: {book: II, pages: "156"}
            experiment:
              base: {world: {users: 20, items: 10}, run: {rounds: 3, warmup: 1, replications: 3}, recommender: {slateSize: 2}}
              vary: {shopper.attention: [0.25, 0.5, 1.0]}
              persuasion: 1.5
              also: [random]
            full: {run: {replications: 9}, world: {users: 40}}
            rules:
              - reading: steering
                says: {en: How., de: Wie.}
                holds: [HOLDS]
            against: {en: This., de: Dies.}
            case: {for: {en: For., de: Dafür.}, against: {en: Against., de: Dagegen.}}
            limits: {en: Limits., de: Grenzen.}
            shows: [taken_share]
            """;

    private Claims() {}

    /** What a world gave. */
    @FunctionalInterface
    interface World {
        /** The value of a measure of an arm in a world, numbered from 0. */
        double value(Cell cell, String arm, String measure, int world);
    }

    /** The text of a claim whose rule has these conditions. */
    static String text(String... conditions) {
        return TEXT.replace("HOLDS", String.join(", ", conditions));
    }

    /** A claim. */
    static Claim of(String... conditions) {
        return ClaimFile.parse(Path.of("03.yaml"), text(conditions));
    }

    /** How a claim comes out where its experiment gave this. */
    static ClaimResult judged(Claim claim, World world) {
        Sweep sweep = claim.grid().sweep();
        List<CellResult> results = new ArrayList<>();
        for (Cell cell : sweep.cells()) {
            for (String arm : sweep.recommenders()) {
                Map<String, double[]> values = new LinkedHashMap<>();
                for (String measure : sweep.measures()) {
                    double[] worlds = new double[sweep.base().replications()];
                    for (int number = 0; number < worlds.length; number++) {
                        worlds[number] = world.value(cell, arm, measure, number);
                    }
                    values.put(measure, worlds);
                }
                results.add(new CellResult(cell, arm, values, sweep.stopping()));
            }
        }
        Provenance provenance = new Provenance("1", "c", "17", new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        return Judge.of(claim, new SweepResult(sweep, results, provenance));
    }

    /** The value that a key has at a point. */
    static double key(Claim claim, Cell cell, String key) {
        List<String> keys = claim.grid().sweep().factors().stream()
                .map(factor -> factor.key())
                .toList();
        return Double.parseDouble(cell.values().get(keys.indexOf(key)));
    }
}
