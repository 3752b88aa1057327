package org.uptakelab.cli;

import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.report.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says which recommenders there are. */
@Command(
        name = "recommenders",
        description = "List the recommenders: how each scores an item for a user, and where it comes from.",
        footerHeading = "%nExamples:%n",
        footer = {"  uptake recommenders", "  uptake recommenders --lang de"})
final class RecommendersCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--lang",
            paramLabel = "en|de",
            defaultValue = "en",
            description = "Language of the text. Default: en.")
    private Language language = Language.en;

    @Override
    public void run() {
        spec.commandLine().getOut().print(Reference.recommenders(RecommenderSpec.NAMES, language.locale()));
    }
}
