package org.uptakelab.classroom.shop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes {@code power.csv} again: run it with the file to write as its argument. It takes some minutes. */
public final class PowerTable {
    private PowerTable() {}

    /**
     * Writes the table.
     *
     * @param args the file to write
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        PowerStudy study = PowerStudy.FULL;
        List<Power> rows = PowerStudy.SALIENCES.stream()
                .flatMap(salience -> PowerStudy.SIZES.parallelStream().map(size -> study.of(size, salience)))
                .toList();
        Files.writeString(Path.of(args[0]), comment(study) + PowerFile.write(rows), StandardCharsets.UTF_8);
    }

    static String comment(PowerStudy study) {
        return """
                # What simulated classes show: see src/docs/classroom-model.md.
                # Made by org.uptakelab.classroom.shop.PowerTable (src/test/java): %d worlds with %d classes each; the known effect
                # of a world is the mean of %d further classes; %d ghost customers. The same command gives the same bytes.
                """.formatted(study.worlds(), study.classes(), study.reference(), study.ghosts());
    }
}
