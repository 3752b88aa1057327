package org.uptakelab.calibration;

import java.math.BigDecimal;
import java.util.List;
import org.uptakelab.experiment.ScenarioText;

/** A calibration as text: what is asked, and the scenario that all starts from, with every key. Equal questions give equal texts. */
public final class CalibrationText {
    private CalibrationText() {}

    /**
     * The text of a calibration.
     *
     * @param calibration what is asked
     * @param pick which setting of the set is chosen
     * @param order the measure that puts the set in order
     * @return lines ended by {@code \n}
     */
    public static String of(Calibration calibration, Pick pick, String order) {
        StringBuilder text = new StringBuilder();
        calibration.targets().forEach(target -> line(text, "target", target.toString()));
        calibration.grid().forEach(axis -> line(text, "over", axis.toString()));
        calibration.spread().forEach(key -> line(text, "by", key.toString()));
        calibration.solved().forEach(key -> line(text, "solved", key.toString()));
        if (!calibration.spread().isEmpty()) {
            line(text, "points", Integer.toString(calibration.points()));
        }
        line(text, "search-replications", Integer.toString(calibration.worlds()));
        line(text, "pick", pick.written());
        line(text, "order", order);
        List<BigDecimal> start = calibration.solved().stream()
                .map(key -> key.rounded(key.from()))
                .toList();
        text.append("first scenario:\n");
        ScenarioText.of(calibration.full(calibration.settings().get(0), start))
                .lines()
                .forEach(line -> text.append("  ").append(line).append('\n'));
        return text.toString();
    }

    private static void line(StringBuilder text, String what, String value) {
        text.append(what).append(": ").append(value).append('\n');
    }
}
