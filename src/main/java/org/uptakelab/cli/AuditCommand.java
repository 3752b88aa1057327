package org.uptakelab.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.uptakelab.audit.Audit;
import org.uptakelab.audit.AuditResult;
import org.uptakelab.audit.CampaignAudit;
import org.uptakelab.audit.ImpressionAudit;
import org.uptakelab.data.CampaignLog;
import org.uptakelab.data.ImpressionLog;
import org.uptakelab.data.LogColumns;
import org.uptakelab.data.LogKind;
import org.uptakelab.data.LogReader;
import org.uptakelab.data.Periods;
import org.uptakelab.data.ReadReport;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.report.AuditCsv;
import org.uptakelab.report.AuditReport;
import org.uptakelab.report.AuditText;
import org.uptakelab.report.Exhibit;
import org.uptakelab.report.ExhibitReport;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.report.ProvenanceJson;
import org.uptakelab.report.RatesCsv;
import org.uptakelab.setting.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts the question to a real purchase log. */
@Command(
        name = "audit",
        description =
                "Audit a real log. Of purchases: what share would count as following a suggestion, though nothing is known to"
                        + " have been shown? Of suggestions shown (columns position, click; campaign, policy,"
                        + " propensity): how many are clicked? Of coupon campaigns (columns user, campaign, redeemed;"
                        + " kind, days): how many are redeemed?",
        footerHeading = "%nExamples:%n",
        footer = {
            "  uptake audit purchases.csv.gz",
            "  uptake audit ml-100k/u.data --periods quantiles:0.5,0.6,0.7,0.8,0.9,1",
            "  uptake audit impressions.csv.gz --out out/impressions",
            "  uptake audit random/men/men.csv --columns propensity=pscore --constant policy=random,campaign=men",
            "  uptake audit shop.csv --columns user=customer,item=sku,timestamp=date --list 5 --out out/shop"
        })
final class AuditCommand implements Callable<Integer> {
    private static final String PROVENANCE = "audit-provenance.json";
    private static final List<Integer> LISTS = List.of(1, 5, 10, 20);
    private static final List<String> OF_PURCHASES = List.of("--list", "--periods", "--seed", "--threads");
    private static final String CONSTANT = "--constant";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LogInput log = new LogInput();

    @Option(
            names = CONSTANT,
            paramLabel = "policy=…,campaign=…",
            description = "What is the same in every row of a log of suggestions or coupons and so has no column:"
                    + " campaign, policy or kind.")
    private @Nullable String constant;

    @Option(
            names = "--list",
            paramLabel = "1|5|10|20",
            defaultValue = "10",
            description = "Length of the lists that table and chart show; audit.csv has all four. Default: 10.")
    private int list = 10;

    @Option(
            names = "--periods",
            paramLabel = "month|quantiles:…",
            defaultValue = "month",
            description =
                    "How to cut the log: month (calendar months from the fourth on; the last one if the log reaches"
                            + " its last day), or quantiles of time, each pair of neighbours one period. Default: month.")
    private String periods = "month";

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "The seed of random lists, of the order in baskets and of the intervals. Default: 1.")
    private long seed = 1;

    @Mixin
    private Work work = new Work();

    @Override
    public Integer call() throws IOException {
        if (!LISTS.contains(list)) {
            throw new UserError("--list must be 1, 5, 10 or 20, but is " + list + ".");
        }
        Periods cut = Periods.parse(periods);
        LogColumns told = LogColumns.parse(log.columns(), constant);
        LogKind kind = told.kindOf(log.file());
        checkOptions(kind);
        switch (kind) {
            case PURCHASES -> auditPurchases(cut);
            case IMPRESSIONS -> {
                ImpressionLog impressions = ImpressionLog.read(log.file(), told);
                ImpressionAudit audit = ImpressionAudit.of(impressions);
                exhibit(Exhibit.of(audit, work.locale()), RatesCsv.of(audit), impressions.report());
            }
            case CAMPAIGNS -> {
                CampaignLog campaigns = CampaignLog.read(log.file(), told);
                CampaignAudit audit = CampaignAudit.of(campaigns);
                exhibit(Exhibit.of(audit, work.locale()), RatesCsv.of(audit), campaigns.report());
            }
        }
        return ExitCode.OK;
    }

    /** Refuses options that would do nothing with a log of this kind. */
    private void checkOptions(LogKind kind) {
        boolean purchases = kind == LogKind.PURCHASES;
        for (String option : purchases ? List.of(CONSTANT) : OF_PURCHASES) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw new UserError(
                        option + " must go with a log of " + (purchases ? "suggestions or coupons" : "purchases")
                                + ", but the columns of " + log.name() + " say "
                                + kind.name().toLowerCase(Locale.ROOT) + ". Maybe leave it out.");
            }
        }
    }

    private void auditPurchases(Periods cut) throws IOException {
        int workers = work.threads();
        LogReader.Reading reading = log.read();
        try (OutputFolder folder = work.open()) {
            List<String> readLines = work.tell(reading.report());
            AuditResult result = audit(reading, cut, workers);
            folder.writeText("audit.csv", AuditCsv.of(result));
            Provenance provenance = provenance("periods: " + periods + "\nlist: " + list + "\nseed: " + seed + "\n");
            folder.writeText(PROVENANCE, ProvenanceJson.of(provenance));
            folder.writeAll(AuditReport.of(result, list, readLines, provenance, work.locale()));
            folder.writeAll(ExhibitReport.of(Exhibit.of(result, list, work.locale()), readLines, provenance));
            work.tell(AuditText.of(result, list, work.locale()), folder);
        }
    }

    /** Writes what a log of suggestions or coupons gave. */
    private void exhibit(Exhibit exhibit, OutputFolder.Text rates, ReadReport report) throws IOException {
        try (OutputFolder folder = work.open()) {
            List<String> readLines = work.tell(report);
            Provenance provenance = provenance(constant == null ? "" : "constant: " + constant + "\n");
            folder.writeText("rates.csv", rates);
            folder.writeText(PROVENANCE, ProvenanceJson.of(provenance));
            folder.writeAll(ExhibitReport.of(exhibit, readLines, provenance));
            work.tell(ExhibitReport.text(exhibit), folder);
        }
    }

    private Provenance provenance(String settings) throws IOException {
        return Provenance.of(Map.of(log.name(), log.recipe() + settings));
    }

    private AuditResult audit(LogReader.Reading reading, Periods cut, int workers) {
        try (ProgressDisplay progress = work.progress()) {
            return Audit.run(reading.log(), cut, seed, workers, progress);
        }
    }
}
