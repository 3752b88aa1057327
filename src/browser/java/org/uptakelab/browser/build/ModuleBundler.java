package org.uptakelab.browser.build;

import com.google.javascript.jscomp.CheckLevel;
import com.google.javascript.jscomp.CommandLineRunner;
import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.DependencyOptions;
import com.google.javascript.jscomp.DiagnosticGroups;
import com.google.javascript.jscomp.ModuleIdentifier;
import com.google.javascript.jscomp.Result;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.deps.ModuleLoader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Joins the modules of a page to one script with Google's Closure Compiler, because a page opened from a file may not load any.
 */
final class ModuleBundler {
    private final Map<String, String> modules;
    private final List<String> globals;

    /**
     * A bundler.
     *
     * @param modules the text of each module by its path, for example {@code lab/main.js}
     * @param globals names that other scripts of the page define
     */
    ModuleBundler(Map<String, String> modules, List<String> globals) {
        this.modules = modules;
        this.globals = globals;
    }

    /**
     * The script.
     *
     * @param entry the path of the module to begin with
     * @return it and all it needs, in the order of need
     */
    String bundle(String entry) throws IOException {
        Compiler compiler = new Compiler();
        List<SourceFile> sources = new ArrayList<>();
        modules.forEach((path, text) -> sources.add(SourceFile.fromCode(path, text)));
        List<SourceFile> externs =
                new ArrayList<>(CommandLineRunner.getBuiltinExterns(CompilerOptions.Environment.BROWSER));
        externs.add(SourceFile.fromCode(
                "globals.js",
                String.join(
                        "", globals.stream().map(name -> "var " + name + ";").toList())));
        Result result = compiler.compile(externs, sources, options(entry));
        if (!result.success) {
            throw new IllegalStateException("The modules of the single page cannot be joined: " + result.errors);
        }
        return compiler.toSource();
    }

    private static CompilerOptions options(String entry) {
        CompilerOptions options = new CompilerOptions();
        CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
        options.setLanguageIn(CompilerOptions.LanguageMode.UNSTABLE);
        options.setLanguageOut(CompilerOptions.LanguageMode.ECMASCRIPT_2020);
        options.setModuleResolutionMode(ModuleLoader.ResolutionMode.BROWSER);
        options.setDependencyOptions(DependencyOptions.pruneForEntryPoints(List.of(ModuleIdentifier.forFile(entry))));
        options.setEmitUseStrict(true);
        options.setOutputCharset(java.nio.charset.StandardCharsets.UTF_8);
        options.setWarningLevel(DiagnosticGroups.CHECK_TYPES, CheckLevel.OFF);
        return options;
    }
}
