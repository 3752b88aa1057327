package org.uptakelab.browser.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** placeholder */
public final class SinglePage {
    private SinglePage() {}

    /** x */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path folder = Files.createDirectories(classes.resolveSibling("browser"));
        EngineCompiler compiler = new EngineCompiler(folder);
        long t = System.currentTimeMillis();
        System.out.println(compiler.webAssembly().length + " " + (System.currentTimeMillis() - t));
        System.out.println(compiler.javaScript().length + " " + (System.currentTimeMillis() - t));
    }
}
