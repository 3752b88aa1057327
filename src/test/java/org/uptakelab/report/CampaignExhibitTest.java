package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.uptakelab.audit.CampaignAudit;
import org.uptakelab.audit.Rate;
import org.uptakelab.measure.Estimate;

class CampaignExhibitTest {
    private static Exhibit exhibit(CampaignAudit.Paired paired, Locale language) {
        return Exhibit.of(
                new CampaignAudit(
                        List.of(new Rate("", "personal", 0, 604, 3647), new Rate("", "uniform", 0, 188, 2942)),
                        List.of(),
                        List.of(paired)),
                language);
    }

    @Test
    void setsPersonalBesideUniform() {
        Exhibit exhibit = exhibit(
                new CampaignAudit.Paired(
                        "personal", "uniform", 982, 0.183, 0.053, new Estimate(0.13, 0.111, 0.149, 982, 0)),
                Locale.GERMAN);
        assertTrue(exhibit.title().contains("17\u00a0%"), exhibit.title());
        assertTrue(
                exhibit.notes().get(0).contains("13,0 Punkten (95-%-Intervall 11,1 bis 14,9"),
                exhibit.notes().get(0));
    }

    @Test
    void oneUserHasNoInterval() {
        CampaignAudit.Paired one =
                new CampaignAudit.Paired("personal", "uniform", 1, 1, 0, new Estimate(1, Double.NaN, Double.NaN, 1, 0));
        String english = exhibit(one, Locale.ENGLISH).notes().get(0);
        assertTrue(english.startsWith("The 1 user who met both kinds"), english);
        assertTrue(english.endsWith("a difference of 100.0 points."), english);
        String german = exhibit(one, Locale.GERMAN).notes().get(0);
        assertTrue(german.startsWith("Die 1 Person, die beiden Arten begegnete, löste"), german);
        assertTrue(german.endsWith("ein Unterschied von 100,0 Punkten."), german);
    }
}
