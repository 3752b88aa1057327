package org.uptakelab.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of pages as they lie on the class path, and which of them a module brings along. */
final class PageFiles {
    private static final Pattern IMPORT = Pattern.compile("(?m)^(?:import|export)\\b[^;]*?from \"([^\"]+)\"");

    private PageFiles() {}

    /**
     * A file's content.
     *
     * @param path its path at the server, for example {@code /shared/text.js}
     * @return the content
     */
    static String read(String path) {
        try (InputStream in = PageFiles.class.getClassLoader().getResourceAsStream("web" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no page file web" + path + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A module and everything it imports, directly or by others.
     *
     * @param path the module's path at the server
     * @return source by path
     */
    static Map<String, String> modules(String path) {
        Map<String, String> found = new TreeMap<>();
        collect(path, found);
        return found;
    }

    private static void collect(String path, Map<String, String> found) {
        if (found.containsKey(path)) {
            return;
        }
        String source = read(path);
        found.put(path, source);
        Matcher imports = IMPORT.matcher(source);
        while (imports.find()) {
            collect(URI.create(path).resolve(imports.group(1)).getPath(), found);
        }
    }
}
