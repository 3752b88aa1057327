package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilesTextTest {
    private static final Path FOLDER = Path.of("out", "claims");

    private static String text(Locale language, String... files) {
        Set<String> written = new LinkedHashSet<>(List.of(files));
        return FilesText.of(FOLDER, written, "index.html", language);
    }

    @Test
    void countsFilesOfEachSort() {
        String[] files = {
            "claims.csv",
            "provenance.json",
            "fonts/a.ttf",
            "charts/b.png",
            "charts/b.svg",
            "claim-01.html",
            "index.html"
        };
        assertEquals("""
                out/claims: 7 files: claims.csv, provenance.json, 2 pages, 2 in charts/, 1 in fonts/
                Open first: out/claims/index.html
                """, text(Locale.ENGLISH, files));
        assertEquals("""
                out/claims: 7 Dateien: claims.csv, provenance.json, 2 Seiten, 2 in charts/, 1 in fonts/
                Zuerst öffnen: out/claims/index.html
                """, text(Locale.GERMAN, files));
    }

    @Test
    void oneIsNotMany() {
        assertEquals(
                "out/claims: 1 file: 1 page\nOpen first: out/claims/index.html\n", text(Locale.ENGLISH, "index.html"));
    }
}
