package org.uptakelab.recommender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.UserError;
import org.uptakelab.setting.Values;

class FamilyTest {
    private static final Setting REACH = Setting.integer("recommender.reach", 3, Range.atLeast(1), "how far");

    /** A trainer of nothing, with what a plugin can say of itself. */
    private record Mine(String name, List<Setting> parameters) implements Trainer {
        @Override
        public Training begin(Shop shop) {
            return (ledger, toRound) -> (user, owned, round, slateSize) -> new int[0];
        }
    }

    @Test
    void theLabsOwnComeFirst() {
        Family family = new Family(List.of(new Mine("mine", List.of(REACH))));
        assertEquals(RecommenderSpec.NAMES, family.names().subList(0, RecommenderSpec.NAMES.size()));
        RecommenderKind mine = family.kinds().get(family.kinds().size() - 1);
        assertEquals("mine", mine.name());
        assertEquals(List.of(REACH), mine.parameters());
        assertTrue(mine.is(RecommenderKind.Trait.OPERATOR_ONLY));
        assertEquals(RecommenderSpec.SETTINGS, Family.OF_THE_LAB.settings(RecommenderSpec.SETTINGS));
    }

    @Test
    void aScenarioCanNameThemAndSetTheirParameters() {
        Family family = new Family(List.of(new Mine("mine", List.of(REACH))));
        List<Setting> settings = family.settings(RecommenderSpec.SETTINGS);
        assertTrue(settings.contains(REACH));
        assertTrue(settings.get(0).allows("mine"));
        assertTrue(settings.get(0).allows("item-llr"));
        RecommenderSpec spec = RecommenderSpec.of(new Values(Map.of("recommender.name", "mine", REACH.key(), 5)));
        assertEquals(Map.of(REACH.key(), 5), spec.brought());
        assertTrue(family.trainer(spec).isPresent());
        assertTrue(family.trainer(Scenarios.recommender()).isEmpty());
    }

    @Test
    void namesAndParametersThatCannotBeAreToldAllAtOnce() {
        Setting clash = Setting.real("recommender.lambda", 2.0, Range.ANY, "mine");
        Setting elsewhere = Setting.real("world.reach", 2.0, Range.ANY, "mine");
        UserError error = assertThrows(
                UserError.class,
                () -> new Family(List.of(
                        new Mine("", List.of()),
                        new Mine("My Own", List.of()),
                        new Mine("oracle", List.of()),
                        new Mine("mine", List.of(clash)),
                        new Mine("mine", List.of(elsewhere)))));
        assertEquals(6, error.messages().size());
        assertTrue(error.messages().get(0).contains("is empty"));
        assertTrue(error.messages().get(1).contains("is My Own"));
        assertTrue(error.messages().get(2).contains("the lab has a oracle itself"));
        assertTrue(error.messages().get(3).contains("recommender.lambda"));
        assertTrue(error.messages().get(4).contains("are both mine"));
        assertTrue(error.messages().get(5).contains("world.reach"));
    }
}
