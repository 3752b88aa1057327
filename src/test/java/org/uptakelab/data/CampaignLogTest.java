package org.uptakelab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignLogTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void keepsExposuresAndRefuses() throws IOException {
        CampaignLog log = CampaignLog.read(
                Files.writeString(
                        folder.resolve("log.csv"),
                        "user,campaign,type,redeemed,days\na,1,personal,1,40\n,1,personal,1,40\nb,,x,0,1\nb,1,x,2,1\nb,1,x,1,0\n"),
                LogColumns.NONE);
        assertEquals(List.of(new CampaignLog.Exposure("a", "1", "personal", true, 40)), log.exposures());
        assertEquals(
                Set.of(Refusal.NO_USER, Refusal.NO_CAMPAIGN, Refusal.NO_OUTCOME, Refusal.NO_DAYS),
                log.report().refused().keySet());
        assertEquals(4, log.report().refusedRows());
    }
}
