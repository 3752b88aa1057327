package org.uptakelab.browser.build;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Builds {@code web/single.html}: the lab page with the engine in one file, for computers without Java. It asks nobody for
 * anything and opens from a folder or a stick.
 */
public final class SinglePage {
    /** The largest size of the page in bytes. */
    static final int LARGEST = 1_500_000;

    private static final String RUNTIME = "org/teavm/backend/wasm/wasm-gc-runtime.min.js";
    private static final String D3 = "META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";
    private static final String ENTRY = "single/main.js";
    /** What scripts before the bundle leave on the page: D3, and what unpacks. */
    private static final List<String> GLOBALS = List.of("d3", "unzipped");

    private final Path web;
    private final Path own;
    private final EngineCompiler compiler;

    private SinglePage(Path classes, Path own) throws IOException {
        this.web = classes.resolve("web");
        this.own = own;
        this.compiler = new EngineCompiler(Files.createDirectories(classes.resolveSibling("single-page")));
    }

    /**
     * Builds the page.
     *
     * @param arguments the folder of compiled classes, in whose folder {@code web} are the lab page and, afterwards, the single
     *     page; and the folder of the scripts that only the single page has
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        byte[] page = new SinglePage(classes, Path.of(arguments[1])).build().getBytes(StandardCharsets.UTF_8);
        if (page.length > LARGEST) {
            throw new IllegalStateException("The single page must have at most " + LARGEST + " bytes, but has "
                    + page.length + ". Maybe the engine has come to use a large library.");
        }
        Path target = classes.resolve("web").resolve("single.html");
        Path aside = target.resolveSibling("single.html.part");
        Files.write(aside, page);
        Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private String build() throws IOException {
        byte[] webAssembly = compiler.webAssembly();
        byte[] javaScript = compiler.javaScript();
        ObjectNode data = Recorder.record();
        OnePage page = new OnePage(web, Files.readString(web.resolve("lab/index.html")));
        page.notice(Files.readString(own.resolve("notice.txt")));
        page.inlineStyles(Files.readString(own.resolve("recorded.css")));
        page.inlineIcon();
        page.carry("data", "text/plain", Packed.text(data.toString().getBytes(StandardCharsets.UTF_8)));
        page.carry("wasm", "text/plain", Packed.text(webAssembly));
        page.carry("js", "text/plain", Packed.text(javaScript));
        page.carry("runtime", "text/plain", resource(RUNTIME));
        for (String script : List.of("open-wasm", "open-js", "visit", "worker")) {
            page.carry(script, "text/plain", Files.readString(own.resolve(script + ".js")));
        }
        page.script("/lib/d3.min.js", resource(D3));
        page.script("/lab/main.js", new ModuleBundler(modules(), GLOBALS).bundle(ENTRY));
        page.begin(Files.readString(own.resolve("unpack.js")));
        return page.text();
    }

    /** The modules of the lab page, with those in their place that ask no server. */
    private Map<String, String> modules() throws IOException {
        Map<String, String> modules = new LinkedHashMap<>();
        for (String folder : List.of("shared", "lab")) {
            try (Stream<Path> files = Files.walk(web.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".js"))
                        .sorted()
                        .forEach(file ->
                                modules.put(web.relativize(file).toString().replace('\\', '/'), read(file)));
            }
        }
        modules.put("lab/source.js", read(own.resolve("source.js")));
        for (String name : List.of("carried", "engine", "main", "recorded")) {
            modules.put("single/" + name + ".js", read(own.resolve(name + ".js")));
        }
        for (String name : List.of("dom", "projector/guess", "projector/reveal", "projector/wall")) {
            // From there the shared modules are two folders up; a bundle knows no root.
            modules.put(
                    "class/" + name + ".js",
                    read(web.resolve("class/" + name + ".js")).replace("\"/shared/", "\"../../shared/"));
        }
        return modules;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) throws IOException {
        try (var stream = SinglePage.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("There is no " + name + " among the libraries.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
