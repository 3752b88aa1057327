package org.uptakelab.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.uptakelab.web.Binding;
import org.uptakelab.web.FrontPage;
import org.uptakelab.web.Site;
import org.uptakelab.web.lab.LabRoutes;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the lab's page until it is interrupted. */
@Command(
        name = "serve",
        description =
                "Open the lab in a browser: choose a shop, move the levers, predict, run. Prints the address, then serves"
                        + " until interrupted (Ctrl-C). Only this machine can reach it, unless --host says otherwise.",
        footerHeading = "%nExamples:%n",
        footer = {"  uptake serve", "  uptake serve --port 0 --lang de"})
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SiteOptions options = new SiteOptions();

    @Override
    public Integer call() {
        Consumer<String> trouble = spec.commandLine().getErr()::println;
        Binding where = new Binding(options.host().orElse(Binding.LOOPBACK), options.port());
        LabRoutes lab = new LabRoutes(trouble);
        try (Site site = Site.open(where, List.of(new FrontPage("/lab/"), lab), trouble)) {
            spec.commandLine().getOut().println("lab " + site.origin() + "/lab/" + options.query());
            spec.commandLine().getOut().flush();
            lab.warmUp();
            Interruption.await(site);
        }
        return ExitCode.OK;
    }
}
