package org.uptakelab.report;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file before it is stored.
 *
 * @param name its path within the output folder, with {@code /} between folders, for example {@code charts/plane.png}
 * @param content its bytes
 */
public record NamedFile(String name, byte[] content) {
    @Override
    public boolean equals(Object other) {
        return other instanceof NamedFile file && name.equals(file.name) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
        return name + " (" + content.length + " bytes)";
    }
}
