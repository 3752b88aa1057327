package org.uptakelab.cli;

import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.report.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public void run() {
        spec.commandLine().getOut().print(Reference.recommenders(RecommenderSpec.NAMES, language.locale()));
    }
}
