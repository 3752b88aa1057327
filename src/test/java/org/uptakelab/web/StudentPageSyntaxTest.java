package org.uptakelab.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.JSError;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.WarningLevel;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Telephones of 2018 can read the student's page: nothing in its modules is younger than ECMAScript 2018. */
class StudentPageSyntaxTest {
    @Test
    void modulesAreOfTheYear2018() {
        List<SourceFile> sources = PageFiles.modules("/class/student/main.js").entrySet().stream()
                .map(each -> SourceFile.fromCode(each.getKey(), each.getValue()))
                .toList();
        assertEquals(List.of(), faults(sources));
    }

    @Test
    void youngerSyntaxIsFound() {
        assertFalse(faults(List.of(SourceFile.fromCode("/young.js", "export const a = window?.b;")))
                .isEmpty());
        assertFalse(faults(List.of(SourceFile.fromCode("/young.js", "export class A { b = 1; }")))
                .isEmpty());
    }

    private static List<JSError> faults(List<SourceFile> sources) {
        CompilerOptions options = new CompilerOptions();
        options.setLanguageIn(LanguageMode.ECMASCRIPT_2018);
        options.setLanguageOut(LanguageMode.NO_TRANSPILE);
        options.setChecksOnly(true);
        WarningLevel.QUIET.setOptionsForWarningLevel(options);
        Compiler compiler =
                new Compiler(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        compiler.disableThreads();
        return compiler.compile(List.of(), sources, options).errors;
    }
}
