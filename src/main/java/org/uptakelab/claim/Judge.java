package org.uptakelab.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.uptakelab.measure.Estimate;
import org.uptakelab.sensitivity.GridDecomposition;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Factor;
import org.uptakelab.sweep.SweepResult;

/**
 * Judges a claim by its declared rules, and by nothing else: at every point of the grid each condition holds, fails or is open by its 95 %
 * interval, and the counts of points give the verdict.
 */
public final class Judge {
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
        List<PointResult> points = points(rule.conditions(), Optional.empty());
        int holds = count(points, Outcome.HOLDS);
        int fails = count(points, Outcome.FAILS);
        int open = count(points, Outcome.OPEN);
        Verdict verdict = new Verdict(
                Verdict.kind(holds, fails, open), holds, fails, open, decider(factors(rule.conditions()), points));
        return new RuleResult(rule, verdict, points);
    }

    private static int count(List<PointResult> points, Outcome outcome) {
        return (int) points.stream().filter(point -> point.outcome() == outcome).count();
    }

    private CheckResult check(Check check) {
        return new CheckResult(check, points(check.conditions(), check.at()));
    }

    /** The points that are judged: no point is compared with itself. */
    private List<PointResult> points(List<Condition> conditions, Optional<Reference> at) {
        List<PointResult> points = new ArrayList<>();
        for (Cell cell : result.sweep().cells()) {
            for (Arm arm : claim.grid().arms()) {
                Point point = new Point(cell, arm);
                boolean concerned = at.isEmpty() || is(point, at.get());
                boolean reference = conditions.stream()
                        .flatMap(condition -> condition.over().stream())
                        .anyMatch(over -> is(point, over));
                if (concerned && !reference) {
                    points.add(new PointResult(
                            point,
                            conditions.stream()
                                    .map(condition -> condition(point, condition))
                                    .toList()));
                }
            }
        }
        return points;
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

    private ConditionResult condition(Point point, Condition condition) {
        double[] values = values(point.cell().values(), point.arm().name(), condition.measure());
        condition.over().ifPresent(reference -> compare(values, other(point, reference, condition), condition));
        Estimate estimate = Estimate.of(values);
        return new ConditionResult(condition, estimate, condition.of(estimate));
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
    private static Optional<Verdict.Decider> decider(List<Factor> factors, List<PointResult> points) {
        double[] outcomes =
                points.stream().mapToDouble(point -> point.outcome().weight()).toArray();
        int[] levels =
                factors.stream().mapToInt(factor -> factor.values().size()).toArray();
        GridDecomposition decomposition = GridDecomposition.ofKnown(levels, outcomes);
        if (!(decomposition.variance().estimate() > 0)) {
            return Optional.empty();
        }
        int decides = 0;
        for (int factor = 1; factor < levels.length; factor++) {
            if (decomposition.first(factor).estimate()
                    > decomposition.first(decides).estimate()) {
                decides = factor;
            }
        }
        return Optional.of(new Verdict.Decider(
                factors.get(decides).key(),
                decomposition.first(decides).estimate(),
                levels(factors.get(decides), stride(levels, decides), points)));
    }

    /** How many points lie between two values of a factor; the last factor changes fastest. */
    private static int stride(int[] levels, int factor) {
        return IntStream.range(factor + 1, levels.length)
                .map(later -> levels[later])
                .reduce(1, Math::multiplyExact);
    }

    private static List<Verdict.Level> levels(Factor factor, int stride, List<PointResult> points) {
        int size = factor.values().size();
        return IntStream.range(0, size)
                .mapToObj(level -> {
                    List<PointResult> those = IntStream.range(0, points.size())
                            .filter(point -> point / stride % size == level)
                            .mapToObj(points::get)
                            .toList();
                    return new Verdict.Level(factor.values().get(level), count(those, Outcome.HOLDS), those.size());
                })
                .toList();
    }
}
