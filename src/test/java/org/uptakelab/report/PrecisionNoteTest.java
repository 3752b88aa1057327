package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.Precision;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.experiment.StoppingRule;
import org.uptakelab.measure.Measures;
import org.uptakelab.measure.Ratio;

class PrecisionNoteTest {
    private static final Scenario SHOP = ScenarioFile.parse("shop", "run: {replications: 3}", List.of());

    private static ArmResult arm(StoppingRule rule, double... taken) {
        List<ReplicationResult> replications = IntStream.range(0, taken.length)
                .mapToObj(i -> new ReplicationResult(
                        i + 1,
                        Map.of("taken_share", new Ratio(taken[i], 1), "revenue", new Ratio(10 * taken[i], 1)),
                        List.of(),
                        new int[0],
                        new int[0]))
                .toList();
        return new ArmResult(SHOP, replications, rule);
    }

    private static List<String> told(Locale language, ArmResult arm) {
        Words words = new Words(language);
        return PrecisionNote.of(List.of(arm), words, new Numbers(words));
    }

    @Test
    void aFixedNumberNeedsNoWords() {
        Words words = new Words(Locale.ENGLISH);
        ArmResult arm = new ArmResult(
                SHOP, arm(new Precision(Map.of("revenue", 1.0), 9), 1, 2).replications());
        assertEquals(List.of(), PrecisionNote.of(List.of(arm), words, new Numbers(words)));
    }

    /** By hand: s = 0.1, t(0.975; 2) = 4.3027, so 4 worlds give a width of 0.43; (0.43 / 0.1)² · 4 = 74.05. */
    @Test
    void whatIsMissedIsToldWithWhatItWouldTake() {
        Map<String, Double> widths = new TreeMap<>(Map.of("taken_share", 0.1, "revenue", 20.0));
        List<String> told = told(Locale.ENGLISH, arm(new Precision(widths, 4), 0.2, 0.3, 0.4, 0.3));
        assertEquals(
                "Precision asked for, as the widest 95 % interval: 20 for revenue per visit; 10 points for taken (uptake)."
                        + " The first worlds said how many it takes (Stein’s two stages); at most 4.",
                told.get(0));
        assertEquals("It was missed by 1 of 2 intervals.", told.get(1));
        assertEquals("shop · item-llr, taken (uptake): 43 points wide after 4 worlds; about 75 would do.", told.get(2));
        assertEquals(3, told.size());
    }

    @Test
    void everySizeIsToldOnceAndAlsoInGerman() {
        Map<String, Double> widths = new TreeMap<>();
        Measures.SHARES.forEach(measure -> widths.put(measure, 0.005));
        ArmResult all = new ArmResult(SHOP, List.of(), new Precision(widths, 1000));
        String told = told(Locale.GERMAN, all).get(0);
        assertTrue(told.contains("0,5 Punkte für jeden Anteil."), told);
    }
}
