package org.uptakelab.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uptakelab.data.ImpressionLog;
import org.uptakelab.data.ImpressionLog.Weights;

/**
 * What a log of suggestions shown tells: clicks per suggestion by policy and position, and, where the log tells the chance with which each
 * item was chosen, what showing every item alike would have given.
 *
 * @param byPolicy clicks per suggestion by campaign and policy, over all positions
 * @param byPosition the same by position too
 * @param shownAlike for each of {@code byPolicy} what showing every item alike would have given; empty without propensities
 */
public record ImpressionAudit(List<Rate> byPolicy, List<Rate> byPosition, List<ShownAlike> shownAlike) {
    /** Copies the lists. */
    public ImpressionAudit {
        byPolicy = List.copyOf(byPolicy);
        byPosition = List.copyOf(byPosition);
        shownAlike = List.copyOf(shownAlike);
    }

    /**
     * Audits a log.
     *
     * @param log the log
     * @return its rates
     */
    public static ImpressionAudit of(ImpressionLog log) {
        List<Rate> byPosition = log.cells().stream()
                .map(cell ->
                        new Rate(cell.campaign(), cell.policy(), cell.position(), cell.clicks(), cell.impressions()))
                .toList();
        Map<List<String>, Rate> byPolicy = new LinkedHashMap<>();
        byPosition.forEach(rate -> byPolicy.merge(
                List.of(rate.group(), rate.kind()),
                new Rate(rate.group(), rate.kind(), 0, rate.hits(), rate.trials()),
                (sum, next) -> sum.plus(next, 0)));
        List<ShownAlike> shownAlike = log.hasPropensities()
                ? byPolicy.values().stream().map(rate -> shownAlike(rate, log)).toList()
                : List.of();
        return new ImpressionAudit(List.copyOf(byPolicy.values()), byPosition, shownAlike);
    }

    private static ShownAlike shownAlike(Rate rate, ImpressionLog log) {
        Weights shown = Weights.NONE;
        Weights clicked = Weights.NONE;
        for (ImpressionLog.Cell cell : log.cells()) {
            if (cell.campaign().equals(rate.group()) && cell.policy().equals(rate.kind())) {
                shown = shown.plus(cell.shown());
                clicked = clicked.plus(cell.clicked());
            }
        }
        return new ShownAlike(rate, shown, clicked);
    }
}
