package org.uptakelab.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.AddHasCdp;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.ChromiumDriver;
import org.openqa.selenium.chromium.ChromiumDriverCommandExecutor;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.opentest4j.AssertionFailedError;

/**
 * A real browser without a window, for tests of pages: Chromium, driven by Selenium. It keeps a log of every request and of every
 * error on the console, and carries axe-core. Tests that use it say {@code @Needs(Need.BROWSER)}; one browser a test class
 * is enough (open it in {@code @BeforeAll}, close it in {@code @AfterAll}).
 */
public final class Browser implements AutoCloseable {
    /** Rules of WCAG 2.0, 2.1 and 2.2, levels A and AA. */
    private static final String RULES = "['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa']";

    private static final String AXE = axe();

    /** Selenium warns of every Chromium newer than itself; kept, because loggers that nobody holds are forgotten. */
    private static final Logger CHATTER = Logger.getLogger("org.openqa.selenium.devtools");

    private static final Path PROFILES = Path.of("target", "chromium").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Pattern ASKED = Pattern.compile(
            "\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"", Pattern.DOTALL);

    private final ChromiumDriver driver;
    private final List<String> asked = new ArrayList<>();

    private Browser(ChromiumDriver driver) {
        this.driver = driver;
    }

    /** {@return a new browser with an empty profile and one window of 1280 × 900 pixels} */
    public static Browser start() {
        return start("en");
    }

    /**
     * A new browser.
     *
     * @param language the language it tells pages it wants, for example {@code de}
     * @return the browser
     */
    public static Browser start(String language) {
        CHATTER.setLevel(Level.OFF);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--window-size=1280,900",
                "--lang=" + language,
                "--accept-lang=" + language,
                "--user-data-dir=" + profile());
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                .withSilent(true)
                .build();
        return new Browser(new Driver(service, options));
    }

    /** {@return Selenium's driver of the window in front} */
    public ChromiumDriver driver() {
        return driver;
    }

    /**
     * Opens a page in the window in front.
     *
     * @param address its whole address
     */
    public void open(String address) {
        // The same page with another fragment would not be loaded again.
        driver.get("about:blank");
        driver.get(address);
    }

    /**
     * A new window, which comes to the front. What a page keeps belongs to its host: give each person a host of their own by
     * {@link #origin}.
     *
     * @return its handle, for {@link #front}
     */
    public String newWindow() {
        return driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
    }

    /**
     * The beginning of a site's addresses for one of several people in this browser: an address of this machine that is theirs
     * alone, so that they share neither what pages keep nor the browser's six connections a host.
     *
     * @param site a site that listens at 0.0.0.0
     * @param person the person, 1 to 250
     * @return for example {@code http://127.0.0.7:8035}
     */
    public static String origin(Site site, int person) {
        return "http://127.0.0." + person + ":" + site.port();
    }

    /**
     * Brings a window to the front.
     *
     * @param handle its handle
     */
    public void front(String handle) {
        driver.switchTo().window(handle);
    }

    /**
     * Makes the window in front a telephone: narrow, with touch.
     *
     * @param width width in CSS pixels
     * @param height height in CSS pixels
     */
    public void phone(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 2, "mobile", true));
        driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
    }

    /**
     * Gives the window in front a size.
     *
     * @param width width in CSS pixels
     * @param height height in CSS pixels
     */
    public void screen(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /**
     * Runs a script in the window in front before those of every page that it opens from now on.
     *
     * @param script the script
     */
    public void before(String script) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /** Lets the window in front ask pages for little motion. */
    public void reducedMotion() {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /**
     * Waits until a page has something.
     *
     * @param css a selector
     * @return the first visible element that fits
     */
    public WebElement see(String css) {
        return until(() -> driver.findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }

    /**
     * Waits until a page shows some text.
     *
     * @param css a selector
     * @param text what it must contain
     */
    public void see(String css, String text) {
        until(() -> driver.findElements(By.cssSelector(css)).stream()
                        .anyMatch(element -> element.getText().contains(text))
                ? true
                : null);
    }

    /**
     * Waits until something is there; a page that changes under one's hands is looked at again.
     *
     * @param found gives it, or null (or false) as long as it is not there
     * @return what was found
     */
    public <T> T until(Supplier<@Nullable T> found) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            T there = look(found);
            if (there != null && !Boolean.FALSE.equals(there)) {
                return there;
            }
            pause();
        }
        throw new AssertionFailedError("Not there after " + PATIENCE.toSeconds() + " s. The page shows:\n"
                + driver.findElement(By.tagName("body")).getText());
    }

    private static <T> @Nullable T look(Supplier<@Nullable T> found) {
        try {
            return found.get();
        } catch (NoSuchElementException | StaleElementReferenceException e) {
            return null;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** {@return whether the page in front is wider than its window} */
    public boolean scrollsSideways() {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth;"));
    }

    /** Checks the page in front by axe-core: WCAG 2.2 AA. */
    public void assertAccessible() {
        driver.executeScript(AXE);
        Object violations = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {runOnly: {type: 'tag', values: %s}}).then(
                  found => done(found.violations.map(each => each.id + ': ' + each.help + '\\n'
                    + each.nodes.map(node => '    ' + node.target.join(' ') + '  ' + node.html.slice(0, 200)
                      + '\\n      ' + (node.failureSummary || '').replace(/\\n/g, ' ')).join('\\n')).join('\\n')),
                  failure => done('axe failed: ' + failure));
                """.formatted(RULES));
        assertEquals("", String.valueOf(violations), () -> "in " + driver.getCurrentUrl());
    }

    /**
     * Checks that no window has asked any other host since the start, and that the console shows no error.
     *
     * @param origins beginnings of the addresses allowed, for example {@code http://127.0.0.1:8035}
     */
    public void assertOnlyAsked(String... origins) {
        List<String> foreign = asked().stream()
                .filter(address -> !address.matches("(data|blob|about|chrome|devtools):.*"))
                .filter(address -> List.of(origins).stream().noneMatch(address::startsWith))
                .toList();
        assertEquals(List.of(), foreign, "requests to other hosts");
        assertEquals(List.of(), consoleErrors(), "errors on the console");
    }

    /** {@return the address of every request so far, of all windows} */
    public List<String> asked() {
        driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .flatMap(message -> ASKED.matcher(message).results().map((MatchResult found) -> found.group(1)))
                .forEach(asked::add);
        return List.copyOf(asked);
    }

    /** {@return errors on the console since the last call} */
    public List<String> consoleErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("favicon"))
                .toList();
    }

    /**
     * Keeps a picture of the window in front, to be looked at.
     *
     * @param file where to keep it, for example below {@code target/pages}
     */
    public void screenshot(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Path profile() {
        try {
            return Files.createTempDirectory(Files.createDirectories(PROFILES), "driven");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String axe() {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("axe.min.js is not among the test libraries.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Selenium's own class for Chromium looks for browsers on the net; this one takes the driver it is given. */
    private static final class Driver extends ChromiumDriver {
        Driver(ChromeDriverService service, ChromeOptions options) {
            super(
                    new ChromiumDriverCommandExecutor(service, new AddHasCdp().getAdditionalCommands()),
                    options,
                    ChromeOptions.CAPABILITY);
            cdp = new AddHasCdp().getImplementation(getCapabilities(), getExecuteMethod());
        }
    }
}
