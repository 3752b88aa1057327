package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
    @Test
    void holdsTheEffectiveScenarioOfEveryArm() {
        Scenario scenario = ScenarioFile.parse("shop.yaml", "", List.of());
        Provenance provenance = Provenance.of(List.of(scenario, scenario.withRecommender("popular")));
        assertEquals(
                Set.of("shop/item-llr", "shop/popular"), provenance.scenarios().keySet());
        assertEquals(ScenarioText.of(scenario), provenance.scenarios().get("shop/item-llr"));
        assertEquals(provenance.scenarios().keySet(), provenance.hashes().keySet());
        assertEquals(2, provenance.hashes().values().stream().distinct().count());
    }

    @Test
    void knowsTheVersionsOfItsLibraries() {
        Provenance provenance = Provenance.of(List.of());
        assertEquals("0.13.0", provenance.libraries().get("mahout-mr"));
        assertFalse(
                provenance.libraries().containsValue("unknown"),
                provenance.libraries().toString());
    }

    @Test
    void slatesEqualThoseOfTaste() {
        SlateComparison comparison = SlateComparison.onSmallShop();
        assertEquals(comparison.compared(), comparison.equal());
        assertFalse(comparison.compared() < 100, "compared " + comparison.compared());
    }
}
