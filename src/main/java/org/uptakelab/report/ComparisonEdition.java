package org.uptakelab.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.uptakelab.comparison.ComparisonResult;
import org.uptakelab.comparison.Difference;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.MeasureText.Unit;

/**
 * A comparison told in one language.
 *
 * @param result what the comparison gave
 * @param words the words of the language
 * @param numbers its numbers
 */
record ComparisonEdition(ComparisonResult result, Words words, Numbers numbers) implements MeasureEdition {
    private static final int MOST_DECIMALS = 6;
    private static final double HUNDRED = 100;

    /**
     * An arm beside the first.
     *
     * @param index its place among those that are compared with the first, from 0
     * @param name its name for people
     * @param differences its measures, less those of the first
     */
    record Pair(int index, String name, List<Difference> differences) {
        /** {@return the difference in a measure} */
        Difference of(String measure) {
            return differences.stream()
                    .filter(difference -> difference.measure().equals(measure))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static ComparisonEdition of(ComparisonResult result, Locale language) {
        Words words = new Words(language);
        return new ComparisonEdition(result, words, new Numbers(words));
    }

    private List<Scenario> arms() {
        return result.comparison().arms();
    }

    /** {@return the name of the arm that the others are compared with} */
    String first() {
        return name(arms().get(0));
    }

    /** {@return the other arms, in their order} */
    List<Pair> pairs() {
        return IntStream.range(1, arms().size())
                .mapToObj(arm -> new Pair(arm - 1, name(arms().get(arm)), result.differences(arm)))
                .toList();
    }

    /** What distinguishes an arm: its scenario, its recommender or both. */
    private String name(Scenario arm) {
        String shop = words.sayOr("scenario." + arm.name(), arm.name());
        boolean oneShop = arms().stream().map(Scenario::name).distinct().count() == 1;
        boolean shopIsEnough = arms().stream().map(Scenario::name).distinct().count() == arms().size();
        return oneShop
                ? arm.recommender().name()
                : shopIsEnough ? shop : shop + " · " + arm.recommender().name();
    }

    /** {@return a mean with its unit, or the word for undefined} */
    String mean(double mean, String measure) {
        return Double.isNaN(mean)
                ? words.say("undefined")
                : numbers.value(mean, text(measure).unit());
    }

    /** {@return a difference with its sign and unit, or the word for undefined} */
    String difference(Difference difference) {
        if (!difference.estimate().isDefined()) {
            return words.say("undefined");
        }
        return signed(difference.estimate().mean(), difference) + unit(difference.measure());
    }

    /** {@return the interval of a difference; empty if it has none} */
    String interval(Difference difference) {
        Estimate estimate = difference.estimate();
        return estimate.hasInterval()
                ? signed(estimate.low(), difference) + " " + words.say("number.to") + " "
                        + signed(estimate.high(), difference)
                : "";
    }

    private String unit(String measure) {
        return text(measure).unit() == Unit.SHARE ? " " + words.say("compare.points") : "";
    }

    /** As many decimals as the interval is precise, and no fewer than the measure has elsewhere. */
    private String signed(double value, Difference difference) {
        Unit unit = text(difference.measure()).unit();
        double scale = unit == Unit.SHARE ? HUNDRED : 1;
        int usual = switch (unit) {
            case SHARE, ITEMS -> 1;
            case CURRENCY -> 2;
            case UTILITY, NUMBER -> 3;
        };
        double half = scale * difference.estimate().width() / 2;
        int needed = half > 0 ? (int) Math.ceil(-Math.log10(half)) : usual;
        return signed(scale * value, Math.min(MOST_DECIMALS, Math.max(usual, needed)));
    }

    /** {@return a number with its sign; 0 has none} */
    String signed(double value, int decimals) {
        String written = numbers.decimals(value, decimals);
        boolean zero = written.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
        return value > 0 && !zero ? "+" + written : written;
    }

    /** {@return how many times as many worlds the difference would need without pairing, or a dash} */
    String pairing(Difference difference) {
        double saved = difference.pairing();
        return Double.isNaN(saved) ? "–" : numbers.decimals(saved, saved < 10 ? 1 : 0) + "\u00a0×";
    }

    /** {@return what is compared with what, and under which luck} */
    String lead() {
        return words.say(
                arms().stream().map(Scenario::name).distinct().count() == 1 ? "compare.lead.one" : "compare.lead",
                "first",
                first(),
                "replications",
                numbers.whole(result.replications()),
                "seed",
                Long.toString(arms().get(0).run().seed()));
    }

    /** {@return how intervals are made} */
    String note() {
        int replications = result.replications();
        return replications < 2
                ? words.say("interval.none")
                : words.say("compare.intervals", "replications", numbers.whole(replications));
    }
}
