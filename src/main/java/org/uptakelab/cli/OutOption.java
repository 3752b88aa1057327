package org.uptakelab.cli;

import java.nio.file.Path;
import org.uptakelab.report.OutputFolder;
import picocli.CommandLine.Option;

/** The option of commands that write their results to a folder. */
final class OutOption {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Folder for the results. Default: out.")
    private Path out = Path.of("out");

    /**
     * Opens the folder.
     *
     * @return the folder, ready to be written to
     * @throws org.uptakelab.setting.UserError if it is a file or cannot be written to
     */
    OutputFolder open() {
        return OutputFolder.open(out);
    }
}
