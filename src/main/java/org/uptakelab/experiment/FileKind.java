package org.uptakelab.experiment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.UserError;
import org.uptakelab.yaml.Printable;
import org.uptakelab.yaml.Problems;
import org.uptakelab.yaml.YamlNode;

/**
 * The kinds of YAML files that the lab reads, told by their keys: one given for another has every key wrong, which one line says
 * better.
 */
public enum FileKind {
    /** A shop, for example {@code seeds/amazon.yaml}. */
    SCENARIO("a scenario", ofScenarios(), 1, "run it with the command run, or name it as base of an experiment"),
    /** A shop under many settings, for example {@code seeds/experiments/ladder.yaml}. */
    EXPERIMENT("an experiment", Set.of("base", "vary"), 1, "run it with the command sweep"),
    /** A claim with its experiment and its rules, for example {@code seeds/claims/01.yaml}. */
    CLAIM(
            "a claim",
            Set.of("title", "published", "experiment", "rules", "checks", "against", "case", "shows"),
            2,
            "put it to the test with the command claims"),
    /** A trial of a claim, for example {@code seeds/claims/01-holds.yaml}. */
    TRIAL(
            "a trial of a claim",
            Set.of("expect", "reading", "says", "set", "aims"),
            2,
            "run it with the command claims, under a name that ends in -holds.yaml or -fails.yaml");

    private final String words;
    private final Set<String> marks;
    private final int needed;
    private final String advice;

    /** A kind that a file is of if it has so many of the keys that no other kind has. */
    FileKind(String words, Set<String> marks, int needed, String advice) {
        this.words = words;
        this.marks = marks;
        this.needed = needed;
        this.advice = advice;
    }

    /** The groups that only scenarios have: experiments have {@code run} too, and claims have a {@code page} of a book. */
    private static Set<String> ofScenarios() {
        return Scenario.SETTINGS.stream()
                .map(Setting::group)
                .filter(group -> !group.equals("run") && !group.equals("page"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Refuses a file that is plainly of another kind. One that has a key of this kind and no other is left to its reader, who tells each
     * key that is wrong.
     *
     * @param file the file, for the message
     * @param root what is written in it
     * @throws UserError if it is of another kind: which, and which command takes it
     */
    public void refuseOther(String file, YamlNode root) {
        List<String> keys =
                root.entries(new Problems()).stream().map(YamlNode.Entry::key).toList();
        if (has(1, keys)) {
            return;
        }
        Stream.of(values())
                .filter(kind -> kind != this && kind.has(kind.needed, keys))
                .findFirst()
                .ifPresent(kind -> {
                    throw new UserError(file + " must be " + words + ", but is " + kind.words + ": its keys are "
                            + keys.stream().map(Printable::of).collect(Collectors.joining(", ")) + ". Maybe "
                            + kind.advice + ".");
                });
    }

    private boolean has(int number, List<String> keys) {
        return marks.stream().filter(keys::contains).count() >= number;
    }
}
