package org.uptakelab.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.Result;
import org.uptakelab.measure.Estimate;

/**
 * A result told in one language: its arms, their names, and the sentences that several charts share.
 *
 * @param result the result
 * @param words the words of the language
 * @param numbers its numbers
 */
record Edition(Result result, Words words, Numbers numbers) {
    /** From this many arms on, a sentence speaks of the lowest and the highest instead of each. */
    private static final int MANY = 3;

    List<ArmResult> arms() {
        return result.arms();
    }

    boolean hasManyArms() {
        return arms().size() >= MANY;
    }

    /** {@return the name of an arm for people: its scenario, and its recommender where the scenario ran with several} */
    String name(ArmResult arm) {
        return ranWithSeveral(arm) ? scenario(arm) + " · " + arm.recommender() : scenario(arm);
    }

    /** {@return the name of an arm's scenario for people} */
    String scenario(ArmResult arm) {
        return words.sayOr("scenario." + stem(arm), stem(arm));
    }

    /** {@return a shorter name of an arm, for crowded places} */
    String tag(ArmResult arm) {
        return ranWithSeveral(arm) ? stem(arm) + " · " + arm.recommender() : name(arm);
    }

    /** {@return the place of an arm's scenario among the scenarios, from 0} */
    int scenarioIndex(ArmResult arm) {
        return arms().stream().map(Edition::stem).distinct().toList().indexOf(stem(arm));
    }

    private static String stem(ArmResult arm) {
        return arm.scenario().name();
    }

    /** {@return whether the scenario of an arm ran with several recommenders} */
    boolean ranWithSeveral(ArmResult arm) {
        return arms().stream().filter(other -> stem(other).equals(stem(arm))).count() > 1;
    }

    /** {@return a share of an arm in whole percent, or the word for undefined} */
    String percent(ArmResult arm, String measure) {
        return percent(arm.estimate(measure));
    }

    /** {@return a share in whole percent, or the word for undefined} */
    String percent(Estimate estimate) {
        return estimate.isDefined() ? numbers.percent(estimate.mean()) : words.say("undefined");
    }

    /** {@return the lowest mean of a measure over the arms, in whole percent} */
    String lowest(String measure) {
        return definedArms(measure).stream()
                .min(byMean(measure))
                .map(arm -> percent(arm, measure))
                .orElse(words.say("undefined"));
    }

    /** {@return the highest mean of a measure over the arms, in whole percent} */
    String highest(String measure) {
        return definedArms(measure).stream()
                .max(byMean(measure))
                .map(arm -> percent(arm, measure))
                .orElse(words.say("undefined"));
    }

    private List<ArmResult> definedArms(String measure) {
        return arms().stream().filter(arm -> arm.estimate(measure).isDefined()).toList();
    }

    private static Comparator<ArmResult> byMean(String measure) {
        return Comparator.comparingDouble(arm -> arm.estimate(measure).mean());
    }

    /** {@return one sentence an arm; of many arms only those with the lowest and the highest mean of a measure} */
    String eachOrEnds(String measure, Function<ArmResult, String> sentence) {
        List<ArmResult> defined = definedArms(measure);
        if (!hasManyArms() || defined.isEmpty()) {
            return joined(arms(), sentence, "\n");
        }
        ArmResult low = defined.stream().min(byMean(measure)).orElseThrow();
        ArmResult high = defined.stream().max(byMean(measure)).orElseThrow();
        return words.say(
                "reading.ends",
                "arms",
                numbers.whole(arms().size()),
                "low",
                sentence.apply(low),
                "high",
                sentence.apply(high));
    }

    /** {@return what is said of each arm, one after another} */
    String joined(List<ArmResult> some, Function<ArmResult, String> sentence, String between) {
        return some.stream().map(sentence).collect(Collectors.joining(between));
    }

    /** {@return in small print, what the intervals of a picture are} */
    String intervalNote() {
        int fewest = replications().min(Comparator.naturalOrder()).orElse(0);
        int most = replications().max(Comparator.naturalOrder()).orElse(0);
        if (most < 2) {
            return words.say("interval.none");
        }
        String count = fewest == most
                ? numbers.whole(most)
                : numbers.whole(fewest) + " " + words.say("number.to") + " " + numbers.whole(most);
        return words.say("interval", "replications", count);
    }

    private Stream<Integer> replications() {
        return arms().stream().map(arm -> arm.replications().size());
    }
}
