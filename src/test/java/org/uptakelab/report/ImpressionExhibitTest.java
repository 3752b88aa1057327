package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.uptakelab.audit.ImpressionAudit;
import org.uptakelab.audit.Rate;
import org.uptakelab.audit.ShownAlike;
import org.uptakelab.data.ImpressionLog.Weights;
import org.uptakelab.report.ExhibitRow.Maker;

class ImpressionExhibitTest {
    private static Exhibit exhibit(Rate policy, List<Rate> positions, List<ShownAlike> alike) {
        return Exhibit.of(new ImpressionAudit(List.of(policy), positions, alike), Locale.ENGLISH);
    }

    private static String why(long clicks, long trials) {
        return exhibit(new Rate("men", "bts", 0, clicks, trials), List.of(), List.of())
                .notes()
                .get(0);
    }

    @Test
    void tellsHowManySuggestionsAPurchaseWouldNeed() {
        // One click in a hundred: 35 suggestions for 35 %, 80 for 80 %.
        assertTrue(why(1, 100).contains("about 35 suggestions for each purchase"), why(1, 100));
        assertTrue(why(1, 100).contains("one that shows about 80"), why(1, 100));
        assertTrue(why(1, 100).contains("3.5 or 8.0 pages"), why(1, 100));
        assertTrue(why(207, 40_000).contains("one that shows about 150"), why(207, 40_000));
    }

    @Test
    void leavesOutWhatNobodyCanNeed() {
        // A rate above 35 % needs less than one suggestion, one without clicks no number of them.
        assertFalse(why(50, 100).contains("suggestions for each purchase"), why(50, 100));
        assertFalse(why(0, 100).contains("suggestions for each purchase"), why(0, 100));
        assertTrue(why(10, 100).contains("about 3.5 suggestions for each purchase"), why(10, 100));
        assertFalse(why(10, 100).contains("pages"), why(10, 100));
    }

    @Test
    void theTitleIsOfPoliciesAndEachSortHasItsMark() {
        Exhibit exhibit = exhibit(
                new Rate("men", "bts", 0, 3, 200),
                List.of(new Rate("men", "bts", 1, 3, 100), new Rate("men", "bts", 2, 0, 100)),
                List.of());
        assertEquals("How often is a suggestion clicked?", exhibit.question());
        assertTrue(exhibit.title().contains("shown, 2\u00a0% are clicked"), exhibit.title());
        assertEquals(
                List.of(Maker.WHOLE, Maker.PART, Maker.PART),
                exhibit.rows().stream().map(ExhibitRow::maker).toList());
    }

    @Test
    void aPolicyWithoutANameIsAll() {
        Rate all = new Rate("", "", 0, 40, 100);
        Exhibit exhibit =
                exhibit(all, List.of(), List.of(new ShownAlike(all, new Weights(200, 625), new Weights(125, 531.25))));
        assertTrue(
                exhibit.points().get(0).startsWith("all: 40.00\u00a0% clicked; had all been shown alike, 62.50\u00a0%"),
                exhibit.points().get(0));
    }

    @Test
    void saysWhereThereIsNoAnswer() {
        Rate bts = new Rate("women", "bts", 0, 1, 1001);
        Exhibit exhibit = exhibit(
                bts,
                List.of(),
                List.of(new ShownAlike(bts, new Weights(2000, 1_001_000), new Weights(1000, 1_000_000))));
        String point = exhibit.points().get(0);
        assertTrue(
                point.contains("no answer, since the 1,001 suggestions, weighted, are worth only 4.0 unweighted ones"),
                point);
    }
}
