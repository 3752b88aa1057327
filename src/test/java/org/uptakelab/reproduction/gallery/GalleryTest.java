package org.uptakelab.reproduction.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptakelab.reproduction.Parameters;
import org.uptakelab.reproduction.Published;
import org.uptakelab.reproduction.PublishedTable;
import org.uptakelab.reproduction.Reproduction;
import org.uptakelab.setting.UserError;

class GalleryTest {
    private static final Path TEXTS = Path.of("src/main/resources/org/uptakelab/reproduction");

    static Stream<String> names() {
        return Gallery.ROOMS.stream().map(Reproduction::name);
    }

    @Test
    void namesAreUniqueAndFitForFiles() {
        assertEquals(Gallery.ROOMS.size(), names().distinct().count());
        assertEquals(
                List.of(),
                names().filter(name -> !name.matches("[a-z]+(-[a-z]+)*")).toList());
    }

    @Test
    void anUnknownNameIsToldWithThoseThereAre() {
        UserError refused = assertThrows(UserError.class, () -> Gallery.named("vase"));
        assertTrue(String.valueOf(refused.getMessage()).contains("urn"), refused::toString);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyQuantityHasARowOfItsOwn(String name) {
        List<Published> table = PublishedTable.of(name);
        Set<String> quantities =
                new TreeSet<>(table.stream().map(Published::quantity).toList());
        assertEquals(table.size(), quantities.size());
        assertEquals(
                List.of(),
                quantities.stream().filter(each -> !each.matches("[a-z0-9_]+")).toList());
        assertTrue(table.size() + Parameters.of(name).rows().size() > 0);
    }

    @ParameterizedTest
    @MethodSource("names")
    void theWordsAreThereInBothLanguages(String name) {
        Properties english = words(name, "en");
        Properties german = words(name, "de");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(german.stringPropertyNames()));
        Set<String> wanted = new TreeSet<>(List.of("title", "short", "question", "lead.1", "how.1", "known.1"));
        PublishedTable.of(name).forEach(row -> wanted.add("panel." + row.panel()));
        wanted.removeAll(english.stringPropertyNames());
        assertEquals(Set.of(), wanted);
    }

    private static Properties words(String name, String language) {
        Properties words = new Properties();
        try (Reader in =
                Files.newBufferedReader(TEXTS.resolve(name + "_" + language + ".properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
