package org.uptakelab.cli;

import org.uptakelab.report.MeasureText;
import org.uptakelab.report.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what is measured. */
@Command(
        name = "measures",
        description = "List the measures: numerator, denominator, range, which end is good, and the source of each.",
        footerHeading = "%nExamples:%n",
        footer = {"  uptake measures", "  uptake measures --lang de"})
final class MeasuresCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public void run() {
        spec.commandLine().getOut().print(Reference.measures(MeasureText.all(language.locale()), language.locale()));
    }
}
