package org.uptakelab.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.uptakelab.report.NamedFile;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.report.kit.PaperKit;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the paper kit of the lesson. */
@Command(
        name = "kit",
        description =
                "Write the paper kit of the lesson as PDF, A4: the teacher's script, cards to cut out, a table to work out a"
                        + " similarity by hand, worksheet and answers, a letter to parents, a map of the curriculum.",
        footerHeading = "%nExamples:%n",
        footer = {"  uptake kit --out paper-kit", "  uptake kit --out paper-kit --lang de"})
final class KitCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private OutOption out = new OutOption();

    @Option(names = "--lang", paramLabel = "en|de", description = "Language of the pages. Default: both.")
    private @Nullable Language language;

    @Override
    public Integer call() throws IOException {
        PaperKit kit = new PaperKit();
        List<Locale> languages = language == null ? PaperKit.LANGUAGES : List.of(language.locale());
        try (OutputFolder folder = out.open()) {
            for (Locale spoken : languages) {
                for (String name : PaperKit.NAMES) {
                    NamedFile file = kit.file(name, spoken);
                    folder.write(file);
                }
            }
            spec.commandLine().getOut().println(folder.inventory());
        }
        return ExitCode.OK;
    }
}
