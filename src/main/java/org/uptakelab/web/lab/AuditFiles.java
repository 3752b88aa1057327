package org.uptakelab.web.lab;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.uptakelab.audit.AuditResult;
import org.uptakelab.data.ReadReport;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.report.AuditCsv;
import org.uptakelab.report.AuditReport;
import org.uptakelab.report.NamedFile;
import org.uptakelab.report.ProvenanceJson;
import org.uptakelab.report.ReadText;

/** The files of an audit, as the command line writes them. The report is drawn once a language. */
final class AuditFiles implements FileSet {
    private static final List<String> NAMES =
            List.of("audit.csv", "audit-provenance.json", "audit.html", "audit.png", "audit.svg");

    private final AuditResult result;
    private final int list;
    private final ReadReport read;
    private final Provenance provenance;
    private final Map<String, List<NamedFile>> reports = new TreeMap<>();

    /**
     * The files of an audit that is done.
     *
     * @param result what it found
     * @param list length of the lists that report and chart show
     * @param read what became of the rows
     * @param log name, fingerprint and other data of the log: what must be the same for the same result
     * @param name the name its owner knows
     */
    AuditFiles(AuditResult result, int list, ReadReport read, String log, String name) {
        this.result = result;
        this.list = list;
        this.read = read;
        this.provenance = Provenance.of(Map.of(name, log));
    }

    @Override
    public List<Entry> list() {
        return NAMES.stream().map(name -> Entry.of(name, null)).toList();
    }

    @Override
    public Optional<byte[]> content(String name, Locale language) {
        return switch (name) {
            case "audit.csv" -> Optional.of(FileSet.bytes(AuditCsv.of(result)));
            case "audit-provenance.json" -> Optional.of(FileSet.bytes(ProvenanceJson.of(provenance)));
            default -> NAMES.contains(name) ? FileSet.named(name, report(language)) : Optional.empty();
        };
    }

    private synchronized List<NamedFile> report(Locale language) {
        return reports.computeIfAbsent(
                language.getLanguage(),
                key -> AuditReport.of(result, list, ReadText.of(read, language), provenance, language));
    }
}
