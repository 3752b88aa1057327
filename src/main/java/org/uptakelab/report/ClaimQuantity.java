package org.uptakelab.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.uptakelab.claim.Condition;
import org.uptakelab.claim.ConditionResult;
import org.uptakelab.claim.Outcome;
import org.uptakelab.claim.Point;
import org.uptakelab.claim.PointResult;
import org.uptakelab.claim.Reference;
import org.uptakelab.claim.RuleResult;
import org.uptakelab.evidence.Unit;
import org.uptakelab.measure.Estimate;

/**
 * A number that every setting of a claim has: what a condition of a rule is about, or a measure that no rule asks for.
 *
 * @param edition the claim
 * @param rule the rule whose settings are told
 * @param measure the measure
 * @param condition index of the condition in the rule, or {@link #NOT_JUDGED}
 * @param asked the condition, if the rule asks for one
 */
record ClaimQuantity(ClaimEdition edition, RuleResult rule, String measure, int condition, Optional<Condition> asked) {
    static final int NOT_JUDGED = -1;

    ClaimQuantity(ClaimEdition edition, RuleResult rule, String measure, int condition) {
        this(
                edition,
                rule,
                measure,
                condition,
                condition == NOT_JUDGED
                        ? Optional.empty()
                        : Optional.of(rule.rule().conditions().get(condition)));
    }

    /** {@return what a rule asks for before it judges a setting} */
    static ClaimQuantity beforehand(ClaimEdition edition, RuleResult rule, Condition condition) {
        return new ClaimQuantity(edition, rule, condition.measure(), NOT_JUDGED, Optional.of(condition));
    }

    /** What the numbers are told in. */
    private enum Scale {
        /** As the measure itself. */
        MEASURE,
        /** As a difference of two shares, in percentage points. */
        POINTS,
        /** As a difference of anything else. */
        DIFFERENCE,
        /** As a change in percent. */
        CHANGE
    }

    private Optional<Reference> over() {
        return asked().flatMap(Condition::over);
    }

    /** {@return whether it is the measure itself, and no comparison of two settings} */
    boolean isMeasure() {
        return over().isEmpty();
    }

    private Scale scale() {
        if (isMeasure()) {
            return Scale.MEASURE;
        }
        if (asked().orElseThrow().relative()) {
            return Scale.CHANGE;
        }
        return text().unit() == MeasureText.Unit.SHARE ? Scale.POINTS : Scale.DIFFERENCE;
    }

    /** {@return whether a rule asks for it} */
    boolean isJudged() {
        return condition != NOT_JUDGED;
    }

    MeasureText text() {
        return edition.text(measure);
    }

    /** {@return whether it is shown in percent or percentage points} */
    boolean isPercent() {
        return scale() == Scale.CHANGE || text().unit() == MeasureText.Unit.SHARE;
    }

    /** {@return what it is, in words} */
    String label() {
        return over().map(reference -> edition.say(
                        "claim.quantity.compared",
                        "measure",
                        text().label(),
                        "reference",
                        edition.reference(reference)))
                .orElse(text().label());
    }

    /** {@return a value as people write it} */
    String say(double value) {
        Numbers numbers = edition.numbers();
        return switch (scale()) {
            case MEASURE -> numbers.value(value, text().unit());
            case POINTS -> signed(value) + numbers.decimals(100 * value, 1) + "\u00a0" + edition.say("claim.points");
            case CHANGE -> signed(value) + numbers.exactPercent(value);
            case DIFFERENCE -> signed(value) + numbers.value(value, text().unit());
        };
    }

    private static String signed(double value) {
        return value > 0 ? "+" : "";
    }

    /** {@return a mean as people write it, or the word for undefined} */
    String say(Estimate estimate) {
        return estimate.isDefined() ? say(estimate.mean()) : edition.say("undefined");
    }

    /** {@return the ends of an interval as people write them, with the worlds it is of if these are not all; empty without one} */
    String interval(Estimate estimate) {
        if (!estimate.hasInterval()) {
            return "";
        }
        Estimate cut = cut(estimate);
        String interval = say(cut.low()) + " " + edition.say("number.to") + " " + say(cut.high());
        return estimate.undefined() == 0
                ? interval
                : edition.say(
                        "claim.worlds",
                        "interval",
                        interval,
                        "some",
                        edition.numbers().whole(estimate.replications()),
                        "all",
                        edition.numbers().whole(estimate.replications() + estimate.undefined()));
    }

    /** {@return the interval as far as the measure can go} */
    Estimate cut(Estimate estimate) {
        return isMeasure() ? text().cut(estimate) : estimate;
    }

    /** {@return the bounds in words; empty where no rule asks for any} */
    String bounds() {
        return asked().map(this::bounds).orElse("");
    }

    private String bounds(Condition bound) {
        if (Double.isInfinite(bound.below())) {
            return edition.say("claim.bound.above", "above", bound(bound.above()));
        }
        return Double.isInfinite(bound.above())
                ? edition.say("claim.bound.below", "below", bound(bound.below()))
                : edition.say("claim.bound.between", "above", bound(bound.above()), "below", bound(bound.below()));
    }

    /** A bound with as many decimals as it was given, unlike what was measured. */
    private String bound(double value) {
        String sign = scale() == Scale.MEASURE ? "" : signed(value);
        BigDecimal shown = BigDecimal.valueOf(value);
        if (isPercent()) {
            shown = shown.movePointRight(2);
        }
        String number = edition.numbers()
                .decimals(
                        shown.doubleValue(),
                        Math.max(0, shown.stripTrailingZeros().scale()));
        return switch (scale()) {
            case POINTS -> sign + number + "\u00a0" + edition.say("claim.points");
            case MEASURE, DIFFERENCE, CHANGE -> sign + number + (isPercent() ? "\u00a0%" : "");
        };
    }

    /** {@return its smallest and largest mean as people write them, or the word for undefined} */
    String range() {
        return points().isEmpty()
                ? edition.say("undefined")
                : say(lowest()) + " " + edition.say("number.to") + " " + say(highest());
    }

    /** {@return its mean and interval at a setting} */
    Estimate at(PointResult point) {
        return result(point)
                .map(ConditionResult::estimate)
                .orElseGet(() -> edition.measured(
                        point.point().cell().number(), point.point().arm().name(), measure));
    }

    /** {@return how it came out at a setting: the condition, or where none is asked the rule} */
    Outcome outcome(PointResult point) {
        return result(point).map(ConditionResult::outcome).orElseGet(point::outcome);
    }

    private Optional<ConditionResult> result(PointResult point) {
        return condition == NOT_JUDGED
                ? Optional.empty()
                : Optional.of(point.conditions().get(condition));
    }

    /** {@return the settings where it is defined} */
    List<PointResult> points() {
        return settings().stream().filter(point -> at(point).isDefined()).toList();
    }

    /** {@return the settings that it is told of: those that the rule judges, or all if no rule asks for it} */
    List<PointResult> settings() {
        if (isJudged()) {
            return rule.points();
        }
        return edition.claim().grid().sweep().cells().stream()
                .flatMap(cell -> edition.claim().grid().arms().stream().map(arm -> new Point(cell, arm)))
                .map(point -> new PointResult(point, List.of()))
                .toList();
    }

    /** {@return at how many settings it came out in a way} */
    long count(Outcome outcome) {
        return rule.points().stream().filter(point -> outcome(point) == outcome).count();
    }

    /** {@return how many results came out in a way} */
    long results(Outcome outcome) {
        return PointResult.distinct(rule.points()).stream()
                .filter(point -> outcome(point) == outcome)
                .count();
    }

    /** {@return its smallest mean} */
    double lowest() {
        return points().stream().mapToDouble(point -> at(point).mean()).min().orElse(Double.NaN);
    }

    /** {@return its largest mean} */
    double highest() {
        return points().stream().mapToDouble(point -> at(point).mean()).max().orElse(Double.NaN);
    }

    /** {@return whether a published figure of a unit may stand on the same axis} */
    boolean comparesWith(Unit unit) {
        return switch (scale()) {
            case MEASURE -> text().unit() == MeasureText.Unit.SHARE ? unit == Unit.SHARE : unit == Unit.NUMBER;
            case POINTS, DIFFERENCE -> unit == Unit.DIFFERENCE;
            case CHANGE -> unit == Unit.CHANGE;
        };
    }
}
