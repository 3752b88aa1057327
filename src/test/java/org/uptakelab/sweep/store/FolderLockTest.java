package org.uptakelab.sweep.store;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.setting.UserError;

class FolderLockTest {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    Path folder;

    private String refusal() {
        return String.valueOf(
                assertThrows(UserError.class, () -> FolderLock.take(folder)).getMessage());
    }

    @Test
    void afterAFailureTheFolderCanBeTaken() throws IOException {
        Path file = Files.createDirectory(folder.resolve(".lock"));
        String refusal = refusal();
        assertTrue(refusal.startsWith(file + " must be a file that can be made and written, but it cannot ("), refusal);
        assertTrue(refusal.contains("free some space"), refusal);
        Files.delete(file);
        FolderLock.take(folder).close();
    }

    /** On a full disk there may be no room for the number of the process; the folder is locked without it. */
    @Test
    void whoCannotBeNamedHasTheFolderAllTheSame() throws IOException {
        assumeTrue(Files.exists(FULL), "a file that is always full");
        Files.createSymbolicLink(folder.resolve(".lock"), FULL);
        for (int time = 0; time < 2; time++) {
            try (FolderLock taken = FolderLock.take(folder)) {
                assertTrue(refusal().contains("one process at a time"), taken::toString);
            }
        }
    }
}
