package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.uptakelab.audit.CampaignAudit;
import org.uptakelab.audit.ImpressionAudit;
import org.uptakelab.audit.Rate;
import org.uptakelab.measure.Estimate;

class ExhibitTest {
    @Test
    void tellsHowManySuggestionsAPurchaseWouldNeed() {
        Rate policy = new Rate("men", "bts", 0, 1, 100);
        Exhibit exhibit = Exhibit.of(
                new ImpressionAudit(List.of(policy), List.of(new Rate("men", "bts", 1, 1, 100)), List.of()),
                Locale.ENGLISH);
        assertEquals(2, exhibit.rows().size());
        // One click in a hundred: 35 suggestions for 35 %, 80 for 80 %.
        String why = exhibit.notes().get(0);
        assertTrue(why.contains("shows 35 suggestions for each purchase"), why);
        assertTrue(why.contains("one that shows 80"), why);
    }

    @Test
    void asksAQuestionThatItsFindingAnswers() {
        Rate policy = new Rate("men", "bts", 0, 1, 100);
        Estimate alike = new Estimate(0.02, 0.01, 0.03, 100, 0);
        Exhibit exhibit = Exhibit.of(new ImpressionAudit(List.of(policy), List.of(), List.of(alike)), Locale.ENGLISH);
        assertEquals("How often is a suggestion clicked?", exhibit.question());
        assertTrue(exhibit.points().get(0).startsWith("men, bts: 1.00\u00a0% clicked"), () -> "" + exhibit.points());
    }

    @Test
    void setsPersonalBesideUniform() {
        CampaignAudit.Paired paired = new CampaignAudit.Paired(
                "personal", "uniform", 982, 0.183, 0.053, new Estimate(0.13, 0.111, 0.149, 982, 0));
        Exhibit exhibit = Exhibit.of(
                new CampaignAudit(
                        List.of(new Rate("", "personal", 0, 604, 3647), new Rate("", "uniform", 0, 188, 2942)),
                        List.of(),
                        List.of(paired)),
                Locale.GERMAN);
        assertTrue(exhibit.title().contains("17\u00a0%"), exhibit.title());
        assertTrue(
                exhibit.notes().get(0).contains("13,0 Punkten (95-%-Intervall 11,1 bis 14,9"),
                exhibit.notes().get(0));
    }
}
