package org.uptakelab.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;
import org.uptakelab.web.Binding;
import org.uptakelab.web.Browser;
import org.uptakelab.web.FrontPage;
import org.uptakelab.web.Site;

/** The lab page in a real browser: by keyboard alone, in both languages, at every size, against the lab's own server. */
@Needs(Need.BROWSER)
@Timeout(60)
class LabPageInBrowserTest {
    /** A shop so small that a run takes a moment. */
    private static final String SMALL =
            "base=default&world.users=120&world.items=60&run.rounds=12&run.warmup=4&run.replications=3";

    private static final String B =
            "&b.base=default&b.world.users=120&b.world.items=60&b.shopper.salience=2&b.recommender.name=popular";
    private static final int MOST_TABS = 120;

    private static Site site = Site.open(
            Binding.loopback(0),
            List.of(new FrontPage("/lab/"), new LabRoutes(System.err::println)),
            System.err::println);
    private static Browser browser = Browser.start();

    @BeforeAll
    static void isOpen() {
        assertTrue(site.port() > 0);
    }

    @AfterAll
    static void close() {
        browser.close();
        site.close();
    }

    @AfterEach
    void nothingIsAskedElsewhereAndNothingGoesWrong() {
        browser.assertOnlyAsked(site.origin());
        browser.screen(1280, 900);
    }

    private static void open(String hash) {
        open("en", hash);
    }

    private static void open(String language, String hash) {
        browser.open(site.origin() + "/lab/?lang=" + language + "#" + hash);
        browser.see("h1");
        browser.until(() -> !browser.driver().findElement(By.id("loading")).isDisplayed());
    }

    private static void run() {
        click("#run-button");
        browser.see("#run-again");
        browser.see("#result-takeaway #files a");
    }

    private static void press(CharSequence... keys) {
        browser.driver().switchTo().activeElement().sendKeys(keys);
    }

    /** Presses Tab until the element with that id has the focus. */
    private static void tabTo(String id) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (id.equals(browser.driver().switchTo().activeElement().getDomAttribute("id"))) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError(id + " must be reached by Tab, but is not.");
    }

    /** Clicks, once more if the page was just being redrawn. */
    private static void click(String css) {
        browser.until(() -> {
            browser.see(css).click();
            return true;
        });
    }

    private static String text(String css) {
        return browser.see(css).getText();
    }

    private static String address() {
        return String.valueOf(browser.driver().getCurrentUrl());
    }

    @Test
    void theWholePathByKeyboardAlone() {
        open(SMALL);
        tabTo("skip");
        press(Keys.ENTER);
        tabTo("shop-default");
        tabTo("lever-recommender.name");
        press("best");
        tabTo("lever-recommender.slateSize");
        press(Keys.ARROW_UP, Keys.ARROW_UP);
        tabTo("run-button");
        press(Keys.ENTER);
        assertTrue(text("#guess-need").contains("guess"));
        assertEquals("guess-slider", browser.driver().switchTo().activeElement().getDomAttribute("id"));
        press(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
        assertEquals("48", text("#guess-number"));
        tabTo("run-button");
        press(Keys.ENTER);
        browser.see("#run-again");
        assertTrue(address().contains("recommender.name=popular") && address().contains("recommender.slateSize=12"));
        assertTrue(text("#guess-result").contains("48"));
        List<String> first = values();
        tabTo("run-again");
        press(Keys.ENTER);
        assertTrue(text("#same").contains("same to the last bit"));
        assertEquals(first, values());
        tabTo("save-scenario-0");
        tabTo("copy-link");
    }

    private static List<String> values() {
        browser.see("#run-again");
        return browser.driver().findElements(By.cssSelector(".tile-value")).stream()
                .map(WebElement::getText)
                .toList();
    }

    @Test
    void aLinkIsTheWholeState() {
        open(SMALL + "&recommender.name=random&guess=30" + B);
        run();
        List<String> first = values();
        String link = address();
        open("base=amazon");
        assertNotEquals(link, address());
        browser.open(link);
        browser.see("#guess-number", "30");
        assertTrue(browser.driver().findElement(By.id("compare")).isSelected());
        run();
        assertEquals(6, first.size());
        assertEquals(first, values());
        assertTrue(
                text("#command").startsWith("java -jar uptake.jar run scenario-a.yaml scenario-b.yaml"),
                text("#command"));
    }

    @Test
    void whatALinkSaysAmissIsTold() {
        open("base=nowhere&shopper.attention=x&guess=30");
        String told = text("#shops [role=alert]");
        assertTrue(told.contains("base=nowhere") && told.contains("shopper.attention=x"), told);
    }

    @Test
    void aRunIsPausedResumedAndCancelled() {
        open("base=amazon&guess=30&ghosts=no&run.replications=20&run.rounds=100");
        click("#run-button");
        click("#run-pause");
        browser.see("#progress-words", "Paused");
        click("#run-resume");
        click("#run-pause");
        browser.see("#progress-words", "Paused");
        click("#run-cancel");
        browser.see("#progress-words", "Cancelled");
        browser.see("#run-retry");
    }

    @Test
    void aNetworkWithoutStreamsIsAskedAgainAndAgain() {
        open(SMALL + "&guess=30&ghosts=no");
        browser.driver().executeScript("delete window.EventSource");
        run();
        browser.until(() -> browser.asked().stream().anyMatch(address -> address.contains("?after=")));
    }

    @Test
    void bothLanguagesAreWholeAndSwitchable() {
        for (String language : List.of("en", "de")) {
            open(language, SMALL + "&guess=30");
            run();
            assertEquals(
                    language, browser.driver().findElement(By.tagName("html")).getDomAttribute("lang"));
            assertFalse(body().matches("(?s).*\\b(lab|common)\\.\\w+\\.\\w.*"), LabPageInBrowserTest::body);
            assertTrue(body().contains("Daum, Die künstliche Intelligenz des Kapitals"));
            assertTrue(
                    body().contains(language.equals("de") ? "S. 156, nach einer Rezension" : "p. 156, after a review"));
        }
        click("#speak-en");
        browser.see("h1", "Did the suggestions");
        browser.see("#result-takeaway", "Take it along");
    }

    private static String body() {
        return browser.driver().findElement(By.tagName("body")).getText();
    }

    @Test
    void everyStateIsAccessibleAndFitsEverySize() {
        browser.reducedMotion();
        open(SMALL + "&guess=30");
        fits();
        open("de", SMALL + "&guess=30" + B);
        run();
        browser.driver().executeScript("document.querySelectorAll('details').forEach(each => { each.open = true; });");
        browser.assertAccessible();
        fits();
        click("#go-inside");
        browser.see(".ending");
        fits();
        click("#go-log");
        browser.see("#log-choose");
        fits();
    }

    /** Axe has no complaint in the narrowest window, and at no size the page is wider than the window. */
    private static void fits() {
        for (int width : new int[] {1920, 768}) {
            browser.screen(width, 1080);
            assertFalse(browser.scrollsSideways(), () -> "must not scroll sideways at " + width + " px");
        }
        browser.phone(320, 640);
        assertFalse(browser.scrollsSideways(), "must not scroll sideways at 320 px");
        browser.assertAccessible();
        browser.screen(1280, 900);
    }

    @Test
    void aVisitIsToldAndStepped() {
        open(SMALL + "&recommender.slateSize=6&view=inside");
        browser.see(".ending-word");
        int places =
                browser.driver().findElements(By.cssSelector(".suggestion")).size();
        assertEquals(6, places);
        String user = browser.see("#inside-user").getDomProperty("value");
        tabTo("user-next");
        press(Keys.ENTER);
        browser.until(
                () -> !String.valueOf(user).equals(browser.see("#inside-user").getDomProperty("value")));
        assertTrue(browser.see("#visit").getText().contains("nothing"));
        assertTrue(
                address().contains("user=" + (Integer.parseInt(String.valueOf(user)) + 1)),
                LabPageInBrowserTest::address);
    }

    @Test
    void anOwnLogIsReadAndAsked() {
        open("de", "view=log");
        browser.see("#log-choose");
        browser.driver()
                .findElement(By.id("log-file"))
                .sendKeys(Path.of("datasets/small-shop/purchases.csv")
                        .toAbsolutePath()
                        .toString());
        assertTrue(text("#log-kept").contains("1.141 Zeilen"), text("#log-kept"));
        click("#log-ask");
        browser.see("#exhibit svg");
        fits();
        assertTrue(text("#exhibit").contains("Daum"), text("#exhibit"));
    }

    /** A lever of some recommenders stands below their choice while one of them is chosen; otherwise it is neither shown nor sent. */
    @Test
    void parametersComeAndGoWithTheirRecommender() {
        open(SMALL + "&recommender.name=profit&recommender.lambda=3&guess=35&ghosts=no");
        assertTrue(isShown("row-recommender.lambda") && isShown("row-recommender.base"));
        assertFalse(isShown("row-recommender.window"));
        choose("lever-recommender.base", "popular-recent");
        assertTrue(isShown("row-recommender.window"), "what the method underneath reads counts too");
        choose("lever-recommender.name", "item-cosine");
        assertFalse(isShown("row-recommender.lambda")
                || isShown("row-recommender.base")
                || isShown("row-recommender.window"));
        run();
        choose("lever-recommender.name", "profit");
        assertEquals(
                "3",
                browser.driver().findElement(By.id("lever-recommender.lambda")).getDomProperty("value"));
    }

    private static boolean isShown(String id) {
        return browser.driver().findElement(By.id(id)).isDisplayed();
    }

    private static void choose(String id, String value) {
        browser.driver()
                .findElement(By.id(id))
                .findElement(By.cssSelector("option[value='" + value + "']"))
                .click();
    }
}
