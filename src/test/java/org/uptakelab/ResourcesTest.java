package org.uptakelab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResourcesTest {
    /** A folder of classes finds {@code ../x}, a jar does not: such a path works in every test and fails for every user. */
    @Test
    void noResourceIsNamedByTheFolderAbove() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            List<Path> found = all.filter(file -> file.toString().endsWith(".java"))
                    .filter(ResourcesTest::namesTheFolderAbove)
                    .toList();
            assertEquals(List.of(), found);
        }
    }

    private static boolean namesTheFolderAbove(Path file) {
        try {
            String source = Files.readString(file);
            return source.contains("getResource") && source.contains("\"../");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
