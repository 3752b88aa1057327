package org.uptakelab.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.uptakelab.claim.Claim;
import org.uptakelab.claim.ClaimResult;
import org.uptakelab.claim.ClaimRunner;
import org.uptakelab.claim.RuleResult;
import org.uptakelab.claim.Verdict;
import org.uptakelab.report.Album;
import org.uptakelab.report.ClaimReport;
import org.uptakelab.report.ClaimsText;
import org.uptakelab.report.OutputFolder;

/** A claim that was put to the test: its verdicts, by the rules that its file declares. */
public final class Judged extends Charted {
    private final Lab lab;
    private final ClaimResult result;

    private Judged(Lab lab, ClaimResult result) {
        this.lab = lab;
        this.result = result;
    }

    static Judged of(Lab lab, Claim claim) {
        return new Judged(lab, new ClaimRunner(lab.engine()).run(claim));
    }

    /** {@return the result as the lab has it, rule by rule and point by point} */
    public ClaimResult result() {
        return result;
    }

    /** {@return the kinds of the verdicts, one a rule, in their order} */
    public List<Verdict.Kind> verdicts() {
        return result.rules().stream()
                .map(RuleResult::verdict)
                .map(Verdict::kind)
                .toList();
    }

    @Override
    Album album() {
        return Album.of(result, lab.language());
    }

    /**
     * Writes the page of the claim, as {@code uptake claims} does.
     *
     * @param folder the folder; made if it is not there
     * @return this
     * @throws IOException if it cannot be written
     */
    public Judged save(Path folder) throws IOException {
        try (OutputFolder out = OutputFolder.open(folder)) {
            out.writeAll(ClaimReport.of(List.of(result), List.of(), lab.language()));
        }
        return this;
    }

    @Override
    public String text() {
        return ClaimsText.of(List.of(result), lab.language()).strip();
    }
}
