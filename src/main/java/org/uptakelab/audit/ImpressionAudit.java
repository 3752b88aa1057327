package org.uptakelab.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uptakelab.data.ImpressionLog;
import org.uptakelab.measure.Estimate;

/**
 * What a log of suggestions shown tells: clicks per suggestion by policy and position, and, where the log tells the chance with which each
 * item was chosen, what showing every item alike would have given.
 *
 * @param byPolicy clicks per suggestion by campaign and policy, over all positions
 * @param byPosition the same by position too
 * @param byChance for each of {@code byPolicy} the estimate of the click rate if every item had been shown alike; empty without propensities
 */
public record ImpressionAudit(List<Rate> byPolicy, List<Rate> byPosition, List<Estimate> byChance) {
    private static final double NORMAL_975 = 1.959963984540054;

    /** Copies the lists. */
    public ImpressionAudit {
        byPolicy = List.copyOf(byPolicy);
        byPosition = List.copyOf(byPosition);
        byChance = List.copyOf(byChance);
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
        List<Estimate> byChance = new ArrayList<>();
        if (log.hasPropensities() && !log.items().isEmpty()) {
            byPolicy.values().forEach(rate -> byChance.add(byChance(rate, log)));
        }
        return new ImpressionAudit(List.copyOf(byPolicy.values()), byPosition, byChance);
    }

    /**
     * Inverse propensity scoring (Horvitz and Thompson 1952; for recommenders Saito and others 2020): each click weighs as much more as its
     * item was shown less often than by chance. The interval is normal.
     */
    private static Estimate byChance(Rate rate, ImpressionLog log) {
        double items = log.items().getOrDefault(rate.group(), 1);
        double sum = 0;
        double squares = 0;
        for (ImpressionLog.Cell cell : log.cells()) {
            if (cell.campaign().equals(rate.group()) && cell.policy().equals(rate.kind())) {
                sum += cell.weight() / items;
                squares += cell.squaredWeight() / (items * items);
            }
        }
        double n = rate.trials();
        double mean = sum / n;
        double half = NORMAL_975 * Math.sqrt((squares / n - mean * mean) / n);
        return new Estimate(mean, mean - half, mean + half, Math.toIntExact(rate.trials()), 0);
    }
}
