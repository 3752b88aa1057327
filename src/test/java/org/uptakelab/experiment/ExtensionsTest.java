package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.Scenarios;
import org.uptakelab.setting.UserError;

class ExtensionsTest {
    private static Scenario scenario(String key, double value) {
        return Scenarios.with(Scenarios.values(
                "world.users",
                20,
                "world.items",
                12,
                "run.rounds",
                6,
                "run.warmup",
                2,
                "run.replications",
                1,
                "platforms.count",
                2,
                key,
                value));
    }

    @ParameterizedTest
    @CsvSource({"world.drift, 0.1", "world.shelf, 0.5", "page.start, 0.5"})
    void aMarketOfPlatformsIsRefusedBesideWhatItDoesNotKnow(String key, double value) {
        Scenario scenario = scenario(key, value);

        UserError error = assertThrows(UserError.class, () -> new Replication(scenario, 1));

        assertEquals(
                List.of(
                        key + " must stay at the default where keys of platforms are set, because a market of several"
                                + " platforms does not know of it, but is set. Maybe take the platforms in a scenario of their own."),
                error.messages());
    }
}
