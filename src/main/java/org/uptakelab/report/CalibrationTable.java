package org.uptakelab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.uptakelab.calibration.Attempt;
import org.uptakelab.calibration.CalibrationResult;
import org.uptakelab.calibration.Pick;
import org.uptakelab.calibration.SolvedSetting;

/** What a calibration found, as text for a console: how many settings, the two ends of the set and its middle, and the one chosen. */
public final class CalibrationTable {
    private final CalibrationEdition edition;
    private final StringBuilder text = new StringBuilder();

    private CalibrationTable(CalibrationEdition edition) {
        this.edition = edition;
    }

    /**
     * The text.
     *
     * @param result what was found
     * @param language English or German
     * @return lines ended by {@code \n}
     */
    public static String of(CalibrationResult result, Locale language) {
        CalibrationTable table = new CalibrationTable(CalibrationEdition.of(result, language));
        table.write();
        return table.text.toString();
    }

    private void write() {
        paragraph(edition.found());
        List<SolvedSetting> settings = edition.result().settings();
        long outside = settings.stream()
                .filter(setting -> setting.solution().isEmpty())
                .count();
        if (outside > 0 && edition.result().searched() > 1) {
            paragraph(edition.words()
                    .say("calibration.outside", "count", edition.numbers().whole(outside), "solved", edition.solved()));
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(head());
        List<SolvedSetting> set = edition.set();
        if (set.size() > 1) {
            for (Pick pick : Pick.values()) {
                pick.of(set, edition.result().order())
                        .ifPresent(setting -> rows.add(row(
                                edition.pick(pick), setting, setting.solution().orElseThrow())));
            }
            table(rows);
        }
        edition.result().chosen().ifPresent(chosen -> {
            paragraph(chosen(chosen, set.size()));
            table(List.of(head(), row("scenario.yaml", chosen.setting(), chosen.attempt())));
            if (!edition.result().isReached()) {
                paragraph(edition.missed());
            }
            paragraph(edition.words().say("calibration.reminder"));
        });
    }

    private String chosen(CalibrationResult.Chosen chosen, int size) {
        String only = edition.result().searched() == 1 ? ".one" : ".only";
        return edition.words()
                .say(
                        "calibration.chosen" + (size == 1 ? only : ""),
                        "pick",
                        edition.pick(edition.result().pick()),
                        "worlds",
                        edition.numbers().whole(chosen.scenario().run().replications()));
    }

    private List<String> head() {
        List<String> head = new ArrayList<>(List.of(""));
        edition.keys().forEach(key -> head.add(CalibrationEdition.shortName(key)));
        head.addAll(edition.measures());
        return head;
    }

    private List<String> row(String name, SolvedSetting setting, Attempt attempt) {
        List<String> row = new ArrayList<>(List.of(name));
        row.addAll(CalibrationEdition.values(setting, attempt));
        edition.measures().forEach(measure -> row.add(edition.value(attempt.estimate(measure), measure)));
        return row;
    }

    private void paragraph(String sentence) {
        text.append(TableWords.lines(sentence, 0));
    }

    /** Names to the left, numbers to the right. */
    private void table(List<List<String>> rows) {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        text.append('\n');
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String padding = " ".repeat(widths[column] - row.get(column).length());
                line.append("  ").append(column == 0 ? row.get(column) + padding : padding + row.get(column));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        text.append('\n');
    }
}
