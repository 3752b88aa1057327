package org.uptakelab.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptakelab.setting.UserError;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The ways to evaluate, and the options that belong to some of them alone. Any other option belongs to all. */
enum EvaluationMode {
    TEMPORAL("--protocol temporal", Options.LISTS, List.of("--protocol", "--periods")),
    USERS("--protocol users", Options.LISTS, List.of("--protocol", "--test-share")),
    ROWS("--protocol rows", Options.LISTS, List.of("--protocol", "--test-share")),
    GIVEN("--test", Options.LISTS, List.of("--test")),
    FOLDS("--ratings", List.of(), List.of("--ratings", "--folds")),
    GIVEN_RATINGS("--ratings with --test", List.of(), List.of("--ratings", "--test"));

    private final String words;
    private final List<String> options;

    EvaluationMode(String words, List<String> options, List<String> more) {
        this.words = words;
        this.options = Stream.concat(options.stream(), more.stream()).toList();
    }

    /**
     * The way that was asked for.
     *
     * @param protocol one of temporal, users and rows
     * @param ratings whether ratings are predicted
     * @param given whether there is a second log
     * @return the way
     */
    static EvaluationMode of(String protocol, boolean ratings, boolean given) {
        if (ratings) {
            return given ? GIVEN_RATINGS : FOLDS;
        }
        if (given) {
            return GIVEN;
        }
        return Map.of("users", USERS, "rows", ROWS).getOrDefault(protocol, TEMPORAL);
    }

    /**
     * Refuses what would have no effect.
     *
     * @param line what the user wrote
     * @throws UserError with each option that does not belong to this way
     */
    void check(ParseResult line) {
        List<String> problems = line.matchedOptions().stream()
                .filter(option -> waysOf(option).findAny().isPresent() && !options.contains(option.longestName()))
                .distinct()
                .map(this::problem)
                .toList();
        if (!problems.isEmpty()) {
            throw new UserError(problems);
        }
    }

    private String problem(OptionSpec option) {
        String ways = waysOf(option).map(way -> way.words).collect(Collectors.joining(", "));
        return option.longestName() + " must be left out with " + words + ", where it has no effect, but is "
                + String.join(", ", option.originalStringValues()) + ". Maybe leave it out, or choose one of: " + ways
                + ".";
    }

    /** The ways that an option belongs to; none if it is no matter of the way. */
    private static Stream<EvaluationMode> waysOf(OptionSpec option) {
        return Arrays.stream(values()).filter(way -> way.options.contains(option.longestName()));
    }

    /** What several ways have in common. */
    private static final class Options {
        /** Of all that make lists. */
        static final List<String> LISTS = List.of("--set", "--relevant", "--list", "--plugin");
    }
}
