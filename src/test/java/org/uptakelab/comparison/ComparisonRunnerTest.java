package org.uptakelab.comparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.FixedReplications;
import org.uptakelab.experiment.Precision;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.Runner;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.experiment.StoppingRule;
import org.uptakelab.recommender.Family;
import org.uptakelab.simulation.RunSpec;

class ComparisonRunnerTest {
    private static final Scenario SHOP = shop("shop", "{replications: 4, seed: 9, rounds: 7, warmup: 2}", "0.5");
    private static final Scenario OTHER = shop("other", "{replications: 3, seed: 1, rounds: 8, warmup: 3}", "0.9");

    private static Scenario shop(String name, String run, String attention) {
        return ScenarioFile.parse(
                name,
                "world: {users: 40, items: 25}\nshopper: {attention: " + attention
                        + "}\nrecommender: {name: popular}\nrun: " + run,
                List.of());
    }

    private static ComparisonResult run(int threads, StoppingRule rule, List<String> recommenders) {
        return new ComparisonRunner(threads, ProgressListener.SILENT, Family.OF_THE_LAB)
                .run(Comparison.of(List.of(SHOP, OTHER), recommenders, rule));
    }

    @Test
    void everyArmIsWhatARunWithTheLuckOfTheFirstGives() {
        ComparisonResult result = run(2, new FixedReplications(), List.of("none", "item-llr"));
        assertEquals(4, result.values().size());
        assertEquals(4, result.replications());
        Scenario last = OTHER.withRun(new RunSpec(8, 3, 4, 9));
        ArmResult alone = new Runner(1, ProgressListener.SILENT)
                .run(List.of(last), List.of("item-llr"))
                .get(0);
        for (String measure : Replication.MEASURES) {
            assertArrayEquals(alone.values(measure), result.values().get(3).get(measure), measure);
        }
        Difference taken = result.differences(3).stream()
                .filter(difference -> difference.measure().equals("taken_share"))
                .findFirst()
                .orElseThrow();
        assertEquals(alone.estimate("taken_share").mean(), taken.estimate().mean(), 1e-12);
    }

    @Test
    void threadsChangeNoValueAndAPrecisionIsAskedOfTheDifferences() {
        StoppingRule rule = new Precision(Map.of("conversion", 0.03), 200);
        ComparisonResult one = run(1, rule, List.of());
        ComparisonResult three = run(3, rule, List.of());
        assertTrue(one.replications() > 4 && one.replications() < 200, "replications " + one.replications());
        Difference conversion = one.differences(1).get(Replication.MEASURES.indexOf("conversion"));
        assertTrue(rule.isMet("conversion", conversion.estimate()));
        for (int arm = 0; arm < 2; arm++) {
            for (String measure : Replication.MEASURES) {
                assertArrayEquals(
                        one.values().get(arm).get(measure),
                        three.values().get(arm).get(measure));
            }
        }
        assertTrue(one.provenance().scenarios().containsKey("stopping"));
    }

    @Test
    void armsMustDifferInNameAndShareTheirLuck() {
        StoppingRule rule = new FixedReplications();
        assertThrows(IllegalArgumentException.class, () -> new Comparison(List.of(SHOP), rule));
        assertThrows(IllegalArgumentException.class, () -> new Comparison(List.of(SHOP, SHOP), rule));
        assertThrows(IllegalArgumentException.class, () -> new Comparison(List.of(SHOP, OTHER), rule));
        assertEquals(
                2,
                Comparison.of(List.of(SHOP), List.of("none", "random"), rule)
                        .arms()
                        .size());
    }
}
