package org.uptakelab.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;
import org.uptakelab.web.Binding;
import org.uptakelab.web.Browser;
import org.uptakelab.web.Site;

/** The page for experiment files in a real browser, against the lab's own server. */
@Needs(Need.BROWSER)
@Timeout(60)
class ExperimentPageInBrowserTest {
    private static final String SMALL = """
            base: {world: {users: 60, items: 30, segments: 2}}
            vary: {shopper.attention: [0.3, 0.9]}
            recommenders: [random, popular]
            run: {rounds: 8, warmup: 3, replications: 2}
            measures: [taken_share, revenue]
            """;

    private static Site site = Site.open(Binding.loopback(0), List.of(new LabRoutes(System.err::println)));
    private static Browser browser = Browser.start();

    @AfterAll
    static void close() {
        browser.close();
        site.close();
    }

    @AfterEach
    void nothingIsAskedElsewhere() {
        browser.assertOnlyAsked(site.origin());
        browser.screen(1280, 900);
    }

    private static void write(String text) {
        browser.open(site.origin() + "/lab/experiment.html?lang=en");
        WebElement area = browser.see("#experiment-text");
        area.sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
        browser.see("#experiment-run").click();
    }

    private static String script(String expression) {
        return String.valueOf(browser.driver().executeScript("return " + expression));
    }

    @Test
    void anExperimentRunsAndSpeaksBothLanguagesAtEverySize() {
        write(SMALL);
        browser.see("#words", "2 points, 4 worlds");
        assertEquals(
                4,
                browser.driver().findElements(By.cssSelector("#cells tbody tr")).size());
        browser.until(() -> script("document.querySelector('.result-chart img').naturalWidth > 0")
                .equals("true"));
        assertTrue(browser.see("#files").getText().contains("cells.csv"));
        browser.assertAccessible();
        browser.see("#speak-de").click();
        browser.see("#words", "2 Punkte, 4 Welten");
        assertEquals(SMALL, script("document.getElementById('experiment-text').value"), "what was written stays");
        browser.phone(320, 640);
        assertFalse(browser.scrollsSideways(), "must not scroll sideways at 320 px");
        browser.assertAccessible();
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void aMistakeLeadsToItsPlace() {
        write("base: amazon.yaml\nvary:\n  shopper.serch: [1, 2]\n");
        browser.see(".problem-list .button", "line 3, column 3: shopper.serch is not a key of a scenario");
        browser.see(".problem-list .button").click();
        assertEquals("experiment-text", script("document.activeElement.id"));
        assertEquals(1, browser.consoleErrors().size(), "the refusal itself");
        assertEquals("26", script("document.activeElement.selectionStart"));
    }
}
