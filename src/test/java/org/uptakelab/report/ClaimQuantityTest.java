package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.uptakelab.claim.Condition;
import org.uptakelab.claim.Outcome;
import org.uptakelab.claim.Reading;
import org.uptakelab.claim.Reference;
import org.uptakelab.claim.Rule;
import org.uptakelab.claim.RuleResult;
import org.uptakelab.claim.Verdict;
import org.uptakelab.evidence.Bilingual;
import org.uptakelab.evidence.Unit;
import org.uptakelab.measure.Estimate;

/** Numbers as a rule asks for them: a measure, a difference, a change. */
class ClaimQuantityTest {
    private static final ClaimEdition EDITION = ClaimEdition.of(ClaimSamples.matched(), Locale.GERMAN);

    private static ClaimQuantity asking(
            String measure, double above, double below, Optional<Reference> over, boolean relative) {
        Bilingual says = new Bilingual("The rule.", "Die Regel.");
        Condition condition = new Condition(measure, above, below, over, relative);
        Verdict verdict = new Verdict(Verdict.Kind.OPEN, 0, 0, 1, 1, Optional.empty());
        RuleResult rule = new RuleResult(
                new Rule(Reading.STEERING, Optional.empty(), Optional.empty(), says, List.of(), List.of(condition)),
                verdict,
                List.of(),
                0);
        return new ClaimQuantity(EDITION, rule, measure, 0);
    }

    @Test
    void aShareIsToldInPercentWithItsBounds() {
        ClaimQuantity share = asking("taken_share", 0.3, 0.4, Optional.empty(), false);
        assertAll(
                () -> assertTrue(share.isMeasure()),
                () -> assertEquals("zwischen 30\u00a0% und 40\u00a0%", share.bounds()),
                () -> assertTrue(share.comparesWith(Unit.SHARE)),
                () -> assertFalse(share.comparesWith(Unit.CHANGE)));
    }

    @Test
    void anIntervalOfFewerWorldsThanWereRunSaysSo() {
        ClaimQuantity share = asking("taken_share", 0.3, 0.4, Optional.empty(), false);
        assertAll(
                () -> assertEquals("40,0\u00a0% bis 60,0\u00a0%", share.interval(new Estimate(0.5, 0.4, 0.6, 4, 0))),
                () -> assertEquals(
                        "40,0\u00a0% bis 60,0\u00a0%, in 3 von 4 Welten",
                        share.interval(new Estimate(0.5, 0.4, 0.6, 3, 1))));
    }

    @Test
    void resultsThatRepeatAreToldBesideTheirSettings() {
        RuleResult first = ClaimSamples.matched().rules().get(0);
        Verdict verdict = new Verdict(Verdict.Kind.DEPENDS, 9, 3, 0, 48, Optional.empty());
        String count = EDITION.count(new RuleResult(first.rule(), verdict, first.points(), 6));
        assertAll(
                () -> assertTrue(count.startsWith("Die 48 Einstellungen ergeben 12 verschiedene Ergebnisse"), count),
                () -> assertTrue(count.contains("gilt für 9 der 12 (75"), count),
                () -> assertTrue(count.endsWith("das, was die Regel vorab verlangt, nicht gegeben ist."), count),
                () -> assertEquals("gilt für 75\u00a0% der Ergebnisse", EDITION.share(verdict)),
                () -> assertEquals("gilt bei 100\u00a0% der Einstellungen", EDITION.share(first.verdict())));
    }

    @Test
    void aDifferenceOfSharesIsToldInPoints() {
        ClaimQuantity points = asking(
                "taken_share",
                0.1,
                Double.POSITIVE_INFINITY,
                Optional.of(new Reference(Reference.RECOMMENDER, "random")),
                false);
        assertAll(
                () -> assertFalse(points.isMeasure()),
                () -> assertEquals("über +10\u00a0Punkte", points.bounds()),
                () -> assertTrue(points.label().endsWith(", verglichen mit einer ausgelosten Liste"), points.label()),
                () -> assertTrue(points.comparesWith(Unit.DIFFERENCE)));
    }

    @Test
    void aChangeIsToldInPercentAndNamesTheKeyItIsComparedAt() {
        ClaimQuantity change = asking(
                "gini", Double.NEGATIVE_INFINITY, -0.05, Optional.of(new Reference("shopper.attention", "0.25")), true);
        assertAll(
                () -> assertEquals("unter \u22125\u00a0%", change.bounds()),
                () -> assertTrue(change.label().endsWith(", verglichen mit „Aufmerksamkeit“ bei 0,25"), change.label()),
                () -> assertTrue(change.comparesWith(Unit.CHANGE)));
    }

    @Test
    void aMeasureThatNoRuleAsksForIsShownWithTheOutcomeOfTheRule() {
        ClaimQuantity beside = EDITION.quantity("gini");
        assertAll(
                () -> assertEquals("", beside.bounds()),
                () -> assertEquals(24, beside.count(Outcome.HOLDS)),
                () -> assertEquals(0.5, beside.lowest(), 0.01));
    }

    @Test
    void eachMeasureIsShownWithTheRuleThatAsksForIt() {
        assertEquals(
                Reading.STEERING, EDITION.quantity("caused_share").rule().rule().reading());
        assertEquals(
                Reading.FORESIGHT, EDITION.quantity("taken_share").rule().rule().reading());
    }
}
