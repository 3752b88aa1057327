package org.uptakelab.cli;

import org.uptakelab.report.MeasureText;
import org.uptakelab.report.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--lang",
            paramLabel = "en|de",
            defaultValue = "en",
            description = "Language of the text. Default: en.")
    private Language language = Language.en;

    @Override
    public void run() {
        spec.commandLine().getOut().print(Reference.measures(MeasureText.all(language.locale()), language.locale()));
    }
}
