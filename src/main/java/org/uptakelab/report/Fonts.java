package org.uptakelab.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The two bundled fonts, Source Sans 3 Regular and SemiBold, so that pictures look alike on every machine.
 *
 * <p>Java on Linux asks fontconfig for the fonts of the machine before it opens a bundled one, and fails where there is
 * none. {@link #prepare()} answers that question with a file of its own; it has to run before anything else touches AWT.
 */
public final class Fonts {
    private static final String FONT_CONFIGURATION = "sun.awt.fontconfig";
    private static final String FOLDER = "/org/uptakelab/fonts/";
    private static final String REGULAR_FILE = "SourceSans3-Regular.ttf";
    private static final String SEMI_BOLD_FILE = "SourceSans3-SemiBold.ttf";
    private static final String NO_FONTS_NEEDED = "version=1\nsequence.allfonts=default\n";

    private Fonts() {}

    /**
     * Makes Java draw without a screen and, on Linux, without any font of the machine. Settings that the user has made
     * stay. Calling it again changes nothing.
     *
     * @throws UncheckedIOException if the folder for temporary files cannot be written to
     */
    public static synchronized void prepare() {
        setUnlessSet("java.awt.headless", "true");
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (linux && System.getProperty(FONT_CONFIGURATION) == null) {
            System.setProperty(FONT_CONFIGURATION, writeFontConfiguration().toString());
        }
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private static Path writeFontConfiguration() {
        try {
            Path file = Files.createTempFile("uptake-fonts", ".properties");
            file.toFile().deleteOnExit();
            return Files.writeString(file, NO_FONTS_NEEDED);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder for temporary files, " + System.getProperty("java.io.tmpdir")
                            + ", must be writable to draw charts. Maybe set -Djava.io.tmpdir to another folder.",
                    e);
        }
    }

    /** {@return the bundled fonts with their licence, as files beside pages that are set in them} */
    static List<NamedFile> files() {
        return Stream.of(REGULAR_FILE, SEMI_BOLD_FILE, "OFL.txt")
                .map(file -> new NamedFile("fonts/" + file, bytes(file)))
                .toList();
    }

    private static byte[] bytes(String file) {
        try (InputStream in = open(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + FOLDER + file + " must be readable, but is not.", e);
        }
    }

    /**
     * The bytes of a bundled font.
     *
     * @param file its file, for example {@code SourceSans3-Regular.ttf}
     * @return a stream, to be closed by the caller
     * @throws IllegalStateException if there is no such font
     */
    public static InputStream open(String file) {
        InputStream in = Fonts.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("The font " + FOLDER + file + " must be in the jar, but is missing.");
        }
        return in;
    }

    /**
     * The font for running text and numbers.
     *
     * @param size its size in points
     * @return the font
     */
    static Font regular(float size) {
        return Loaded.REGULAR.deriveFont(size);
    }

    /**
     * The font for titles and names.
     *
     * @param size its size in points
     * @return the font
     */
    static Font semiBold(float size) {
        return Loaded.SEMI_BOLD.deriveFont(size);
    }

    /** Loads on first use, after the preparation. */
    private static final class Loaded {
        static {
            prepare();
        }

        private static final Font REGULAR = load(REGULAR_FILE);
        private static final Font SEMI_BOLD = load(SEMI_BOLD_FILE);

        private static Font load(String file) {
            try (InputStream in = open(file)) {
                return Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("The font " + FOLDER + file + " must be readable, but is not.", e);
            }
        }
    }
}
