package org.uptakelab.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.uptakelab.claim.Arm;
import org.uptakelab.claim.Outcome;
import org.uptakelab.claim.Point;
import org.uptakelab.claim.Reference;
import org.uptakelab.claim.Verdict;
import org.uptakelab.measure.Estimate;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Factor;

/**
 * The settings of a claim in groups, by what goes furthest with the outcome; within a group from the smallest to the largest.
 *
 * @param quantity the number that the settings have
 */
record ClaimGroups(ClaimQuantity quantity) {
    private static final int MOST_GROUPS = 8;

    /**
     * A setting.
     *
     * @param estimate mean and interval of the number
     * @param outcome how it came out; empty if no rule asks for the number, and for a recommender that runs beside
     * @param beside whether it is a recommender that runs beside those that are judged
     */
    record Dot(Estimate estimate, Optional<Outcome> outcome, boolean beside) {
        boolean isJudged() {
            return outcome.isPresent();
        }

        boolean holds() {
            return outcome.filter(one -> one == Outcome.HOLDS).isPresent();
        }
    }

    /**
     * Settings side by side.
     *
     * @param name the value that they have in common
     * @param dots the settings
     */
    record Group(String name, List<Dot> dots) {
        long judged() {
            return dots.stream().filter(Dot::isJudged).count();
        }

        long holds() {
            return dots.stream().filter(Dot::holds).count();
        }
    }

    private ClaimEdition edition() {
        return quantity.edition();
    }

    /** {@return what they are grouped by, in words and with its unit} */
    String name() {
        return edition().measuredFactor(key());
    }

    /** What settings are grouped by: what decides, or else the first key that varies, or else the recommender. */
    private String key() {
        List<Factor> factors = edition().factors();
        Stream<String> decides = quantity.rule().verdict().decides().map(Verdict.Decider::key).stream();
        return Stream.concat(decides, factors.stream().map(Factor::key))
                .filter(key -> factors.stream()
                        .anyMatch(factor ->
                                factor.key().equals(key) && factor.values().size() <= MOST_GROUPS))
                .findFirst()
                .orElse(Reference.RECOMMENDER);
    }

    /** {@return the groups, in the order of their values} */
    List<Group> groups() {
        String key = key();
        List<String> values = edition().claim().grid().factors().stream()
                .filter(factor -> factor.key().equals(key))
                .findFirst()
                .map(Factor::values)
                .orElse(List.of());
        boolean beside = quantity.isMeasure() && !key.equals(Reference.RECOMMENDER) && !key.equals(Reference.AIM);
        return values.stream()
                .map(value -> new Group(
                        edition().level(key, value),
                        Stream.concat(judged(key, value), beside ? others(key, value) : Stream.empty())
                                .sorted(Comparator.comparingDouble(
                                        dot -> dot.estimate().mean()))
                                .toList()))
                .filter(group -> !group.dots().isEmpty())
                .toList();
    }

    private Stream<Dot> judged(String key, String value) {
        return quantity.points().stream()
                .filter(point -> edition().valueAt(point.point(), key).equals(value))
                .map(point -> new Dot(
                        quantity.cut(quantity.at(point)),
                        quantity.isJudged() ? Optional.of(quantity.outcome(point)) : Optional.empty(),
                        false));
    }

    /** The recommenders that run beside those that are judged. */
    private Stream<Dot> others(String key, String value) {
        List<String> also = edition().claim().grid().also();
        return edition().result().sweep().results().stream()
                .filter(run ->
                        also.contains(run.recommender()) && valueOf(run, key).equals(value))
                .map(run -> run.estimate(quantity.measure()))
                .filter(Estimate::isDefined)
                .map(estimate -> new Dot(quantity.cut(estimate), Optional.empty(), true));
    }

    private String valueOf(CellResult run, String key) {
        Arm any = edition().claim().grid().arms().get(0);
        return edition().valueAt(new Point(run.cell(), any), key);
    }
}
