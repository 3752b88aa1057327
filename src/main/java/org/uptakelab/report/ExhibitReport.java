package org.uptakelab.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.measure.Estimate;

/** An exhibit as a page that needs no other file, with its chart. */
public final class ExhibitReport {
    private final Exhibit exhibit;
    private final Words words;
    private final Numbers numbers;

    private ExhibitReport(Exhibit exhibit, Words words) {
        this.exhibit = exhibit;
        this.words = words;
        this.numbers = new Numbers(words);
    }

    /**
     * Draws the chart of an exhibit and writes the page around it. The same exhibit gives the same bytes.
     *
     * @param exhibit the exhibit
     * @param readLines what became of the rows of the log
     * @param provenance where it comes from, with one recipe
     * @return the fonts of the page with their licence, {@code charts/exhibit.png}, {@code charts/exhibit.svg}, {@code charts/exhibit-narrow.png} and {@code exhibit.html}
     */
    public static List<NamedFile> of(Exhibit exhibit, List<String> readLines, Provenance provenance) {
        Fonts.prepare();
        ExhibitReport report = new ExhibitReport(exhibit, new Words(exhibit.language()));
        ExhibitChart chart = new ExhibitChart(exhibit, report.words, report.numbers);
        Picture picture = new Picture(chart.figure(Format.WIDE), Format.WIDE);
        ReportPage.Sheet wide = ReportPage.Sheet.of(picture);
        ReportPage.Sheet narrow = ReportPage.Sheet.of(new Picture(chart.figure(Format.NARROW), Format.NARROW));
        List<NamedFile> files = new ArrayList<>(Fonts.files());
        files.add(new NamedFile("charts/exhibit.png", wide.png()));
        files.add(new NamedFile("charts/exhibit.svg", picture.svg()));
        files.add(new NamedFile("charts/exhibit-narrow.png", narrow.png()));
        files.add(new NamedFile("exhibit.html", report.html(chart, wide, narrow, readLines, provenance)));
        return List.copyOf(files);
    }

    /** {@return the exhibit as lines for a console, ended by {@code \n}} */
    public static String text(Exhibit exhibit) {
        Words words = new Words(exhibit.language());
        Numbers numbers = new Numbers(words);
        StringBuilder text = new StringBuilder(TableWords.lines(exhibit.title(), 0)).append('\n');
        String heading = "";
        for (ExhibitRow row : exhibit.rows()) {
            if (!row.heading().equals(heading)) {
                heading = row.heading();
                text.append(TableWords.lines(heading, 2));
            }
            text.append(String.format(
                    "    %-36s %9s  %-20s %s%n".replace("%n", "\n"),
                    row.label(),
                    Exhibit.hundredths(numbers, row.share()),
                    "[" + numbers.decimals(100 * row.low(), 2) + " " + words.say("number.to") + " "
                            + numbers.decimals(100 * row.high(), 2) + "]",
                    numbers.whole(row.numerator()) + " / " + numbers.whole(row.denominator())));
        }
        text.append('\n');
        exhibit.notes().forEach(note -> text.append(TableWords.lines(note, 0)));
        exhibit.points().forEach(point -> text.append(TableWords.lines(point, 2)));
        return text.toString();
    }

    private byte[] html(
            ExhibitChart chart,
            ReportPage.Sheet wide,
            ReportPage.Sheet narrow,
            List<String> readLines,
            Provenance provenance) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("language", words.language().getLanguage());
        values.put("heading", exhibit.question());
        values.put("alt", chart.alt());
        values.put("lead", exhibit.lead());
        values.put("wide", wide.values());
        values.put("narrow", narrow.values());
        values.put("shareHeading", words.say("exhibit.share"));
        values.put("intervalHeading", words.say("exhibit.interval"));
        values.put("countsHeading", words.say("exhibit.counts"));
        values.put("rows", exhibit.rows().stream().map(this::row).toList());
        values.put("tableHeading", words.say("exhibit.table"));
        values.put("notesHeading", words.say("exhibit.notes"));
        values.put("notes", exhibit.notes());
        values.put("points", exhibit.points());
        values.put("logHeading", words.say("audit.log"));
        values.put("readLines", readLines);
        PageOrigin.put(values, words, "audit.provenance", provenance);
        values.put("recipes", provenance.scenarios().values());
        return Templates.read("exhibit.mustache").execute(values).getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> row(ExhibitRow row) {
        Estimate estimate = new Estimate(row.share(), row.low(), row.high(), 2, 0);
        return Map.of(
                "label", row.label(),
                "of", row.heading(),
                "share", Exhibit.hundredths(numbers, row.share()),
                "interval",
                        estimate.hasInterval()
                                ? numbers.decimals(100 * row.low(), 2) + " " + words.say("number.to") + " "
                                        + Exhibit.hundredths(numbers, row.high())
                                : "",
                "counts", numbers.whole(row.numerator()) + " / " + numbers.whole(row.denominator()));
    }
}
