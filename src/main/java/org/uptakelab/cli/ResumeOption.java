package org.uptakelab.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.store.CellStore;
import org.uptakelab.sweep.store.Fingerprint;
import picocli.CommandLine.Option;

/** The option of commands that go on where they were interrupted. */
final class ResumeOption {
    @Option(
            names = "--fresh",
            description =
                    "Begin anew: delete the points that are stored in the folder. Without it the command goes on where"
                            + " it was interrupted.")
    private boolean fresh;

    /**
     * Opens the store of an experiment in a folder, and says what it holds already.
     *
     * @param folder the folder
     * @param sweep the experiment
     * @param plugins jars, or folders of classes, with recommenders of others
     * @param err where to say it
     * @return the store
     * @throws org.uptakelab.setting.UserError if another process works in the folder, or it holds points of another experiment
     */
    CellStore open(OutputFolder folder, Sweep sweep, List<Path> plugins, PrintWriter err) {
        CellStore store = CellStore.open(folder.path(), sweep, Fingerprint.of(sweep, plugins), fresh);
        folder.deleteLeftOvers();
        int all = sweep.cells().size();
        if (store.damaged() > 0) {
            err.println(folder.path() + ": " + store.damaged() + (store.damaged() == 1 ? " point was" : " points were")
                    + " not stored to the end and will be run again.");
        }
        if (store.size() == all) {
            err.println(folder.path() + ": all " + all
                    + " points are stored there. Nothing is run again; tables and report" + " are written anew.");
        } else if (store.size() > 0) {
            err.println(folder.path() + ": " + store.size() + " of " + all
                    + " points are stored there. Going on with the" + " other " + (all - store.size()) + ".");
        }
        err.flush();
        return store;
    }
}
