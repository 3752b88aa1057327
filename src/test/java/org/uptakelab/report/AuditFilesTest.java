package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.audit.AuditResult;
import org.uptakelab.audit.AuditRow;
import org.uptakelab.audit.Definition;
import org.uptakelab.audit.ListMaker;
import org.uptakelab.data.Outside;
import org.uptakelab.data.Period;
import org.uptakelab.experiment.Provenance;

class AuditFilesTest {
    private static final long APRIL = minute("2011-04-01T00:00:00Z");
    private static final long MAY = minute("2011-05-01T00:00:00Z");

    private static long minute(String time) {
        return Instant.parse(time).getEpochSecond() / 60;
    }

    /** Made-up shares: hits rise with the list, and the random recommender has nothing to divide by. */
    private static AuditResult sample() {
        return sample(true, true);
    }

    private static AuditResult sample(boolean personal, boolean baskets) {
        List<AuditRow> rows = new ArrayList<>();
        for (Definition definition : Definition.values()) {
            for (ListMaker maker : ListMaker.values()) {
                for (int list : new int[] {1, 5, 10, 20}) {
                    boolean defined = definition.isOfBaskets() ? baskets : personal;
                    int chances = maker == ListMaker.RANDOM || !defined ? 0 : 20_000;
                    // The shares of personal lists are the highest, as in logs of single items.
                    int hits = definition.isOfBaskets() ? list : 900 * list;
                    rows.add(row(definition.label(), maker.label(), list, hits, chances));
                }
            }
        }
        List<AuditRow> users = List.of(row("user-periods", "popular", 10, 1, 4));
        return new AuditResult(
                List.of(new Period("2011-04", APRIL, MAY)), rows, users, 7, 3, new Outside(1, 1234, true));
    }

    private static AuditRow row(String definition, String maker, int list, int hits, int chances) {
        double low = chances == 0 ? Double.NaN : 0.00001;
        double high = chances == 0 ? Double.NaN : 0.5;
        return new AuditRow(definition, maker, list, chances == 0 ? 0 : hits, chances, low, high);
    }

    /** The files of a made-up audit. */
    static List<NamedFile> report(Locale language) {
        return report(sample(), language);
    }

    private static List<NamedFile> report(AuditResult result, Locale language) {
        return AuditReport.of(
                result, 10, List.of("9 rows read."), Provenance.of(Map.of("my log", "log: my <log>.csv\n")), language);
    }

    @Test
    void theTableHoldsFractionsAndNothingWhereUndefined() throws IOException {
        StringWriter csv = new StringWriter();
        AuditCsv.of(sample()).writeTo(csv);
        List<String> lines = csv.toString().lines().toList();
        assertEquals(1 + 3 * 4 * 4, lines.size());
        assertEquals("definition,recommender,list,numerator,denominator,share,ci_low,ci_high", lines.get(0));
        assertTrue(lines.contains("any-basket-item,item-llr,5,5,20000,2.5E-4,1.0E-5,0.5"), lines::toString);
        assertTrue(lines.contains("personal,random,5,0,0,,,"), lines::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void thePageHoldsChartTableAndLogWithoutOutsideLinks(String language) {
        List<NamedFile> files = report(Locale.forLanguageTag(language));
        assertEquals(
                List.of("charts/audit.png", "charts/audit.svg", "charts/audit-narrow.png", "audit.html"),
                files.stream().map(NamedFile::name).toList());
        String page = new String(files.get(3).content(), StandardCharsets.UTF_8);
        assertTrue(page.contains("<html lang=\"" + language + "\">"));
        assertTrue(page.contains("my &lt;log&gt;.csv"));
        assertTrue(page.contains("9 rows read."));
        assertTrue(page.contains("2011-04-30"), "nothing about purchases left out");
        assertTrue(page.contains("<code>any-basket-item</code>"));
        assertFalse(page.contains("http:") || page.contains("https:"), "outside link");
        assertFalse(page.contains("{{"), "gap left");
    }

    @Test
    void theTitleNamesTheLowestAndTheHighestShare() {
        assertTrue(chart(true, true).title().contains("from 0.1\u00a0% to 45\u00a0%"), chart(true, true)::title);
        assertTrue(chart(true, false).title().contains("45\u00a0%"), chart(true, false)::title);
        assertFalse(chart(true, false).title().contains("from"), chart(true, false)::title);
        assertTrue(chart(false, true).reading().contains("Personal lists are undefined"));
        assertTrue(chart(false, false).title().startsWith("No purchase"));
    }

    private static AuditChart chart(boolean personal, boolean baskets) {
        Words words = new Words(Locale.ENGLISH);
        return new AuditChart(sample(personal, baskets), 10, words, new Numbers(words));
    }

    @ParameterizedTest
    @CsvSource({
        "en, undefined here: no basket holds two different items",
        "de, hier nicht definiert: Kein Korb enthält zwei verschiedene Artikel"
    })
    void whatIsUndefinedSaysWhy(String language, String reason) {
        AuditResult singles = sample(true, false);
        String text = AuditText.of(singles, 10, Locale.forLanguageTag(language));
        assertEquals(2, text.split(reason, -1).length - 1, text);
        String page = new String(
                report(singles, Locale.forLanguageTag(language)).get(3).content(), StandardCharsets.UTF_8);
        assertEquals(2, page.split("<td colspan=\"4\">" + reason, -1).length - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void aFootnoteSaysThatBestSellersNeedNoOtherItem(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Words words = new Words(locale);
        String footnote = words.say("audit.footnote");
        String page = new String(report(locale).get(3).content(), StandardCharsets.UTF_8);
        assertTrue(page.contains("<p>*" + footnote + "</p>"));
        assertEquals(2, page.split("%\\*</b>", -1).length - 1, "marked shares: popular in two definitions of baskets");
        Figure figure = new AuditChart(sample(), 10, words, new Numbers(words)).figure(Format.WIDE);
        assertTrue(figure.caption().startsWith("*" + footnote));
        String singles = new String(report(sample(true, false), locale).get(3).content(), StandardCharsets.UTF_8);
        assertFalse(singles.contains(footnote));
    }

    @Test
    void oneIsNotSeveral() {
        String english = AuditText.of(sample(), 1, Locale.ENGLISH);
        assertTrue(english.replace('\n', ' ').contains("lists of 1 item, 1 period, 2011-04 "), english);
        String german = AuditText.of(sample(), 1, Locale.GERMAN);
        assertTrue(german.replace('\n', ' ').contains("Listen mit 1 Artikel, 1 Zeitraum, 2011-04 "), german);
        assertTrue(new AuditChart(sample(), 1, new Words(Locale.ENGLISH), new Numbers(new Words(Locale.ENGLISH)))
                .reading()
                .startsWith("With lists of 1 item that"));
    }

    @Test
    void theSameAuditGivesTheSameBytes() {
        List<NamedFile> once = report(Locale.ENGLISH);
        List<NamedFile> again = report(Locale.ENGLISH);
        for (int file = 0; file < once.size(); file++) {
            assertArrayEquals(once.get(file).content(), again.get(file).content());
        }
    }

    @Test
    void theConsoleSaysWhatIsLeftOutAndWhy() {
        String english = AuditText.of(sample(), 10, Locale.ENGLISH);
        assertTrue(english.contains("\n1 purchase before 2011-04-01 is only learned from.\n"), english);
        assertTrue(english.contains("\n1,234 purchases after 2011-04-30 are left out: the log"), english);
        String german = AuditText.of(sample(), 10, Locale.GERMAN);
        assertTrue(german.contains("\n1.234 Käufe nach dem 2011-04-30 bleiben außer Betracht"), german);
    }

    @Test
    void theConsoleTellsSharesWithTheirPartsAndMarks() {
        String text = AuditText.of(sample(), 10, Locale.ENGLISH);
        assertTrue(text.contains("10 / 20,000"), text);
        assertTrue(text.contains("= 35 %   < 80 %"), text);
        assertTrue(text.contains("2011-04"), text);
        assertTrue(text.contains("random       undefined"), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= TableWords.WIDTH), text);
    }
}
