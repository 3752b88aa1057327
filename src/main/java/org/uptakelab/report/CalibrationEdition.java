package org.uptakelab.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptakelab.calibration.Attempt;
import org.uptakelab.calibration.Calibration;
import org.uptakelab.calibration.CalibrationResult;
import org.uptakelab.calibration.Pick;
import org.uptakelab.calibration.SearchKey;
import org.uptakelab.calibration.SolvedSetting;
import org.uptakelab.calibration.Target;

/**
 * A calibration told in one language.
 *
 * @param result what was found
 * @param words the words of the language
 * @param numbers its numbers
 */
record CalibrationEdition(CalibrationResult result, Words words, Numbers numbers) implements MeasureEdition {
    private static final String FOUND = "calibration.found";
    private static final String NONE = "calibration.none";

    static CalibrationEdition of(CalibrationResult result, Locale language) {
        Words words = new Words(language);
        return new CalibrationEdition(result, words, new Numbers(words));
    }

    Calibration calibration() {
        return result.calibration();
    }

    /** {@return the settings that give the targets, in the order of the measure they are picked by} */
    List<SolvedSetting> set() {
        return Pick.sorted(result.set(), result.order());
    }

    /** {@return every key of a setting, those searched first} */
    List<String> keys() {
        return Stream.concat(
                        calibration().searched().stream(),
                        calibration().solved().stream().map(SearchKey::key))
                .toList();
    }

    /** {@return the values of all keys of a setting with a solution, in the order of {@link #keys()}} */
    static List<String> values(SolvedSetting setting, Attempt attempt) {
        return Stream.concat(setting.values().stream(), attempt.written().stream())
                .toList();
    }

    /** {@return the key without its group} */
    static String shortName(String key) {
        return key.substring(key.indexOf('.') + 1);
    }

    /** {@return the names of the solved keys} */
    String solved() {
        return calibration().solved().stream().map(key -> shortName(key.key())).collect(Collectors.joining(", "));
    }

    /** {@return the targets as a command line writes them} */
    String targets() {
        return calibration().targets().stream().map(Target::toString).collect(Collectors.joining(", "));
    }

    /** {@return how many settings give the targets, in a sentence; where a setting gives them at several values, how many in all} */
    String found() {
        int all = result.searched();
        int set = result.giving();
        int solutions = result.set().size();
        String key = all == 1 ? foundInOne(solutions) : (set == 0 ? NONE : FOUND) + (set == 1 ? ".only" : "");
        String sentence = words.say(
                key,
                "set",
                numbers.whole(all == 1 ? solutions : set),
                "all",
                numbers.whole(all),
                "targets",
                targets(),
                "solved",
                solved());
        return all == 1 || solutions == set
                ? sentence
                : sentence + " "
                        + words.say(
                                "calibration.found.solutions", "count", numbers.whole(solutions), "solved", solved());
    }

    /** Of one setting: whether it gives the targets; where no key is searched, whether a value does. */
    private String foundInOne(int solutions) {
        if (solutions == 0) {
            return NONE + ".one";
        }
        return FOUND + (solutions > 1 ? ".values" : calibration().searched().isEmpty() ? ".value" : ".one");
    }

    /** {@return that the setting chosen misses a target in all its worlds, in a sentence} */
    String missed() {
        return words.say("calibration.missed", "targets", targets());
    }

    /** {@return the place that was picked, for example "middle caused_share"} */
    String pick(Pick pick) {
        return words.say("calibration." + pick.written(), "measure", result.order());
    }

    /** {@return the measures worth a look beside the targets, the targets first, each once} */
    List<String> measures() {
        return Stream.of(
                        calibration().targets().stream().map(Target::measure),
                        Stream.of(result.order(), "caused_share", "anyway_rate", "incremental_share"))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /** {@return a key in words} */
    KeyText key(String key) {
        return KeyText.of(key, words.language());
    }

    /** {@return a target in words, for example "taken 35.0 %"} */
    String told(Target target) {
        MeasureText text = text(target.measure());
        String value = target.isValue()
                ? numbers.value(target.low(), text.unit())
                : words.say(
                        "calibration.range",
                        "low",
                        numbers.value(target.low(), text.unit()),
                        "high",
                        numbers.value(target.high(), text.unit()));
        return words.say("calibration.target", "measure", shortLabel(target.measure()), "value", value);
    }

    /** {@return what a measure is called where there is little room} */
    String shortLabel(String measure) {
        return words.sayOr("tag." + measure, text(measure).label());
    }

    /** {@return all targets in words} */
    String toldTargets() {
        return calibration().targets().stream()
                .map(this::told)
                .collect(Collectors.joining(" " + words.say("calibration.and") + " "));
    }

    /** {@return the first target that is one value, the one the last key was solved for} */
    Target mainTarget() {
        return calibration().targets().stream()
                .filter(Target::isValue)
                .findFirst()
                .orElseThrow();
    }

    /** {@return ends for the axis of a measure that hold these values} */
    ValueAxis axis(String measure, double[] values) {
        return ValueAxis.around(values, isShare(measure));
    }

    /** {@return how the intervals of a chart are made} */
    String intervalNote() {
        return words.say("interval", "replications", numbers.whole(calibration().worlds()));
    }
}
