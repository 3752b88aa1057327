package org.uptakelab.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.uptakelab.measure.Estimate;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Factor;
import org.uptakelab.sweep.SweepResult;

/**
 * Judges a claim by its declared rules, and by nothing else: at every point of the grid each condition holds, fails or is open by its 95 %
 * interval, and the counts of results give the verdict.
 */
public final class Judge {
    /** Shares that differ by less are equal: sums of thirds are not exact. */
    private static final double ROUNDING = 1e-12;

    private final Claim claim;
    private final SweepResult result;
    private final Map<List<String>, Map<String, CellResult>> byValues = new HashMap<>();

    private Judge(Claim claim, SweepResult result) {
        this.claim = claim;
        this.result = result;
        for (CellResult cell : result.results()) {
            byValues.computeIfAbsent(cell.cell().values(), values -> new HashMap<>())
                    .put(cell.recommender(), cell);
        }
    }

    /**
     * Judges a claim.
     *
     * @param claim the claim
     * @param result what its experiment gave
     * @return how it came out
     */
    public static ClaimResult of(Claim claim, SweepResult result) {
        Judge judge = new Judge(claim, result);
        List<RuleResult> rules = claim.rules().stream().map(judge::rule).toList();
        List<CheckResult> checks = claim.checks().stream().map(judge::check).toList();
        return new ClaimResult(claim, result, rules, checks);
    }

    private RuleResult rule(Rule rule) {
        List<Point> there = points(rule.looksAt(), Optional.empty());
        List<PointResult> points = there.stream()
                .filter(point -> passes(point, rule.where()))
                .map(point -> result(point, rule.conditions()))
                .toList();
        List<PointResult> distinct = PointResult.distinct(points);
        int holds = count(distinct, Outcome.HOLDS);
        int fails = count(distinct, Outcome.FAILS);
        int open = count(distinct, Outcome.OPEN);
        Optional<Verdict.Decider> decides = decider(factors(rule.looksAt()), points);
        Verdict verdict = new Verdict(Verdict.kind(holds, fails, open), holds, fails, open, points.size(), decides);
        return new RuleResult(rule, verdict, points, there.size() - points.size());
    }

    /** Whether a rule judges a point: where something it asks for beforehand is open, it does not. */
    private boolean passes(Point point, List<Condition> where) {
        return where.stream().allMatch(condition -> condition.of(estimate(point, condition)) == Outcome.HOLDS);
    }

    private PointResult result(Point point, List<Condition> conditions) {
        return new PointResult(
                point,
                conditions.stream()
                        .map(condition -> {
                            Estimate estimate = estimate(point, condition);
                            return new ConditionResult(condition, estimate, condition.of(estimate, conditions.size()));
                        })
                        .toList());
    }

    private static int count(List<PointResult> points, Outcome outcome) {
        return (int) points.stream().filter(point -> point.outcome() == outcome).count();
    }

    private CheckResult check(Check check) {
        return new CheckResult(
                check,
                points(check.conditions(), check.at()).stream()
                        .map(point -> result(point, check.conditions()))
                        .toList());
    }

    /** The points that can be judged: no point is compared with itself. */
    private List<Point> points(List<Condition> conditions, Optional<Reference> at) {
        List<Reference> references = conditions.stream()
                .flatMap(condition -> condition.over().stream())
                .toList();
        return result.sweep().cells().stream()
                .flatMap(cell -> claim.grid().arms().stream().map(arm -> new Point(cell, arm)))
                .filter(point -> at.isEmpty() || is(point, at.get()))
                .filter(point -> references.stream().noneMatch(over -> is(point, over)))
                .toList();
    }

    /** What differs between the points that are judged. */
    private List<Factor> factors(List<Condition> conditions) {
        List<Factor> factors = claim.grid().factors();
        List<List<String>> judged = claim.grid().judged(conditions);
        return IntStream.range(0, factors.size())
                .mapToObj(place -> new Factor(factors.get(place).key(), judged.get(place)))
                .toList();
    }

    private boolean is(Point point, Reference reference) {
        return value(point, reference.factor()).equals(reference.value());
    }

    private String value(Point point, String factor) {
        return switch (factor) {
            case Reference.RECOMMENDER -> point.arm().recommender();
            case Reference.AIM -> point.arm().aim().word();
            default -> point.cell().values().get(place(factor));
        };
    }

    private int place(String factor) {
        List<Factor> factors = result.sweep().factors();
        return IntStream.range(0, factors.size())
                .filter(place -> factors.get(place).key().equals(factor))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(factor + " does not vary."));
    }

    private Estimate estimate(Point point, Condition condition) {
        double[] values = values(point.cell().values(), point.arm().name(), condition.measure());
        condition.over().ifPresent(reference -> compare(values, other(point, reference, condition), condition));
        return Estimate.of(values);
    }

    private double[] other(Point point, Reference reference, Condition condition) {
        List<String> values = new ArrayList<>(point.cell().values());
        String arm = point.arm().name();
        switch (reference.factor()) {
            case Reference.RECOMMENDER ->
                arm = claim.grid().recommenders().contains(reference.value())
                        ? new Arm(reference.value(), point.arm().aim()).name()
                        : reference.value();
            case Reference.AIM -> arm = new Arm(point.arm().recommender(), aim(reference.value())).name();
            default -> values.set(place(reference.factor()), reference.value());
        }
        return values(values, arm, condition.measure());
    }

    private Aim aim(String word) {
        return claim.grid().aims().stream()
                .filter(aim -> aim.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private double[] values(List<String> cell, String arm, String measure) {
        return Objects.requireNonNull(Objects.requireNonNull(byValues.get(cell)).get(arm))
                .values(measure);
    }

    /** Compares world by world: what both points share of their luck cancels out. */
    private static void compare(double[] values, double[] others, Condition condition) {
        for (int world = 0; world < values.length; world++) {
            double other = others[world];
            values[world] =
                    !condition.relative() ? values[world] - other : other == 0 ? Double.NaN : values[world] / other - 1;
        }
    }

    /** The factor with the largest share of the variance of the outcome; the first of equal ones. */
    private Optional<Verdict.Decider> decider(List<Factor> factors, List<PointResult> points) {
        if (points.stream().map(PointResult::outcome).distinct().count() < 2) {
            return Optional.empty();
        }
        double[] weights = weights(points);
        Factor decides = factors.get(0);
        double most = share(decides, points, weights);
        for (Factor factor : factors.subList(1, factors.size())) {
            double share = share(factor, points, weights);
            if (share > most + ROUNDING) {
                decides = factor;
                most = share;
            }
        }
        return Optional.of(new Verdict.Decider(decides.key(), most, levels(decides, points)));
    }

    /** Every result weighs alike, and the points that share it share its weight. */
    private static double[] weights(List<PointResult> points) {
        Map<Object, Long> sharing =
                points.stream().collect(Collectors.groupingBy(PointResult::result, Collectors.counting()));
        return points.stream()
                .mapToDouble(point -> 1.0 / Objects.requireNonNull(sharing.get(point.result())))
                .toArray();
    }

    /** The variance of the mean outcome of each value of a factor, as a share of the variance of the outcome. */
    private double share(Factor factor, List<PointResult> points, double[] weights) {
        double[] outcomes =
                points.stream().mapToDouble(point -> point.outcome().weight()).toArray();
        double[] weightOf = new double[factor.values().size()];
        double[] sumOf = new double[factor.values().size()];
        for (int i = 0; i < outcomes.length; i++) {
            int level = factor.values().indexOf(value(points.get(i).point(), factor.key()));
            weightOf[level] += weights[i];
            sumOf[level] += weights[i] * outcomes[i];
        }
        double mean = DoubleStream.of(sumOf).sum() / DoubleStream.of(weightOf).sum();
        double all = IntStream.range(0, outcomes.length)
                .mapToDouble(i -> weights[i] * (outcomes[i] - mean) * (outcomes[i] - mean))
                .sum();
        double between = IntStream.range(0, weightOf.length)
                .filter(level -> weightOf[level] > 0)
                .mapToDouble(level -> {
                    double away = sumOf[level] / weightOf[level] - mean;
                    return weightOf[level] * away * away;
                })
                .sum();
        return Math.min(1, between / all);
    }

    /** How the results of each value of a factor came out, without values that none has. */
    private List<Verdict.Level> levels(Factor factor, List<PointResult> points) {
        List<Verdict.Level> levels = new ArrayList<>();
        for (String value : factor.values()) {
            List<PointResult> those = PointResult.distinct(points.stream()
                    .filter(point -> value(point.point(), factor.key()).equals(value))
                    .toList());
            if (!those.isEmpty()) {
                levels.add(new Verdict.Level(value, count(those, Outcome.HOLDS), those.size()));
            }
        }
        return levels;
    }
}
