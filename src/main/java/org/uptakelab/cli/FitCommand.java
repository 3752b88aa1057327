package org.uptakelab.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.uptakelab.data.LogReader;
import org.uptakelab.fit.Fit;
import org.uptakelab.fit.FitRow;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.report.ReadText;
import org.uptakelab.setting.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a scenario from a real purchase log. */
@Command(
        name = "fit",
        description =
                "Make a scenario whose world resembles a purchase log, as far as one item a visit allows. Fitted: users,"
                        + " items, zipf (Gini of items) and visitRate (density). The table shows the misfit too.",
        footerHeading = "%nExamples:%n",
        footer = {"  uptake fit purchases.csv.gz --out our-shop.yaml", "  uptake run our-shop.yaml"})
final class FitCommand implements Callable<Integer> {
    @ParentCommand
    private UptakeCommand root = new UptakeCommand();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LogInput log = new LogInput();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The scenario file to write.")
    private Path out = Path.of("fit.yaml");

    @Override
    public Integer call() throws IOException {
        Path target = out.toAbsolutePath();
        Path parent = target.getParent();
        Path name = target.getFileName();
        if (parent == null || name == null) {
            throw new UserError(
                    "--out must be the name of a file, but is " + out + ". Maybe write seeds/my-shop.yaml.");
        }
        if (Files.isDirectory(target)) {
            throw new UserError("--out must be the name of a file, but " + out + " is a folder. Maybe write "
                    + out.resolve("my-shop.yaml") + ".");
        }
        refuseToOverwrite(target);
        PrintWriter console = spec.commandLine().getOut();
        LogReader.Reading reading = log.read();
        try (OutputFolder folder = OutputFolder.open(parent)) {
            ReadText.of(reading.report(), Locale.ENGLISH).forEach(console::println);
            Fit.Fitted fitted = fit(reading);
            folder.writeText(name.toString(), writer -> writer.write(fitted.text()));
            console.println();
            console.println(String.format(Locale.ROOT, "%-34s %12s %12s", "", "log", "simulation"));
            fitted.rows().forEach(row -> console.println(line(row)));
            console.println(out.toString());
        }
        return ExitCode.OK;
    }

    /** A scenario that an earlier fit wrote may be replaced; a log, a seed or any other file may not. */
    private void refuseToOverwrite(Path target) throws IOException {
        if (Files.exists(target)) {
            byte[] mark = Fit.FIRST_WORDS.getBytes(StandardCharsets.UTF_8);
            try (InputStream stream = Files.newInputStream(target)) {
                if (!Arrays.equals(mark, stream.readNBytes(mark.length))) {
                    throw new UserError("--out must be a new file or one that fit wrote before, but " + out
                            + " is another file. Maybe choose another name.");
                }
            }
        }
    }

    private static String line(FitRow row) {
        return String.format(
                Locale.ROOT,
                "%-34s %12s %12s  %s",
                row.figure(),
                Fit.number(row.log()),
                Fit.number(row.simulation()),
                row.fitted() ? "fitted" : "not fitted");
    }

    private Fit.Fitted fit(LogReader.Reading reading) {
        try (ProgressDisplay progress = root.progressDisplay(spec)) {
            return Fit.of(reading.log(), log.name(), progress);
        }
    }
}
