package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.setting.UserError;

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
    void whatIsNotThereOrCannotBeReadIsTold() {
        Path missing = folder.resolve("mine.jar");
        assertThrows(NoSuchFileException.class, () -> FileHash.of(missing));
        ForeignCode code = new ForeignCode(Set.of(missing), Set.of());
        assertEquals(
                "The file " + missing
                        + " must be readable, since results depend on it, but is not. Maybe check its permissions.",
                assertThrows(UserError.class, code::hashes).getMessage());
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
