package org.uptakelab.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files of the pages, from within the program: everything below {@code web/}, and d3 from its package. */
public final class WebFiles {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*");
    private static final int LONGEST_PATH = 200;
    private static final String TO_KEEP = "single.html";
    private static final Map<String, String> FROM_PACKAGES =
            Map.of("lib/d3.min.js", "META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("yaml", "text/plain; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("wasm", "application/wasm"));

    private final Map<String, Optional<WebFile>> read = new ConcurrentHashMap<>();

    WebFiles() {}

    /**
     * Answers with a page of ours, whatever the address asked for.
     *
     * @param ctx the request to answer
     * @param path the file, for example {@code lab/index.html}
     */
    public static void page(Context ctx, String path) {
        WebFiles files = ctx.appData(Site.FILES);
        files.send(ctx, path);
    }

    /** Answers with the file that the address names; a folder means its {@code index.html}. */
    void serve(Context ctx) {
        String path = ctx.path().substring(1);
        send(ctx, path.endsWith("/") ? path + "index.html" : path);
    }

    private void send(Context ctx, String path) {
        WebFile file = find(path);
        if (file == null) {
            throw new Refused(404, "not-found", "There is nothing at this address.");
        }
        ctx.header("Cache-Control", "no-cache").header("ETag", file.tag());
        if (file.tag().equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
            return;
        }
        if (path.equals(TO_KEEP)) {
            // Its scripts are its own, which our policy for pages forbids; and it is meant to be taken home.
            ctx.header("Content-Disposition", "attachment; filename=\"uptake-lab.html\"");
        }
        ctx.contentType(file.type()).result(file.bytes());
    }

    private @Nullable WebFile find(String path) {
        // Only names that could be ours are looked up, so that nobody fills the memory with wrong ones.
        return isPlain(path) && type(path) != null ? known(path).orElse(null) : null;
    }

    private Optional<WebFile> known(String path) {
        Optional<WebFile> known = read.get(path);
        if (known == null) {
            known = load(path);
            if (known.isPresent()) {
                read.put(path, known);
            }
        }
        return known;
    }

    private static Optional<WebFile> load(String path) {
        String resource = FROM_PACKAGES.getOrDefault(path, "web/" + path);
        try (InputStream in = WebFiles.class.getClassLoader().getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(WebFile.of(in.readAllBytes(), typeOf(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPlain(String path) {
        if (path.length() > LONGEST_PATH || path.startsWith("text/")) {
            return false;
        }
        for (String name : path.split("/", -1)) {
            if (!NAME.matcher(name).matches()) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String type(String path) {
        return TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    }

    private static String typeOf(String path) {
        String type = type(path);
        if (type == null) {
            throw new IllegalArgumentException("No type is known for " + path + ".");
        }
        return type;
    }
}
