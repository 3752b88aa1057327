package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;

/** Pages as a browser shows them: sheets on one piece of paper, reports on a telephone. */
@Needs(Need.BROWSER)
class PagesInBrowserTest {
    private static final int TELEPHONE = 360;

    @TempDir
    Path folder = Path.of("set by JUnit");

    private final Chromium chromium = new Chromium();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void aDiscussionSheetFillsOnePieceOfPaper(String language) throws IOException {
        NamedFile sheet = DiscussionSheet.of(DiscussionSheetTest.FIVE_SHOPS, Locale.forLanguageTag(language));
        Path page = write(List.of(sheet), sheet.name());
        assertEquals(1, chromium.printedPages(page), () -> "pages of paper for " + sheet.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theReportFitsATelephone(String language) throws IOException {
        assertFits(write(RunReport.of(Samples.twoShops(), Locale.forLanguageTag(language)), "report.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theAuditFitsATelephone(String language) throws IOException {
        assertFits(write(AuditFilesTest.report(Locale.forLanguageTag(language)), "audit.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "claim-01.html"})
    void thePagesOfClaimsFitATelephone(String page) throws IOException {
        assertFits(write(ClaimReport.of(List.of(ClaimSamples.matched()), List.of(), Locale.GERMAN), page));
    }

    private void assertFits(Path page) throws IOException {
        int width = chromium.widthInFrame(page, TELEPHONE);
        assertTrue(
                width <= TELEPHONE,
                () -> page.getFileName() + " must be at most " + TELEPHONE
                        + " px wide on a telephone that wide, but is " + width + " px.");
    }

    @Test
    void whatIsTooWideOrTooLongIsFound() throws IOException {
        Path page = Files.writeString(folder.resolve("large.html"), """
                <!doctype html>
                <html><head><title>large</title></head>
                <body style="margin: 0">
                <details><summary>folded</summary><div style="width: 412px">wide</div></details>
                <p style="break-before: page">The second page.</p>
                </body></html>
                """);
        assertEquals(412, chromium.widthInFrame(page, TELEPHONE));
        assertEquals(2, chromium.printedPages(page));
    }

    private Path write(List<NamedFile> files, String page) throws IOException {
        for (NamedFile file : files) {
            Path target = folder.resolve(file.name());
            Files.createDirectories(target.getParent());
            Files.write(target, file.content());
        }
        return folder.resolve(page);
    }
}
