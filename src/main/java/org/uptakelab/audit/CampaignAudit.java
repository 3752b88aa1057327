package org.uptakelab.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.uptakelab.data.CampaignLog;
import org.uptakelab.data.CampaignLog.Exposure;
import org.uptakelab.measure.Estimate;

/**
 * What a log of coupon campaigns tells: how many exposures ended in a redemption, by kind of campaign, and the difference between two kinds
 * among users who met both.
 *
 * @param byKind redemptions per exposure, by kind
 * @param perMonth for each of {@code byKind} how often a month of exposure ends in a redemption; empty if the log does not tell how long
 *     campaigns ran
 * @param paired the differences between kinds within users
 */
public record CampaignAudit(List<Rate> byKind, List<Monthly> perMonth, List<Paired> paired) {
    private static final double MONTH = 30;

    /** Copies the lists. */
    public CampaignAudit {
        byKind = List.copyOf(byKind);
        perMonth = List.copyOf(perMonth);
        paired = List.copyOf(paired);
    }

    /**
     * Redemptions for the time that campaigns ran.
     *
     * @param kind the kind of campaign; empty if the log names none
     * @param redeemed exposures that ended in a redemption
     * @param months how long all exposures to it lasted together, in months of 30 days, above 0
     */
    public record Monthly(String kind, long redeemed, double months) {
        /** {@return redemptions per exposure and 30 days} */
        public double value() {
            return redeemed / months;
        }
    }

    /**
     * How much more often the same users redeem after one kind of campaign than after another.
     *
     * @param kind the kind
     * @param other the other kind
     * @param users users exposed to both, at least 1
     * @param first mean of these users' own rates after the kind
     * @param second the same after the other kind
     * @param difference mean difference within users, with its 95 % interval by Student's t over users
     */
    public record Paired(String kind, String other, int users, double first, double second, Estimate difference) {}

    /**
     * Audits a log.
     *
     * @param log the log
     * @return its rates
     */
    public static CampaignAudit of(CampaignLog log) {
        Map<String, List<Exposure>> kinds = new TreeMap<>();
        log.exposures()
                .forEach(exposure -> kinds.computeIfAbsent(exposure.kind(), key -> new ArrayList<>())
                        .add(exposure));
        List<Rate> byKind = new ArrayList<>();
        List<Monthly> perMonth = new ArrayList<>();
        kinds.forEach((kind, exposures) -> {
            long redeemed = exposures.stream().filter(Exposure::redeemed).count();
            byKind.add(new Rate("", kind, 0, redeemed, exposures.size()));
            if (log.hasDays()) {
                double days = exposures.stream().mapToDouble(Exposure::days).sum();
                perMonth.add(new Monthly(kind, redeemed, days / MONTH));
            }
        });
        return new CampaignAudit(byKind, perMonth, paired(kinds));
    }

    private static List<Paired> paired(Map<String, List<Exposure>> kinds) {
        List<String> names = List.copyOf(kinds.keySet());
        List<Paired> all = new ArrayList<>();
        for (int one = 0; one < names.size(); one++) {
            for (int other = one + 1; other < names.size(); other++) {
                Map<String, Double> first = ratesOfUsers(kinds.getOrDefault(names.get(one), List.of()));
                Map<String, Double> second = ratesOfUsers(kinds.getOrDefault(names.get(other), List.of()));
                first.keySet().retainAll(second.keySet());
                second.keySet().retainAll(first.keySet());
                if (!first.isEmpty()) {
                    all.add(paired(names.get(one), names.get(other), first, second));
                }
            }
        }
        return all;
    }

    private static Paired paired(String kind, String other, Map<String, Double> first, Map<String, Double> second) {
        double[] differences = first.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() - second.getOrDefault(entry.getKey(), Double.NaN))
                .toArray();
        return new Paired(kind, other, differences.length, mean(first), mean(second), Estimate.of(differences));
    }

    private static double mean(Map<String, Double> rates) {
        return rates.values().stream().mapToDouble(rate -> rate).average().orElse(Double.NaN);
    }

    private static Map<String, Double> ratesOfUsers(List<Exposure> exposures) {
        Map<String, long[]> counts = new LinkedHashMap<>();
        for (Exposure exposure : exposures) {
            long[] count = counts.computeIfAbsent(exposure.user(), key -> new long[2]);
            count[0] += exposure.redeemed() ? 1 : 0;
            count[1]++;
        }
        Map<String, Double> rates = new LinkedHashMap<>();
        counts.forEach((user, count) -> rates.put(user, (double) count[0] / count[1]));
        return rates;
    }
}
