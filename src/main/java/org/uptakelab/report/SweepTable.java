package org.uptakelab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Factor;
import org.uptakelab.sweep.SweepResult;

/** What an experiment gave, as text for a console: a line for each point and recommender, with the means of the first measures. */
public final class SweepTable {
    private static final int MOST_MEASURES = 5;
    private static final int MOST_ROWS = 60;

    private SweepTable() {}

    /**
     * The text.
     *
     * @param result what the experiment gave
     * @param language English or German
     * @return lines ended by {@code \n}
     */
    public static String of(SweepResult result, Locale language) {
        SweepEdition edition = SweepEdition.of(result, language);
        List<String> measures =
                result.sweep().measures().stream().limit(MOST_MEASURES).toList();
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(
                result.sweep().factors().stream().map(Factor::key).toList());
        head.add("");
        head.addAll(measures);
        rows.add(head);
        result.results().stream()
                .limit(MOST_ROWS)
                .map(row -> row(edition, row, measures))
                .forEach(rows::add);
        StringBuilder text = new StringBuilder();
        int left = head.indexOf("");
        for (List<String> row : rows) {
            text.append(line(row, widths(rows), left)).append('\n');
        }
        int all = result.results().size();
        if (all > MOST_ROWS) {
            text.append("  ")
                    .append(edition.words()
                            .say(
                                    "sweep.table.cut",
                                    "shown",
                                    edition.numbers().whole(MOST_ROWS),
                                    "all",
                                    edition.numbers().whole(all)))
                    .append('\n');
        }
        PrecisionNote.of(result, edition.words(), edition.numbers())
                .forEach(note -> text.append(TableWords.lines(note, 2)));
        return text.append('\n').toString();
    }

    private static List<String> row(SweepEdition edition, CellResult result, List<String> measures) {
        List<String> row = new ArrayList<>(result.cell().values());
        row.add(result.recommender());
        measures.forEach(measure -> row.add(edition.value(result.estimate(measure), measure)));
        return row;
    }

    private static int[] widths(List<List<String>> rows) {
        return IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
    }

    /** Numbers to the right, names of recommenders to the left. */
    private static String line(List<String> row, int[] widths, int left) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String padding = " ".repeat(widths[column] - row.get(column).length());
            line.append("  ").append(column == left ? row.get(column) + padding : padding + row.get(column));
        }
        return line.toString().stripTrailing();
    }
}
