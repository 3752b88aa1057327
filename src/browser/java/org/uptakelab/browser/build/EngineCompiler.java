package org.uptakelab.browser.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;
import org.uptakelab.browser.Engine;

/**
 * Compiles the engine for browsers with TeaVM, from the classes that this program itself runs with.
 */
final class EngineCompiler {
    private final Path folder;

    /**
     * A compiler.
     *
     * @param folder where it may put its files
     */
    EngineCompiler(Path folder) {
        this.folder = folder;
    }

    /** The engine as WebAssembly with garbage collection, for browsers since the end of 2023. */
    byte[] webAssembly() throws IOException {
        return compile(TeaVMTargetType.WEBASSEMBLY_GC, "engine.wasm");
    }

    /** The engine as JavaScript, for older ones. */
    byte[] javaScript() throws IOException {
        return compile(TeaVMTargetType.JAVASCRIPT, "engine.js");
    }

    private byte[] compile(TeaVMTargetType target, String file) throws IOException {
        TeaVMTool tool = new TeaVMTool();
        tool.setTargetType(target);
        tool.setMainClass(Engine.class.getName());
        tool.setJsModuleType(JSModuleType.UMD);
        tool.setTargetDirectory(folder.toFile());
        tool.setTargetFileName(file);
        tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
        tool.setObfuscated(true);
        tool.setClassLoader(EngineCompiler.class.getClassLoader());
        tool.setClassPath(classPath());
        tool.getTransformers().add(JavaGaps.class.getName());
        if (target == TeaVMTargetType.JAVASCRIPT) {
            tool.getTransformers().add(JavaScriptRounding.class.getName());
        }
        tool.setLog(new EmptyTeaVMToolLog());
        try {
            tool.generate();
        } catch (TeaVMToolException e) {
            throw new IllegalStateException("TeaVM cannot compile the engine to " + file + ".", e);
        }
        List<Problem> problems = tool.getProblemProvider().getSevereProblems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The engine uses what TeaVM does not know: " + told(problems)
                    + " Maybe fill the gap in " + JavaGaps.class.getSimpleName() + ".");
        }
        return Files.readAllBytes(folder.resolve(file));
    }

    private static List<File> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .toList();
    }

    private static String told(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            text.append(problem.getText());
            for (Object parameter : problem.getParams()) {
                text.append(' ').append(parameter);
            }
            text.append(" (")
                    .append(
                            problem.getLocation() == null
                                    ? "?"
                                    : problem.getLocation().getMethod())
                    .append("). ");
        }
        return text.toString();
    }
}
