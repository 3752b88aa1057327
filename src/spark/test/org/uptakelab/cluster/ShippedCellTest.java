package org.uptakelab.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.recommender.Family;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepFile;

class ShippedCellTest {
    private static final Sweep SWEEP = SweepFile.parse(Path.of("trial.yaml"), """
                    base: {world: {users: 60}, recommender: {name: item-llr, factors: 4, neighbours: 7}}
                    vary: {shopper.attention: [0.1, 0.3], recommender.ridge: [1, 50.5]}
                    recommenders: [item-llr, als, ease, user-llr]
                    run: {seed: 9007199254740993, replications: 3}
                    precision: 0.1
                    """, List.of(), Family.OF_THE_LAB);

    @Test
    void aPointArrivesWithEveryKeyAlsoThoseOfOtherRecommenders() throws Exception {
        for (Cell cell : SWEEP.cells()) {
            Cell arrived = sent(ShippedCell.of(cell)).unpacked();
            assertEquals(cell.scenario(), arrived.scenario());
            assertEquals(cell.number(), arrived.number());
        }
    }

    @Test
    void theExperimentArrivesWithWhatItsPointsShare() throws Exception {
        ShippedExperiment arrived = sent(ShippedExperiment.of(SWEEP, List.of("plugin.jar")));
        Sweep unpacked = arrived.unpacked(SWEEP.base());
        assertEquals(SWEEP.recommenders(), unpacked.recommenders());
        assertEquals(SWEEP.measures(), unpacked.measures());
        assertEquals(SWEEP.stopping(), unpacked.stopping());
        assertEquals(List.of("plugin.jar"), arrived.plugins());
    }

    private static <T> T sent(T thing) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thing);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            @SuppressWarnings("unchecked")
            T arrived = (T) in.readObject();
            return arrived;
        }
    }
}
