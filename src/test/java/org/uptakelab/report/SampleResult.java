package org.uptakelab.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.experiment.Result;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.experiment.SlateComparison;
import org.uptakelab.measure.Ratio;
import org.uptakelab.measure.RoundCounts;

/** A result made by hand: two replications, in the second of which nothing was taken. */
final class SampleResult {
    private SampleResult() {}

    static Result of(String scenarioText) {
        Scenario scenario = ScenarioFile.parse("shop, small.yaml", scenarioText, List.of());
        ArmResult arm =
                new ArmResult(scenario, List.of(replication(1, 40, 20, 5, 10, 5), replication(2, 30, 0, 0, 0, 0)));
        return new Result(
                List.of(arm),
                new SlateComparison(9, 10),
                new Provenance("1", "abc", "17", Map.of("b", "2", "a", "1"), Map.of("s", "t\n"), Map.of("s", "h")));
    }

    private static ReplicationResult replication(
            int number, int purchases, int taken, int anyway, int diverted, int created) {
        Map<String, Ratio> ratios = new LinkedHashMap<>();
        for (String name : MeasureText.NAMES) {
            ratios.put(name, new Ratio(1, 4));
        }
        ratios.put("taken_share", new Ratio(taken, purchases));
        ratios.put("caused_share", new Ratio(diverted + created, purchases));
        ratios.put("anyway_rate", new Ratio(anyway, taken));
        ratios.put("diverted_rate", new Ratio(diverted, taken));
        ratios.put("created_rate", new Ratio(created, taken));
        ratios.put("take_rate", new Ratio(0, 0));
        List<RoundCounts> rounds =
                List.of(new RoundCounts(1, 99, 50, purchases, 21, 22, taken, anyway, diverted, created, 38, 11, 7));
        return new ReplicationResult(number, ratios, rounds, new int[] {3, 1}, new int[] {2, 2});
    }
}
