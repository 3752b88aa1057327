package org.uptakelab.cli;

import org.uptakelab.experiment.LabVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class LabVersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
        LabVersion lab = LabVersion.current();
        return new String[] {
            "Uptake Lab " + lab.version() + " (commit " + lab.commit() + ")", "Java " + Runtime.version()
        };
    }
}
