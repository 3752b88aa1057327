package org.uptakelab.cli;

import org.uptakelab.recommender.Family;
import org.uptakelab.recommender.plugin.Plugins;
import org.uptakelab.report.SchemaJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives editors the schemas of the lab's files. */
@Command(
        name = "schema",
        description =
                "Print the JSON schema of scenario, experiment or claim files, with which editors complete keys and mark mistakes."
                        + " With --plugin also the keys of recommenders of your own.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  uptake schema scenario > scenario.schema.json",
            "  uptake schema experiment --plugin mine.jar > experiment.schema.json"
        })
final class SchemaCommand implements Runnable {
    /** What a schema is of; named as on the command line. */
    enum Kind {
        /** Scenario files. */
        scenario,
        /** Experiment files. */
        experiment,
        /** Files of claims and of their trials. */
        claim
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "scenario|experiment|claim", description = "Of which files.")
    private Kind kind = Kind.scenario;

    @Mixin
    private PluginOption plugins = new PluginOption();

    @Override
    public void run() {
        try (Plugins loaded = plugins.load()) {
            Family family = loaded.family();
            spec.commandLine()
                    .getOut()
                    .print(
                            switch (kind) {
                                case scenario -> SchemaJson.ofScenario(family);
                                case experiment -> SchemaJson.ofExperiment(family);
                                case claim -> SchemaJson.ofClaim(family);
                            });
        }
    }
}
