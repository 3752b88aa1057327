package org.uptakelab.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.experiment.ScenarioText;
import org.uptakelab.setting.UserError;

/**
 * The file of the scenario that a calibration chose: the file it started from, with the values found in it, and at its head what was
 * asked, what was searched, and what came out beside the target. Run on its own outcome, a calibration writes the same file again.
 */
public final class ScenarioDraft {
    /** What the comment begins with. */
    static final String MARK = "CALIBRATED";

    private static final int WIDTH = 116;
    private static final String INDENT = "  ";

    /** What a shop is told by; the measures of a target come first. */
    private static final List<String> TOLD = List.of(
            "taken_share",
            "shown_share",
            "coincident_share",
            "coincident_taken",
            "caused_share",
            "anyway_rate",
            "diverted_rate",
            "created_rate",
            "incremental_share",
            "conversion",
            "gini");

    private final CalibrationResult result;
    private final CalibrationResult.Chosen chosen;

    private ScenarioDraft(CalibrationResult result, CalibrationResult.Chosen chosen) {
        this.result = result;
        this.chosen = chosen;
    }

    /**
     * The text of the file.
     *
     * @param result what a calibration found
     * @param chosen the setting it chose
     * @param text the text of the file it started from
     * @param start the scenario of that text as it is
     * @param command the command line that asked, in words that stay together, such as an option and its value
     * @return YAML with comments
     */
    public static String of(
            CalibrationResult result,
            CalibrationResult.Chosen chosen,
            String text,
            Scenario start,
            List<String> command) {
        ScenarioDraft draft = new ScenarioDraft(result, chosen);
        ScenarioLines lines = new ScenarioLines(text);
        lines.setAll(draft.values(start), draft.reasons());
        lines.head(draft.comment(command), MARK);
        return draft.isSound(lines.toString()) ? lines.toString() : draft.anew(command);
    }

    /**
     * Whether a text is that of a scenario which a calibration chose.
     *
     * @param text the text of a scenario file
     * @return true if its comments say so
     */
    public static boolean isOutcome(String text) {
        return text.lines().anyMatch(line -> line.startsWith("# " + MARK + ":"));
    }

    /** The values found, and what options set to other values than the file has. */
    private Map<String, String> values(Scenario start) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Object> before = ScenarioText.values(start);
        ScenarioText.values(chosen.scenario()).forEach((key, value) -> {
            boolean found = result.calibration().searched().contains(key) || isSolved(key);
            if (found || !value.equals(before.get(key))) {
                values.put(key, ScenarioText.value(chosen.scenario(), key));
            }
        });
        return values;
    }

    private boolean isSolved(String key) {
        return result.calibration().solved().stream()
                .anyMatch(solved -> solved.key().equals(key));
    }

    private Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        result.calibration().searched().forEach(key -> reasons.put(key, "searched"));
        result.calibration().solved().forEach(key -> reasons.put(key.key(), "solved for"));
        return reasons;
    }

    /** Whether a text tells the scenario chosen. */
    private boolean isSound(String text) {
        try {
            return ScenarioFile.parse(chosen.scenario().name() + ".yaml", text, List.of())
                    .equals(chosen.scenario());
        } catch (UserError notUnderstood) {
            return false;
        }
    }

    /** The scenario with every key, for files that are laid out in another way, or name recommenders of plugins. */
    private String anew(List<String> command) {
        ScenarioLines lines = new ScenarioLines(ScenarioText.of(chosen.scenario()));
        lines.head(comment(command), MARK);
        return lines.toString();
    }

    private List<String> comment(List<String> command) {
        List<String> lines = new ArrayList<>();
        Calibration calibration = result.calibration();
        add(
                lines,
                MARK + ": set so that " + targets() + "."
                        + (result.isReached()
                                ? " That proves nothing; what came out beside it may surprise."
                                : " In all worlds of this file it is MISSED: the search had fewer worlds."));
        addWords(lines, Stream.concat(Stream.of("COMMAND:"), command.stream()).toList());
        if (!calibration.searched().isEmpty()) {
            int settings = result.searched();
            add(
                    lines,
                    "SEARCHED: " + settings + (settings == 1 ? " setting" : " settings") + ", " + calibration.worlds()
                            + " worlds each: " + searched() + ".");
        }
        add(
                lines,
                "SOLVED: "
                        + calibration.solved().stream()
                                .map(ScenarioDraft::range)
                                .collect(Collectors.joining("; "))
                        + "; of the setting chosen once more, in all worlds of this file.");
        add(lines, found());
        lines.add("");
        int worlds = chosen.scenario().run().replications();
        lines.add("CAME OUT, " + (worlds == 1 ? "in the only world" : "mean over the " + worlds + " worlds")
                + " of this file:");
        cameOut(lines);
        return lines;
    }

    private String targets() {
        return result.calibration().targets().stream()
                .map(target -> target.measure() + " is "
                        + (target.isValue()
                                ? target.written()
                                : "from " + target.written().replace("..", " to ")))
                .collect(Collectors.joining(" and "));
    }

    private String searched() {
        List<String> parts = new ArrayList<>();
        result.calibration()
                .grid()
                .forEach(axis -> parts.add(shortName(axis.key()) + " " + String.join(", ", axis.values())));
        result.calibration().spread().forEach(key -> parts.add(range(key)));
        return String.join("; ", parts);
    }

    private static String range(SearchKey key) {
        String[] ends = key.toString().split("=", 2)[1].split("\\.\\.");
        return shortName(key.key()) + " from " + ends[0] + " to " + ends[1];
    }

    private static String shortName(String key) {
        return key.substring(key.indexOf('.') + 1);
    }

    private String found() {
        int all = result.searched();
        int solutions = result.set().size();
        if (solutions == 1) {
            return all == 1
                    ? "FOUND: it is the only setting searched."
                    : "FOUND: of " + all + " settings only this one gives it.";
        }
        String which = switch (result.pick()) {
            case LOWEST -> "the lowest " + result.order() + " of them.";
            case HIGHEST -> "the highest " + result.order() + " of them.";
            case MIDDLE ->
                "the middle " + result.order() + " of them" + (solutions > 2 ? ": half have less, half more." : ".");
        };
        String several = result.giving() < solutions ? ", at " + solutions + " values of the keys solved for" : "";
        return "FOUND: " + (all == 1 ? "it gives it" : result.giving() + " of " + all + " settings give it") + several
                + ". This one has " + which;
    }

    private void cameOut(List<String> lines) {
        List<String> wanted =
                result.calibration().targets().stream().map(Target::measure).toList();
        List<String> measures = new ArrayList<>(wanted);
        TOLD.stream().filter(measure -> !wanted.contains(measure)).forEach(measures::add);
        measures.removeIf(measure -> !chosen.attempt().estimate(measure).isDefined());
        for (String measure : measures) {
            String value = String.format(
                    Locale.ROOT, "%.3f", chosen.attempt().estimate(measure).mean());
            lines.add(
                    (INDENT + String.format(Locale.ROOT, "%-17s %s", measure, value) + asked(measure)).stripTrailing());
        }
    }

    /** Whether a measure was a target, and met. */
    private String asked(String measure) {
        return result.calibration().targets().stream()
                .filter(target -> target.measure().equals(measure))
                .map(target -> target.isMet(chosen.attempt().estimate(measure)) ? "  (set)" : "  (MISSED)")
                .findFirst()
                .orElse("");
    }

    /** Adds a text in lines that are not too long, all but the first indented. */
    private static void add(List<String> lines, String text) {
        addWords(lines, List.of(text.split(" ")));
    }

    private static void addWords(List<String> lines, List<String> words) {
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(INDENT).append(word);
            } else {
                line.append(line.length() == 0 ? "" : " ").append(word);
            }
        }
        lines.add(line.toString());
    }
}
