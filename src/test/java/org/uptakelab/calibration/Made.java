package org.uptakelab.calibration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.experiment.SettingOverride;
import org.uptakelab.measure.Estimate;

/** Made-up parts of calibrations. */
final class Made {
    static final Scenario DEFAULTS = ScenarioFile.ofDefaults("shop", List.of());
    static final Function<List<SettingOverride>, Scenario> SHOP =
            over -> ScenarioFile.ofDefaults("shop", List.of(over));

    private Made() {}

    static SearchKey key(String text) {
        return SearchKey.parse(text, DEFAULTS);
    }

    /** A question with keys to solve and targets. */
    static Calibration question(List<String> solved, String... targets) {
        return new Calibration(
                SHOP,
                List.of(),
                List.of(),
                1,
                solved.stream().map(Made::key).toList(),
                List.of(targets).stream().map(Target::parse).toList(),
                3);
    }

    static Estimate estimate(double mean, double halfWidth) {
        return new Estimate(mean, mean - halfWidth, mean + halfWidth, 3, 0);
    }

    /** An attempt that gave some measures; all others are undefined. */
    static Attempt attempt(List<BigDecimal> solution, Map<String, Estimate> measures) {
        Map<String, Estimate> all = new LinkedHashMap<>();
        Replication.MEASURES.forEach(measure -> all.put(
                measure, measures.getOrDefault(measure, new Estimate(Double.NaN, Double.NaN, Double.NaN, 0, 3))));
        return new Attempt(solution, "item-llr", all);
    }

    /** The value as lists have it. */
    static List<BigDecimal> value(String... numbers) {
        return List.of(numbers).stream()
                .map(BigDecimal::new)
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }

    /** Settings with a solution each, whose caused_share is as told. */
    static List<SolvedSetting> causing(double... caused) {
        List<SolvedSetting> settings = new ArrayList<>();
        for (double share : caused) {
            Attempt attempt = attempt(
                    value("0.5"), Map.of("caused_share", estimate(share, 0.01), "taken_share", estimate(0.35, 0.01)));
            settings.add(new SolvedSetting(settings.size() + 1, List.of(), Optional.of(attempt), List.of(attempt)));
        }
        return settings;
    }
}
