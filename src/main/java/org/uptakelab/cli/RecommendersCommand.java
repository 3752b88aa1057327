package org.uptakelab.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.uptakelab.recommender.Family;
import org.uptakelab.recommender.RecommenderKind;
import org.uptakelab.recommender.plugin.Plugins;
import org.uptakelab.report.Reference;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which recommenders there are, and what can be set of each. */
@Command(
        name = "recommenders",
        description =
                "List the recommenders: how each scores an item for a user, its parameters, its place between placebo and"
                        + " oracle, and where it comes from.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  uptake recommenders",
            "  uptake recommenders popular-recent welfare",
            "  uptake recommenders --plugin my.jar",
            "  uptake recommenders --lang de"
        })
final class RecommendersCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "The recommenders to tell about. Default: all, from placebo to oracle.")
    private List<String> names = new ArrayList<>();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private PluginOption plugins = new PluginOption();

    @Override
    public void run() {
        try (Plugins loaded = plugins.load()) {
            Family family = loaded.family();
            spec.commandLine().getOut().print(Reference.recommenders(wanted(family), family, language.locale()));
        }
    }

    private List<RecommenderKind> wanted(Family family) {
        if (names.isEmpty()) {
            return family.kinds();
        }
        List<RecommenderKind> kinds = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String name : new LinkedHashSet<>(names)) {
            Optional<RecommenderKind> kind = family.named(name);
            kind.ifPresentOrElse(kinds::add, () -> problems.add(unknown(name, family.names())));
        }
        if (!problems.isEmpty()) {
            throw new UserError(problems);
        }
        return kinds;
    }

    private static String unknown(String name, List<String> known) {
        return "The recommenders are " + String.join(", ", known) + ", but " + name + " is not among them."
                + NearestWord.advice(name, known);
    }
}
