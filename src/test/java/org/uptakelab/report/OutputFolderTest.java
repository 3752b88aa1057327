package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.setting.UserError;

class OutputFolderTest {
    @TempDir
    Path temporary;

    @Test
    void makesTheFolderAndWritesFiles() throws IOException {
        Path out = temporary.resolve("a/b");
        try (OutputFolder folder = OutputFolder.open(out)) {
            folder.writeText("one.txt", writer -> writer.write("ä\n"));
            folder.write("charts/two.bin", stream -> stream.write(7));
            assertEquals(List.of("one.txt", "charts/two.bin"), List.copyOf(folder.written()));
        }
        assertEquals("ä\n", Files.readString(out.resolve("one.txt"), StandardCharsets.UTF_8));
        assertEquals(1, Files.size(out.resolve("charts/two.bin")));
        assertEquals(List.of("charts", "charts/two.bin", "one.txt"), below(out));
    }

    @Test
    void aFolderInWhichNothingWasWrittenIsTakenAwayIfItWasMade() throws IOException {
        Path there = Files.createDirectory(temporary.resolve("there"));
        for (Path out : List.of(there, temporary.resolve("a/b"))) {
            OutputFolder.open(out).close();
        }
        assertEquals(List.of("there"), below(temporary));
        try (OutputFolder folder = OutputFolder.open(temporary.resolve("a/b"))) {
            Files.writeString(folder.path().resolve("of somebody else"), "");
        }
        assertEquals(List.of("a", "a/b", "a/b/of somebody else", "there"), below(temporary));
    }

    @Test
    void takesAFinishedFileAndDeletesWhatAnEarlierUseLeft() throws IOException {
        Path made = Files.writeString(temporary.resolve("made"), "new");
        Path out = Files.createDirectory(temporary.resolve("out"));
        for (String name : List.of("taken", "left", "of somebody else")) {
            Files.writeString(out.resolve(name), "old");
        }
        try (OutputFolder folder = OutputFolder.open(out)) {
            folder.take("taken", made);
            folder.deleteOthers(List.of("taken", "left", "never there"));
        }
        assertEquals("new", Files.readString(out.resolve("taken")));
        assertEquals(List.of("out", "out/of somebody else", "out/taken"), below(temporary));
    }

    @Test
    void aFileIsNotThereUntilItIsWhole() throws IOException {
        Path target = temporary.resolve("x.csv");
        Files.writeString(target, "old");
        try (OutputFolder folder = OutputFolder.open(temporary)) {
            folder.writeText("x.csv", writer -> {
                writer.write("new");
                writer.flush();
                assertEquals("old", Files.readString(target));
            });
        }
        assertEquals("new", Files.readString(target));
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        Files.writeString(temporary.resolve("x.csv"), "old");
        try (OutputFolder folder = OutputFolder.open(temporary)) {
            assertThrows(
                    IOException.class,
                    () -> folder.writeText("x.csv", writer -> {
                        writer.write("half");
                        throw new IOException("disk full");
                    }));
        }
        assertEquals("old", Files.readString(temporary.resolve("x.csv")));
        assertEquals(List.of("x.csv"), below(temporary));
    }

    @Test
    void whenStoppedInTheMiddleNoPartIsLeft() throws IOException {
        OutputFolder folder = OutputFolder.open(temporary);
        assertThrows(
                IOException.class,
                () -> folder.writeText("x.csv", writer -> {
                    writer.write("half");
                    writer.flush();
                    folder.close();
                }));
        assertThrows(IOException.class, () -> folder.writeText("y.csv", writer -> writer.write("late")));
        assertEquals(List.of(), below(temporary));
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        UserError error = assertThrows(UserError.class, () -> OutputFolder.open(file));
        assertEquals(
                "--out must be a folder, but " + file + " is a file. Maybe name another folder.", error.getMessage());
        UserError below = assertThrows(UserError.class, () -> OutputFolder.open(file.resolve("out")));
        assertEquals(
                "--out must be a folder that can be written to, but " + file
                        + "/out cannot (FileSystemException). Maybe name" + " another folder.",
                below.getMessage());
    }

    private static List<String> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
