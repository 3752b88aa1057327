package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHashTest {
    @TempDir
    Path folder;

    /** The value is the example of FIPS 180-4 for SHA-256. */
    @Test
    void aFileIsHashedByItsBytes() throws IOException {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                FileHash.of(Files.writeString(folder.resolve("abc"), "abc")));
    }

    @Test
    void aFolderIsAllItsFilesWithTheirNames() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("classes/inner"));
        Path one = Files.writeString(inner.resolve("One.class"), "1");
        Files.writeString(inner.resolve("Three.class"), "3");
        String before = FileHash.of(folder.resolve("classes"));
        assertEquals(before, FileHash.of(folder.resolve("classes")));
        Files.move(one, inner.resolve("Two.class"));
        assertNotEquals(before, FileHash.of(folder.resolve("classes")));
        Files.move(inner.resolve("Two.class"), one);
        assertEquals(before, FileHash.of(folder.resolve("classes")));
        Files.writeString(one, "2");
        assertNotEquals(before, FileHash.of(folder.resolve("classes")));
    }
}
