package org.uptakelab.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.uptakelab.recommender.plugin.Plugins;
import picocli.CommandLine.Option;

/** The option of commands that take recommenders of others. */
final class PluginOption {
    @Option(
            names = "--plugin",
            paramLabel = "JAR",
            description =
                    "A jar, or a folder of classes, with recommenders of your own, which scenarios can then name. Its code"
                            + " may do whatever the lab may. Can be given many times.")
    private List<Path> files = new ArrayList<>();

    /**
     * Loads the plugins asked for.
     *
     * @return them, to be closed when the command has ended
     * @throws org.uptakelab.setting.UserError if a file is no plugin, or a recommender in it cannot be used
     */
    Plugins load() {
        return Plugins.load(files);
    }

    /** {@return the files asked for} */
    List<Path> files() {
        return List.copyOf(files);
    }
}
