package org.uptakelab.web.lab;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFolderTest {
    private static final long HOUR = 3600;

    @TempDir
    Path parent;

    private Path leftBehind(String folder, String name, long age) throws IOException {
        Path file = Files.createDirectories(parent.resolve(folder)).resolve(name);
        Files.writeString(file, "user,item");
        FileTime then = FileTime.from(Instant.now().minusSeconds(age));
        Files.setLastModifiedTime(file, then);
        Files.setLastModifiedTime(parent.resolve(folder), then);
        return file;
    }

    @Test
    void oldLogsOfAServerThatWasKilledAreDeleted() throws IOException {
        Path old = leftBehind("uptake-logs1", "a.log", HOUR + 60);
        Path young = leftBehind("uptake-logs2", "a.log", HOUR - 60);
        Path another = leftBehind("uptake-logs3", "notes.txt", HOUR + 60);
        Path elsewhere = leftBehind("logs", "a.log", HOUR + 60);
        new LogFolder(parent, HOUR).sweep();
        assertFalse(Files.exists(old.getParent()), "an old log and its folder go");
        assertTrue(Files.exists(young), "another server may still be at work");
        assertTrue(Files.exists(another), "not ours");
        assertTrue(Files.exists(elsewhere), "not ours");
    }

    @Test
    void theFolderComesBackIfItWasDeleted() throws IOException {
        LogFolder folder = new LogFolder(parent, HOUR);
        Path first = folder.place("a");
        Files.delete(first.getParent());
        Files.writeString(folder.place("b"), "user,item");
    }
}
