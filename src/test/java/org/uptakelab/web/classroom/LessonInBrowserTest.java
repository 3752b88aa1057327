package org.uptakelab.web.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.uptakelab.classroom.Action;
import org.uptakelab.classroom.Step;
import org.uptakelab.classroom.journal.FileJournal;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;
import org.uptakelab.web.Binding;
import org.uptakelab.web.Browser;
import org.uptakelab.web.Site;

/**
 * A lesson from the first phone to the last: a teacher, a projector and eight phones, two of them in the browser and six by the
 * same calls without a screen. Every page is checked by axe-core in every step, in German and in English by turns.
 */
@Needs(Need.BROWSER)
class LessonInBrowserTest {
    private static final int SCRIPTED = 6;

    @TempDir
    private Path folder;

    private Lesson lesson;
    private Site site;
    private Browser browser;
    private String teacher = "";
    private String projector = "";
    private String phone = "";

    @BeforeEach
    void open() {
        Binding where = new Binding("0.0.0.0", 0);
        lesson = Lesson.open(FileJournal.open(folder.resolve("journal")), "de", trouble -> {});
        site = Site.open(where, List.of(new ClassRoutes(lesson, new Whereabouts(where))));
        browser = Browser.start("de");
    }

    @AfterEach
    void close() {
        browser.close();
        site.close();
        lesson.close();
    }

    @Test
    void aWholeLesson() {
        projector = browser.newWindow();
        browser.screen(1920, 1080);
        browser.reducedMotion();
        browser.open(Browser.origin(site, 2) + "/projector");
        browser.see(".word", lesson.word());
        phone = browser.newWindow();
        browser.phone(320, 640);
        browser.reducedMotion();
        browser.open(Browser.origin(site, 3) + "/" + lesson.word());
        browser.see("#word").submit();
        browser.see(".hero-name");
        teacher = browser.newWindow();
        browser.screen(1366, 900);
        browser.reducedMotion();
        browser.open(Browser.origin(site, 4) + "/teacher#" + lesson.secret());
        List<ScriptedPhone> others = IntStream.rangeClosed(1, SCRIPTED)
                .mapToObj(number -> new ScriptedPhone(Browser.origin(site, 5), lesson.word(), number))
                .toList();
        look(".hero-name");

        next("guess");
        others.forEach(ScriptedPhone::guess);
        on(phone);
        browser.see("#guess").sendKeys(Keys.ARROW_RIGHT);
        press(".guess .primary");
        browser.see(".guess [role=status]", "51");
        on(teacher);
        press("[data-show=histogram]");
        press("[data-show=marks]");
        on(projector);
        browser.see(".sources", "Daum");
        look("#guess");

        next("wish");
        others.forEach(ScriptedPhone::wish);
        tap(6, ".shelf .tile:not([aria-pressed=true])");
        browser.see(".basket strong", "6");
        look(".shelf");

        next("shop");
        others.forEach(ScriptedPhone::shop);
        ScriptedPhone late = new ScriptedPhone(Browser.origin(site, 6), lesson.word(), 7);
        assertTrue(late.me().path("late").asBoolean(), "who comes after the wishes is late");
        late.shop();
        on(phone);
        browser.see(".strip");
        tap(1, ".strip .tile:not([aria-pressed=true])");
        tap(3, ".shelf .tile:not([aria-pressed=true])");
        browser.see(".basket strong", "4");
        on(projector);
        browser.see(".counter .big", "32");
        look(".strip");

        next("reveal");
        look(".own");
        on(teacher);
        press("#next");
        press("#next");
        others.forEach(other -> other.vote("reveal", "once", "strip"));
        on(phone);
        browser.see(".choice");
        press(".choice:nth-child(2)");
        browser.see(".choice[aria-pressed=true]");
        look(".choice");
        on(teacher);
        press("#next");
        look(".half");
        on(teacher);
        press("#next");
        on(projector);
        browser.see(".two .panel");
        look(".half");

        next("inside");
        press("[data-show=example]");
        on(projector);
        browser.see(".suggestion");
        on(phone);
        press("details.why summary");
        look(".why[open]");

        next("together");
        browser.see("#prediction").sendKeys(Keys.ARROW_RIGHT);
        press("#run");
        on(projector);
        browser.see(".wall-chart svg");
        look("#content .card");

        next("discussion");
        others.forEach(other -> other.vote("what-counts", "before", "a"));
        on(phone);
        press(".choice");
        on(teacher);
        press("#ask-after");
        press("[data-show=counts]");
        press("[data-show=before]");
        on(projector);
        browser.see(".two .panel:nth-child(1) svg");
        look(".choice");

        next("ticket");
        others.forEach(ScriptedPhone::handIn);
        on(phone);
        browser.see("#reason");
        press(".choice");
        browser.see("#reason").sendKeys("half of it was chance");
        press("form .primary");
        browser.see("form [role=status]", ".");
        on(teacher);
        press("[data-show=outcome]");
        press("[data-show=sides]");
        on(projector);
        browser.see(".two .panel:nth-child(2) svg");
        look("#reason");

        on(teacher);
        press(".plan ul .plan-step");
        browser.see("#fill");
        others.forEach(ScriptedPhone::run);
        on(phone);
        browser.see("#prediction").sendKeys(Keys.ARROW_RIGHT);
        press(".levers .primary");
        browser.see(".result .versus");
        on(teacher);
        fill("on");
        fill("off");
        on(projector);
        browser.see(".map svg circle, .map svg path");
        look(".result");

        on(teacher);
        press(".plan ol li:last-child .plan-step");
        look(".hero");
        on(teacher);
        press("#delete-now");
        browser.see("#ask-title");
        browser.assertAccessible();
        press("#delete-yes");
        browser.see(".gone");
        on(projector);
        browser.see(".tick");
        on(phone);
        browser.see(".tick");
        assertEquals("", browser.driver().executeScript("return localStorage.getItem('uptake-class') || ''"));
        look(".tick");
        assertOnlyOwnRequests();
    }

    @Test
    void aPhoneComesBackWithItsAnimal() {
        browser.phone(390, 800);
        String address = Browser.origin(site, 3) + "/" + lesson.word();
        browser.open(address);
        browser.see("#word").submit();
        String animal = browser.see(".hero-name").getText();
        String code = browser.see("#who small").getText().replaceAll("\\D", "");

        browser.open("about:blank");
        browser.open(address);
        browser.see(".hero-name", animal);

        browser.driver().executeScript("localStorage.clear()");
        browser.open(address);
        press("details summary");
        browser.see("#animal").sendKeys(animal);
        browser.see("#code").sendKeys(code);
        press("details .button");
        browser.see(".hero-name", animal);

        browser.driver()
                .executeScript("localStorage.setItem('uptake-class', JSON.stringify({word: '%s', token: 'x'}))"
                        .formatted(lesson.word()));
        browser.open(address);
        browser.see("#trouble", "kennt dieses Handy nicht mehr");
        browser.see("#word");
    }

    @Test
    void aPupilNeedsNoMouse() {
        browser.open(Browser.origin(site, 3) + "/");
        browser.see("#word");
        tabTo("word");
        keys(lesson.word(), Keys.ENTER);
        browser.see(".hero-name");
        lesson.teach(new Action.GoTo(Step.GUESS, 1));
        browser.see("#guess");
        tabTo("guess");
        keys(Keys.ARROW_LEFT, Keys.TAB, Keys.TAB, Keys.ENTER);
        browser.see(".guess [role=status]", "49");
        lesson.teach(new Action.GoTo(Step.WISH, 1));
        browser.see(".shelf");
        keys(Keys.TAB);
        for (int wish = 0; wish < 6; wish++) {
            keys(Keys.SPACE, Keys.TAB);
        }
        browser.see(".basket strong", "6");
        lesson.teach(new Action.GoTo(Step.SHOP, 1));
        browser.see(".strip");
        keys(Keys.TAB, Keys.SPACE, Keys.TAB, Keys.ENTER, Keys.TAB, Keys.SPACE, Keys.TAB, Keys.SPACE);
        browser.see(".basket strong", "4");
        assertTrue(
                Boolean.TRUE.equals(
                        browser.driver().executeScript("return document.activeElement.matches(':focus-visible')")),
                "the focus is seen");
    }

    private void tabTo(String id) {
        for (int presses = 0; presses < 20; presses++) {
            if (id.equals(browser.driver().switchTo().activeElement().getAttribute("id"))) {
                return;
            }
            keys(Keys.TAB);
        }
        throw new AssertionError("The key Tab does not lead to " + id + ".");
    }

    private void keys(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    /**
     * Each of the three pages in front once, in the language it has and then in the other one, which it keeps: axe-core so reads
     * every second step in German and the others in English, and nothing is wider than its window in either.
     */
    private void look(String onThePhone) {
        for (String page : List.of(phone, projector, teacher)) {
            on(page);
            if (page.equals(phone)) {
                browser.see(onThePhone);
            }
            check();
            browser.driver().executeScript("window.scrollTo(0, 0)");
            browser.assertAccessible();
            press("#language");
            check();
        }
    }

    private void check() {
        browser.until(
                () -> !browser.driver().findElement(By.tagName("h1")).getText().isBlank());
        assertFalse(
                browser.scrollsSideways(),
                () -> "wider than its window: " + browser.driver().getCurrentUrl() + " "
                        + browser.driver().findElement(By.tagName("h1")).getText());
        assertEquals(0L, browser.driver().executeScript("return document.getAnimations().length"), "motion");
    }

    private void next(String step) {
        on(teacher);
        press("#next");
        browser.see(".plan-step.now");
        on(phone);
        browser.until(
                () -> lesson.reading(room -> room.projector().step().key()).equals(step));
        browser.until(
                () -> browser.driver().findElement(By.id("sentence")).getText().length() > 10);
        on(teacher);
    }

    private void on(String window) {
        browser.front(window);
    }

    private void press(String css) {
        browser.until(() -> {
            WebElement element = browser.driver().findElement(By.cssSelector(css));
            if (!element.isEnabled()) {
                return null;
            }
            browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
            element.click();
            return true;
        });
    }

    /** Lets the laptop fill the map's gaps, or stops it. */
    private void fill(String state) {
        press("#fill");
        browser.see("#fill[data-state=" + state + "]");
    }

    private void tap(int times, String css) {
        on(phone);
        browser.see(css);
        IntStream.range(0, times).forEach(time -> press(css));
    }

    private void assertOnlyOwnRequests() {
        String port = ":" + site.port();
        List<String> foreign = browser.asked().stream()
                .filter(address -> address.startsWith("http"))
                .filter(address -> !address.matches("http://127\\.0\\.0\\.\\d+" + port + "/.*"))
                .toList();
        assertEquals(List.of(), foreign);
    }
}
