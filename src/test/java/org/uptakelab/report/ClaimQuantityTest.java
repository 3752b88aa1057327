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
