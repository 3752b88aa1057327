package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {
    /** Asks a fresh Java for the width of a word, with fontconfig pointed at a configuration that is not there. */
    public static final class Measure {
        public static void main(String[] args) {
            Fonts.prepare();
            System.out.print(Lettering.width("uptake", Fonts.regular(100)));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void worksWithoutAnyFontOfTheMachine(@TempDir Path empty) throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Measure.class.getName()));
        java.environment().put("FONTCONFIG_FILE", empty.resolve("none.conf").toString());
        java.environment().put("FONTCONFIG_PATH", empty.toString());
        java.redirectError(empty.resolve("errors").toFile());
        Process process = java.start();
        String width = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(1, TimeUnit.MINUTES);
        assertEquals(Double.toString(Lettering.width("uptake", Fonts.regular(100))), width);
    }
}
