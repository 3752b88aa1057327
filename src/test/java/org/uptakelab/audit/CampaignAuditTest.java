package org.uptakelab.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.data.CampaignLog;
import org.uptakelab.data.LogColumns;
import org.uptakelab.measure.Estimate;

class CampaignAuditTest {
    @TempDir
    private Path folder = Path.of("");

    private CampaignAudit audit(String text) throws IOException {
        return CampaignAudit.of(CampaignLog.read(Files.writeString(folder.resolve("log.csv"), text), LogColumns.NONE));
    }

    @Test
    void countsByHand() throws IOException {
        CampaignAudit audit = audit("household_id,campaign,kind,redeemed,days\n"
                + "a,1,personal,1,30\na,2,uniform,0,60\nb,1,personal,1,30\nb,3,personal,0,60\nb,2,uniform,0,60\n"
                + "c,2,uniform,1,60\n");
        assertEquals(List.of(new Rate("", "personal", 0, 2, 3), new Rate("", "uniform", 0, 1, 3)), audit.byKind());
        assertEquals(
                List.of(new CampaignAudit.Monthly("personal", 2, 4), new CampaignAudit.Monthly("uniform", 1, 6)),
                audit.perMonth());
        assertEquals(0.5, audit.perMonth().get(0).value());
        CampaignAudit.Paired paired = audit.paired().get(0);
        // Of a and b, who met both: 1 and 1/2 after personal campaigns, 0 and 0 after uniform ones.
        assertEquals(2, paired.users());
        assertEquals(0.75, paired.first());
        assertEquals(0, paired.second());
        assertEquals(Estimate.of(new double[] {1, 0.5}), paired.difference());
    }

    @Test
    void oneKindHasNothingToBeHeldAgainst() throws IOException {
        CampaignAudit audit = audit("user,campaign,redeemed\na,1,yes\nb,1,no\n");
        assertEquals(List.of(new Rate("", "", 0, 1, 2)), audit.byKind());
        assertEquals(List.of(), audit.paired());
        assertEquals(List.of(), audit.perMonth());
    }
}
