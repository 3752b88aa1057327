package org.uptakelab.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.setting.UserError;

class CalibrationTest {
    private static Calibration searching(List<String> grid, List<String> spread, int points) {
        return new Calibration(
                Made.SHOP,
                grid.stream().map(Axis::parse).toList(),
                spread.stream().map(Made::key).toList(),
                points,
                List.of(Made.key("attention")),
                List.of(Target.parse("taken_share=0.35")),
                3);
    }

    @Test
    void theLastKeyOfTheGridChangesFastest() {
        assertEquals(
                List.of(
                        List.of("3", "0"),
                        List.of("3", "1"),
                        List.of("3", "2"),
                        List.of("6", "0"),
                        List.of("6", "1"),
                        List.of("6", "2")),
                searching(List.of("search=3,6", "salience=0,1,2"), List.of(), 1).settings());
    }

    /** Of four points of a Sobol' sequence one lies in every quarter of every range. */
    @Test
    void pointsAreSpreadEvenly() {
        List<List<String>> points = searching(List.of(), List.of("salience=0..2", "positionDecay=0..1"), 4)
                .settings();
        for (int key = 0; key < 2; key++) {
            int place = key;
            double quarter = key == 0 ? 0.5 : 0.25;
            assertEquals(
                    List.of(0, 1, 2, 3),
                    points.stream()
                            .map(point -> (int) (Double.parseDouble(point.get(place)) / quarter))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void howeverManyCombinationsAreRefusedInWords() {
        String values = "="
                + IntStream.rangeClosed(1, 10_000).mapToObj(Integer::toString).collect(Collectors.joining(","));
        List<String> grid = Stream.of("search", "slateSize", "users", "items", "rounds")
                .map(key -> key + values)
                .toList();
        UserError error = assertThrows(UserError.class, () -> searching(grid, List.of(), 1));
        assertTrue(error.messages().toString().contains("but make 100000000000000000000. Maybe"), error::toString);
    }

    @Test
    void theSeedShiftsThePoints() {
        Calibration one = searching(List.of(), List.of("salience"), 4);
        Calibration other = new Calibration(
                over -> ScenarioFile.parse("shop.yaml", "run: {seed: 2}", List.of(over)),
                one.grid(),
                one.spread(),
                one.points(),
                one.solved(),
                one.targets(),
                one.worlds());
        assertEquals(
                one.settings(), searching(List.of(), List.of("salience"), 4).settings());
        assertNotEquals(one.settings(), other.settings());
    }

    @Test
    void everyCellOfTheGridHasThePoints() {
        Calibration calibration = searching(List.of("positionDecay=0,0.5"), List.of("salience"), 3);
        assertEquals(List.of("shopper.positionDecay", "shopper.salience"), calibration.searched());
        assertEquals(6, calibration.settings().size());
        assertEquals("0.5", calibration.settings().get(3).get(0));
        assertEquals(
                calibration.settings().get(0).get(1),
                calibration.settings().get(3).get(1));
    }

    @Test
    void pointsThatFallTogetherAreTakenOnce() {
        List<List<String>> settings =
                searching(List.of(), List.of("slateSize=1..4"), 30).settings();
        assertEquals(4, settings.size());
        assertEquals(4, new HashSet<>(settings).size());
    }

    @Test
    void scenariosHaveTheWorldsOfTheSearch() {
        Calibration calibration = searching(List.of("search=3,6"), List.of(), 1);
        assertEquals(4, calibration.scenarios().size());
        calibration
                .scenarios()
                .forEach(scenario -> assertEquals(3, scenario.run().replications()));
        assertEquals(20, calibration.full(List.of("3"), Made.value("0.5")).run().replications());
    }

    @Test
    void wrongValuesAreToldOnceBeforeAnythingRuns() {
        Calibration wrong = searching(List.of("search=600,5000", "salience=0,1"), List.of(), 1);
        UserError error = assertThrows(UserError.class, wrong::scenarios);
        assertEquals(2, error.messages().size(), error::toString);
        assertTrue(error.toString().contains("shopper.search"), error::toString);
    }

    @Test
    void keysAndTargetsMustGoTogether() {
        refused("Maybe write --by search,attention", List.of("attention"), "taken_share=0.35", "anyway_rate=0.5");
        refused("one value for at least one measure", List.of("attention"), "taken_share=0.3..0.4");
        refused("named twice", List.of("attention", "shopper.attention"), "taken_share=0.35", "anyway_rate=0.5");
        refused("named twice", List.of("attention", "search"), "taken_share=0.35", "taken_share=0.5");
        refused("at most 2 measures", List.of("search"), "taken_share=0.35", "anyway_rate=0.5", "caused_share=0.1");
        refuses("named twice", () -> searching(List.of("attention=0.1,0.2"), List.of(), 1));
        refuses("no value twice", () -> searching(List.of("search=3,3"), List.of(), 1));
        refuses("10000 settings", () -> searching(List.of(), List.of("salience"), 10_001));
        refuses("--search-replications", () -> searching(List.of("run.replications=3,4"), List.of(), 1));
    }

    private static void refused(String told, List<String> solved, String... targets) {
        refuses(told, () -> Made.question(solved, targets));
    }

    private static void refuses(String told, Runnable asking) {
        UserError error = assertThrows(UserError.class, asking::run);
        assertTrue(error.toString().contains(told), error::toString);
    }
}
