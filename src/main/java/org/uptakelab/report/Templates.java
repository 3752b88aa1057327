package org.uptakelab.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The templates of the pages, from within the jar. A value that a page forgets to give is an error. */
public final class Templates {
    private Templates() {}

    static Template read(String name) {
        return read(Templates.class, name);
    }

    /**
     * A template with its parts: {@code {{>head}}} puts in {@code head.mustache} of the same folder.
     *
     * @param neighbour a class of the package whose folder holds the template
     * @param name the template's name, with its ending
     * @return the template, whose values are escaped for HTML
     * @throws IllegalStateException if there is no such template
     */
    public static Template read(Class<?> neighbour, String name) {
        try (Reader reader = open(neighbour, name)) {
            return Mustache.compiler()
                    .withLoader(part -> open(neighbour, part + ".mustache"))
                    .compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(Class<?> neighbour, String name) {
        var in = neighbour.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The template " + name + " must be in the jar, but is missing.");
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
