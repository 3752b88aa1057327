package org.uptakelab.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.uptakelab.evidence.Pedigree;
import org.uptakelab.evidence.PublishedFigure;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.report.PedigreeReport;
import org.uptakelab.report.PedigreeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows where the quoted figures come from. */
@Command(
        name = "evidence",
        description =
                "Show where 35 %% and 80 %% come from: every published figure with what it is a share of, its source"
                        + " and how sure we are, as a table and as a chart.",
        footerHeading = "%nExamples:%n",
        footer = {"  uptake evidence", "  uptake evidence --lang de --out belege"})
final class EvidenceCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private OutOption out = new OutOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() throws IOException {
        List<PublishedFigure> figures = Pedigree.read();
        try (OutputFolder folder = out.open()) {
            folder.writeAll(PedigreeReport.of(figures, language.locale()));
            spec.commandLine().getOut().print(PedigreeText.of(figures, language.locale()));
            spec.commandLine().getOut().println(folder.inventory());
        }
        return ExitCode.OK;
    }
}
