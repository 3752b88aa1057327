package org.uptakelab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.uptakelab.data.LogKind;
import org.uptakelab.data.ReadReport;

/**
 * What became of the rows of a log, in words: a line with the totals, then one a reason for refusal with the first line
 * numbers.
 */
public final class ReadText {
    private ReadText() {}

    /**
     * The lines.
     *
     * @param report what became of the rows
     * @param language English or German
     * @return at least one line
     */
    public static List<String> of(ReadReport report, Locale language) {
        Words words = new Words(language);
        Numbers numbers = new Numbers(words);
        List<String> lines = new ArrayList<>();
        lines.add(words.sayCount(
                report.kind() == LogKind.PURCHASES ? "log.rows" : "log.rows.other",
                report.rows(),
                "rows",
                numbers.whole(report.rows()),
                "format",
                report.format(),
                "kept",
                numbers.whole(report.kept()),
                "merged",
                numbers.whole(report.merged()),
                "refused",
                numbers.whole(report.refusedRows())));
        report.refused()
                .forEach((reason, rows) -> lines.add(words.say(
                        "log.refused",
                        "count",
                        numbers.whole(rows.count()),
                        "reason",
                        words.say("log.refusal." + reason.name()),
                        "lines",
                        places(rows, words))));
        return lines;
    }

    private static String places(ReadReport.Refused rows, Words words) {
        String list = rows.firstLines().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String more = rows.count() > rows.firstLines().size() ? ", …" : "";
        return words.sayCount("log.lines", rows.firstLines().size(), "lines", list + more);
    }
}
