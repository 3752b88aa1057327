package org.uptakelab.report.kit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.uptakelab.report.NamedFile;

/**
 * The paper kit of the lesson: seven documents in PDF, A4, in English and German. A document is made when it is first asked for,
 * which takes about a second, and kept.
 */
public final class PaperKit {
    /** The names of the documents, in the order in which a teacher needs them. */
    public static final List<String> NAMES =
            Stream.of(Sheet.values()).map(Sheet::word).toList();

    /** The languages it speaks. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final Map<String, byte[]> made = new ConcurrentHashMap<>();

    /**
     * A document of the kit.
     *
     * @param name one of {@link #NAMES}
     * @param language one of {@link #LANGUAGES}
     * @return the bytes of its PDF; the same ones whenever this version of the lab is asked
     * @throws IllegalArgumentException if there is no such document or language
     */
    public byte[] pdf(String name, Locale language) {
        Sheet sheet = Sheet.of(name);
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("The language of the paper kit must be one of " + LANGUAGES + ", but is "
                    + language.toLanguageTag() + ".");
        }
        return made.computeIfAbsent(fileName(name, language), file -> Typesetter.pdf(sheet.html(language)))
                .clone();
    }

    /**
     * A document of the kit as a file, for example {@code cards-de.pdf}.
     *
     * @param name one of {@link #NAMES}
     * @param language one of {@link #LANGUAGES}
     * @return the file
     * @throws IllegalArgumentException if there is no such document or language
     */
    public NamedFile file(String name, Locale language) {
        return new NamedFile(fileName(name, language), pdf(name, language));
    }

    private static String fileName(String name, Locale language) {
        return name + "-" + language.getLanguage() + ".pdf";
    }
}
