package org.uptakelab.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.uptakelab.measure.Estimate;

/** The quoted figures 35 % and 80 %, and the measures that each may be held against. */
final class Marks {
    private static final double AMAZON = 0.35;
    private static final double NETFLIX = 0.80;

    /** The marks themselves, as lines in pictures of a share. */
    static final List<Double> LEVELS = List.of(AMAZON, NETFLIX);

    private static final Map<String, List<Double>> OF_MEASURE = Map.of(
            "shown_share", List.of(AMAZON, NETFLIX),
            "taken_share", List.of(AMAZON, NETFLIX),
            "coincident_share", List.of(AMAZON),
            "preceded_share", List.of(NETFLIX));

    private Marks() {}

    /**
     * How a measure stands to its marks.
     *
     * @param measure its name
     * @param estimate its mean and interval
     * @return for example {@code = 35 %   < 80 %}; blank where no mark belongs or there is no interval
     */
    static String of(String measure, Estimate estimate) {
        if (!estimate.hasInterval()) {
            return "";
        }
        return OF_MEASURE.getOrDefault(measure, List.of()).stream()
                .map(mark -> sign(estimate, mark) + " " + Math.round(100 * mark) + " %")
                .collect(Collectors.joining("   "));
    }

    private static String sign(Estimate estimate, double mark) {
        return estimate.contains(mark) ? "=" : estimate.high() < mark ? "<" : ">";
    }
}
