package org.uptakelab.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.store.CellStore;
import org.uptakelab.sweep.store.Fingerprint;
import picocli.CommandLine.Option;

/** The option of commands that go on where they were interrupted. */
final class ResumeOption {
    /** What sweeps and sensitivity analyses write: beside the points of another experiment it would tell of this one. */
    private static final Pattern MADE =
            Pattern.compile("(cells|sensitivity)\\.csv|(report|sensitivity)\\.html|provenance\\.json|results\\.duckdb"
                    + "|(cells|replications)\\.parquet"
                    + "|charts/(ladder|lines|parallel|(heat|panels|response)-\\w+|sensitivity(-\\w+)?)"
                    + "(-narrow)?\\.(png|svg)");

    @Option(
            names = "--fresh",
            description =
                    "Begin anew: delete the points that are stored in the folder, and the tables, charts and reports made"
                            + " of them. Without it the command goes on where it was interrupted.")
    private boolean fresh;

    /**
     * Opens the store of an experiment in a folder, and says what it holds already.
     *
     * @param folder the folder
     * @param sweep the experiment
     * @param code SHA-256 of each file with code of others, by its name
     * @param err where to say it
     * @return the store
     * @throws org.uptakelab.setting.UserError if another process works in the folder, or it holds points of another experiment
     */
    CellStore open(OutputFolder folder, Sweep sweep, Map<String, String> code, PrintWriter err) {
        boolean anew = fresh && Files.exists(folder.path().resolve(CellStore.FILE));
        CellStore store = CellStore.open(folder.path(), sweep, Fingerprint.of(sweep, code), fresh);
        folder.deleteLeftOvers();
        if (anew) {
            folder.delete(MADE);
        }
        int all = sweep.cells().size();
        if (store.damaged() > 0) {
            err.println(folder.path() + ": " + store.damaged() + (store.damaged() == 1 ? " point was" : " points were")
                    + " not stored to the end and will be run again.");
        }
        if (store.size() == all) {
            err.println(folder.path() + ": " + (all == 1 ? "the one point is" : "all " + all + " points are")
                    + " stored there. Nothing is run again; tables and report are written anew.");
        } else if (store.size() > 0) {
            int missing = all - store.size();
            err.println(
                    folder.path() + ": " + store.size() + " of " + all + " points are stored there. Going on with the"
                            + (missing == 1 ? " other one." : " other " + missing + "."));
        }
        err.flush();
        return store;
    }
}
