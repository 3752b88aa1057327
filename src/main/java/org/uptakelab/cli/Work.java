package org.uptakelab.cli;

import java.util.List;
import java.util.Locale;
import org.uptakelab.data.ReadReport;
import org.uptakelab.report.FilesText;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.report.ReadText;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** How a command works, where its results go and which language it speaks: what commands share that work for a while. */
final class Work {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private Threads threads = new Threads();

    @Mixin
    private OutOption out = new OutOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    /**
     * How many threads to work on.
     *
     * @return at least 1
     * @throws org.uptakelab.setting.UserError if the user asked for a number that cannot be
     */
    int threads() {
        return threads.count();
    }

    /** {@return the language asked for} */
    Locale locale() {
        return language.locale();
    }

    /** {@return the display of the command's progress, to be closed when the work has ended} */
    ProgressDisplay progress() {
        UptakeCommand root = (UptakeCommand) command.root().userObject();
        return root.progressDisplay(command);
    }

    /**
     * Opens the folder for the results.
     *
     * @return the folder, ready to be written to
     * @throws org.uptakelab.setting.UserError if it is a file or cannot be written to
     */
    OutputFolder open() {
        return out.open();
    }

    /**
     * Says how a log was read.
     *
     * @param report what was read and what was left out
     * @return the lines that were printed
     */
    List<String> tell(ReadReport report) {
        List<String> lines = ReadText.of(report, locale());
        lines.forEach(command.commandLine().getOut()::println);
        command.commandLine().getOut().println();
        return lines;
    }

    /**
     * Says what came out, and where it lies.
     *
     * @param results the results as text
     * @param folder the folder with everything written
     */
    void tell(String results, OutputFolder folder) {
        command.commandLine().getOut().print(results);
        command.commandLine().getOut().println(folder.inventory());
    }

    /**
     * Says what came out, and where of many files to begin.
     *
     * @param results the results as text
     * @param folder the folder with everything written
     * @param first the page to begin with, in that folder
     */
    void tell(String results, OutputFolder folder, String first) {
        command.commandLine().getOut().print(results);
        command.commandLine().getOut().print(FilesText.of(folder.path(), folder.written(), first, locale()));
    }
}
