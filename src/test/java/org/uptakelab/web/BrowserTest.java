package org.uptakelab.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;

/** The browser of the page tests sees what it is there to see: a page with faults is found out. */
@Needs(Need.BROWSER)
class BrowserTest {
    private static final String GOOD =
            "<!doctype html><html lang=\"en\"><meta name=\"viewport\" content=\"width=device-width\"><title>t</title><main><h1>Good</h1></main></html>";
    private static final String BAD =
            "<!doctype html><html><title>t</title><img src=\"/x.png\"><img src=\"http://127.0.0.9:1/y.png\">"
                    + "<script>window.inline = true;</script></html>";

    @Test
    void findsFaultsAndKeepsPeopleApart() {
        try (Site site = Site.open(
                        new Binding("0.0.0.0", 0),
                        List.of(routes ->
                                routes.get("/good", ctx -> ctx.html(GOOD)).get("/bad", ctx -> ctx.html(BAD))));
                Browser browser = Browser.start()) {
            browser.open(site.origin() + "/good");
            browser.see("h1", "Good");
            browser.assertAccessible();
            browser.consoleErrors();
            browser.assertOnlyAsked(site.origin());
            browser.driver().executeScript("localStorage.setItem('who', 'one')");

            browser.newWindow();
            browser.phone(320, 640);
            browser.open(Browser.origin(site, 2) + "/good");
            assertEquals("", browser.driver().executeScript("return localStorage.getItem('who') || ''"));
            assertEquals(320L, browser.driver().executeScript("return innerWidth"));
            assertFalse(browser.scrollsSideways());

            browser.open(site.origin() + "/bad");
            assertEquals(false, browser.driver().executeScript("return window.inline === true"));
            assertThrows(AssertionFailedError.class, browser::assertAccessible);
            assertTrue(browser.asked().contains(site.origin() + "/x.png"), browser.asked()::toString);
            assertTrue(
                    browser.consoleErrors().toString().contains("Content Security Policy"),
                    "the policy must have stopped something");
        }
    }
}
