package org.uptakelab.sweep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellFileTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("lines");
    }

    private List<CellFile.Place> places(List<String> lines) throws IOException {
        List<CellFile.Place> places = new ArrayList<>();
        CellFile.read(file, (place, line) -> {
            places.add(place);
            lines.add(new String(line, StandardCharsets.US_ASCII));
        });
        return places;
    }

    /** Lines of 0 to 60,000 bytes end anywhere in what is read at once. */
    @Test
    void everyLineIsReadWithItsPlaceHoweverLongItIs() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int length = 0; length < 60_000; length += 5_003) {
            lines.add("x".repeat(length) + "\n");
        }
        lines.add("\n");
        lines.add("y".repeat(200_000) + "\n");
        lines.add("no end");
        String text = String.join("", lines);
        Files.writeString(file, text);
        List<String> read = new ArrayList<>();
        List<CellFile.Place> places = places(read);
        assertEquals(lines, read);
        for (int line = 0; line < lines.size(); line++) {
            CellFile.Place place = places.get(line);
            int offset = Math.toIntExact(place.offset());
            assertEquals(lines.get(line), text.substring(offset, offset + place.length()));
        }
    }

    @Test
    void aFileIsWrittenAnewWithTheLinesThatAreKept() throws IOException {
        Files.writeString(file, "a\nbb\nccc\n");
        List<CellFile.Place> places = places(new ArrayList<>());
        CellFile.rewrite(file, "first\n".getBytes(StandardCharsets.US_ASCII), List.of(places.get(2), places.get(0)));
        assertEquals("first\nccc\na\n", Files.readString(file));
    }

    /** Somebody else has cut it: waiting for the rest would take for ever. */
    @Test
    void aFileThatHasBecomeShorterIsToldAndLeftAsItIs() throws IOException {
        Files.writeString(file, "a\nbb\n");
        List<CellFile.Place> places = places(new ArrayList<>());
        Files.writeString(file, "a\nb");
        assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> assertThrows(EOFException.class, () -> CellFile.rewrite(file, new byte[] {'\n'}, places)));
        assertEquals("a\nb", Files.readString(file));
    }
}
