package org.uptakelab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.uptakelab.sensitivity.Analysis;
import org.uptakelab.sensitivity.Index.Interval;
import org.uptakelab.sensitivity.Index.Kind;
import org.uptakelab.sensitivity.Sensitivity;

/** A sensitivity analysis as text for a console: for each measure the factors, the one that matters most first. */
public final class SensitivityText {
    private static final int MOST_ANALYSES = 8;

    private SensitivityText() {}

    /**
     * The text.
     *
     * @param sensitivity the analysis
     * @param language English or German
     * @return lines ended by {@code \n}
     */
    public static String of(Sensitivity sensitivity, Locale language) {
        SensitivityEdition edition = SensitivityEdition.of(sensitivity, language);
        StringBuilder text = new StringBuilder();
        List<Analysis> analyses = sensitivity.analyses();
        analyses.stream().limit(MOST_ANALYSES).forEach(analysis -> write(edition, analysis, text));
        if (analyses.size() > MOST_ANALYSES) {
            text.append(edition.words()
                            .say(
                                    "sensitivity.text.cut",
                                    "more",
                                    edition.numbers().whole(analyses.size() - MOST_ANALYSES)))
                    .append("\n\n");
        }
        return text.toString();
    }

    private static void write(SensitivityEdition edition, Analysis analysis, StringBuilder text) {
        text.append(edition.label(analysis)).append("  ").append(analysis.measure());
        if (edition.isMorris()) {
            text.append(", ").append(edition.words().say("sensitivity.in", "unit", edition.unit(analysis)));
        }
        text.append('\n').append("─".repeat(TableWords.WIDTH)).append('\n');
        if (!edition.isDefined(analysis)) {
            text.append("  ").append(edition.whyUndefined(analysis)).append("\n\n");
            return;
        }
        List<Kind> kinds = edition.isMorris() ? List.of(Kind.MU_STAR, Kind.SIGMA) : List.of(Kind.FIRST, Kind.TOTAL);
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(
                        Stream.of(""),
                        kinds.stream().map(kind -> edition.words().say("sensitivity.kind." + kind.word())))
                .toList());
        for (String factor : edition.ranked(analysis, edition.rank())) {
            rows.add(Stream.concat(
                            Stream.of(factor),
                            kinds.stream().map(kind -> cell(edition, analysis, analysis.value(factor, kind))))
                    .toList());
        }
        for (List<String> row : rows) {
            text.append("  ");
            for (int column = 0; column < row.size(); column++) {
                int place = column;
                int width = rows.stream()
                        .mapToInt(other -> other.get(place).length())
                        .max()
                        .orElse(0);
                text.append(row.get(column))
                        .append(" ".repeat(width - row.get(column).length() + 3));
            }
            text.setLength(text.toString().stripTrailing().length());
            text.append('\n');
        }
        text.append('\n');
    }

    private static String cell(SensitivityEdition edition, Analysis analysis, Interval value) {
        String ends = edition.ends(analysis, value);
        return edition.number(analysis, value) + (ends.isEmpty() ? "" : "  (" + ends + ")");
    }
}
