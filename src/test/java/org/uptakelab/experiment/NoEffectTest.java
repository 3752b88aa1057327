package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptakelab.Scenarios;
import org.uptakelab.measure.Ratio;

/** Where an extension can have no effect, its measures say so to the bit, whatever another extension changes in the run. */
class NoEffectTest {
    static Stream<ExtensionPairsTest.Change> changes() {
        return ExtensionPairsTest.CHANGES.stream();
    }

    /** Chance learns nothing, so a model of it that is behind leads nowhere: shelves and campaigns of a rival are not behind. */
    @ParameterizedTest
    @MethodSource("changes")
    void nobodyLeadsWithAModelThatLearnsNothing(ExtensionPairsTest.Change change) {
        assertNothing("lead lead_takings", change, "rival.lag", 4, "recommender.name", "random");
    }

    /** Without a page of the operator's a list only adds to what can be bought. Who finds the shelf empty wanted something. */
    @ParameterizedTest
    @MethodSource("changes")
    void noListDetersInTheOpenShop(ExtensionPairsTest.Change change) {
        if (!change.key().equals("page.start")) {
            assertNothing("deterred_share", change);
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void nothingIsLostWhereNoRecordIsWithheld(ExtensionPairsTest.Change change) {
        if (Stream.of("withholding.form", "recommender.surface", "commons.entrant")
                .noneMatch(change.key()::equals)) {
            assertNothing(
                    "uptake_lost income_lost others_cost",
                    change,
                    "withholding.share",
                    0.5,
                    "withholding.records",
                    0.0);
        }
    }

    /** Without lists the arm is the twin, so what is foreseen in both is foresight alone. */
    @ParameterizedTest
    @MethodSource("changes")
    void nothingIsSteeredWhereNothingIsShown(ExtensionPairsTest.Change change) {
        if (!change.key().equals("advertising.reach")) {
            assertNothing("steered_misses", change, "forecast.method", "history", "recommender.name", "none");
        }
    }

    private static void assertNothing(String measures, ExtensionPairsTest.Change change, Object... own) {
        Map<String, Object> values = new HashMap<>(ExtensionPairsTest.SMALL);
        values.putAll(change.values());
        values.putAll(Scenarios.values(own));
        Scenario scenario = Scenarios.with(values);
        Replication replication = new Replication(scenario, 1);
        String recommender = scenario.recommender().name();
        List<String> asked = List.of(measures.split(" "));
        Map<String, Ratio> taken = replication.take(recommender, replication.run(recommender), asked);
        for (String measure : asked) {
            assertEquals(0, Objects.requireNonNull(taken.get(measure)).value(), measure + " beside " + change);
        }
    }
}
