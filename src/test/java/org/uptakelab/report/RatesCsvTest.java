package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.audit.CampaignAudit;
import org.uptakelab.audit.ImpressionAudit;
import org.uptakelab.audit.Rate;
import org.uptakelab.audit.ShownAlike;
import org.uptakelab.data.ImpressionLog.Weights;
import org.uptakelab.measure.Estimate;

class RatesCsvTest {
    private static List<String> rows(OutputFolder.Text text) throws IOException {
        StringWriter writer = new StringWriter();
        text.writeTo(writer);
        return writer.toString().lines().skip(1).toList();
    }

    @Test
    void hasTheEstimatesOfSuggestions() throws IOException {
        Rate rate = new Rate("men", "bts", 0, 1, 1001);
        List<String> rows = rows(RatesCsv.of(new ImpressionAudit(
                List.of(rate),
                List.of(),
                List.of(
                        new ShownAlike(rate, new Weights(200, 625), Weights.NONE),
                        new ShownAlike(rate, new Weights(2000, 1_000_000), Weights.NONE)))));
        assertEquals(3, rows.size());
        assertEquals("shown_alike,men,bts,,,0.0,200.0,64.0,0.0,0.0", rows.get(1).replaceAll(",[^,]*$", ""));
        assertEquals("shown_alike,men,bts,,,0.0,2000.0,4.0,,,", rows.get(2));
    }

    @Test
    void hasTheEstimatesOfCoupons() throws IOException {
        List<String> rows = rows(RatesCsv.of(new CampaignAudit(
                List.of(),
                List.of(new CampaignAudit.Monthly("own", 2, 4)),
                List.of(new CampaignAudit.Paired("own", "all", 9, 0.75, 0.25, new Estimate(0.5, 0.25, 0.75, 9, 0))))));
        assertEquals(
                List.of(
                        "per_30_days,,own,,,2,4.0,,0.5,,",
                        "among_both,,own,all,,,9,9,0.75,,",
                        "among_both,,all,own,,,9,9,0.25,,",
                        "difference,,own,all,,,9,9,0.5,0.25,0.75"),
                rows);
    }
}
