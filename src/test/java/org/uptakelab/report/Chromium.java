package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Chromium without a window, which prints pages and measures how wide they are. */
final class Chromium {
    private static final int SECONDS = 60;

    /** A page of a PDF file, but not the tree of its pages. */
    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page(?![A-Za-z])");

    private static final Pattern WIDTH = Pattern.compile("<p id=\"width\">(\\d+)</p>");

    /** Tells the page around it how wide the page is with everything loaded and unfolded. */
    private static final String TELL_WIDTH = """
            <script>
            window.addEventListener('load', () => {
              document.querySelectorAll('details').forEach(part => { part.open = true; });
              parent.postMessage(document.documentElement.scrollWidth, '*');
            });
            </script>
            """;

    /**
     * Where profiles are kept. Chromium may still be tidying up its profile when it has ended, so that a test could not delete
     * all of it; {@code mvn clean} does.
     */
    private static final Path PROFILES = Path.of("target", "chromium").toAbsolutePath();

    /** {@return on how many pages of paper a page is printed} */
    int printedPages(Path page) throws IOException {
        Path pdf = page.resolveSibling("printed.pdf");
        String said = run(
                "--no-pdf-header-footer", "--print-to-pdf=" + pdf, page.toUri().toString());
        assertTrue(Files.exists(pdf), () -> "Chromium printed nothing of " + page + ":\n" + said);
        return (int) PDF_PAGE.matcher(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    /**
     * The width that a page takes up; greater than the width given if there is anything to scroll to. The page stands in a frame,
     * because Chromium makes no window as narrow as a telephone.
     *
     * @param page a page whose pictures are beside it
     * @param width the frame's width in pixels
     * @return the page's width in pixels
     */
    int widthInFrame(Path page, int width) throws IOException {
        Path telling = page.resolveSibling("telling.html");
        Path frame = page.resolveSibling("frame.html");
        String html = Files.readString(page);
        assertTrue(html.contains("</head>"), () -> page + " has no head to put a script in");
        Files.writeString(telling, html.replaceFirst("</head>", TELL_WIDTH + "</head>"));
        Files.writeString(frame, """
                <!doctype html>
                <title>frame</title>
                <p id="width">not told</p>
                <script>
                window.addEventListener('message', told => {
                  document.getElementById('width').textContent = told.data;
                });
                </script>
                <iframe src="telling.html" style="border: 0; width: %dpx; height: 800px"></iframe>
                """.formatted(width));
        String dom =
                run("--virtual-time-budget=4000", "--dump-dom", frame.toUri().toString());
        List<String> widths = WIDTH.matcher(dom)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertEquals(1, widths.size(), () -> page + " told no width:\n" + dom);
        return Integer.parseInt(widths.get(0));
    }

    /** What Chromium printed to standard output. */
    private String run(String... arguments) throws IOException {
        Path profile = Files.createTempDirectory(Files.createDirectories(PROFILES), "profile");
        Path out = profile.resolve("out.txt");
        Path err = profile.resolve("err.txt");
        List<String> command = new ArrayList<>(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            assertTrue(ended, () -> "Chromium did not end within " + SECONDS + " s: " + command);
            String errors = Files.readString(err);
            assertEquals(0, process.exitValue(), () -> "Chromium failed: " + command + "\n" + errors);
            return Files.readString(out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while Chromium ran", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
