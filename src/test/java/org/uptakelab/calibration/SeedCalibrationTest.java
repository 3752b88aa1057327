package org.uptakelab.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;

/**
 * The seeds are outcomes of calibrations: from the recorded search the same setting is picked, and with the recorded run of that
 * setting the same file is written, to the last byte. Nothing is simulated here.
 */
class SeedCalibrationTest {
    private static final List<String> AMAZON =
            List.of("search=5,20,50,100,150", "salience=0,1,2", "slateSize=10,40", "positionDecay=0,0.5");
    private static final List<String> NETFLIX =
            List.of("search=1,2,5", "salience=0,1,2", "slateSize=20,40", "positionDecay=0.25,0.5");

    static Stream<Arguments> seeds() {
        return Stream.of(
                Arguments.of("amazon", List.of("taken_share=0.35"), AMAZON, Pick.MIDDLE),
                Arguments.of(
                        "amazon-foresight", List.of("taken_share=0.35", "anyway_rate=0.75..1"), AMAZON, Pick.MIDDLE),
                Arguments.of("amazon-steered", List.of("taken_share=0.35"), AMAZON, Pick.HIGHEST),
                Arguments.of("netflix", List.of("taken_share=0.8"), NETFLIX, Pick.MIDDLE));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theFileIsTheOutcome(String seed, List<String> targets, List<String> grid, Pick pick) throws IOException {
        CalibrationResult result = RecordedCalibration.of(seed, targets, grid, pick);
        Path file = Path.of("seeds", seed + ".yaml");
        String text = Files.readString(file);
        Scenario scenario = ScenarioFile.read(file, List.of());
        assertEquals(scenario, result.chosen().orElseThrow().scenario().named(seed));
        assertEquals(
                text,
                ScenarioDraft.of(
                        result, result.chosen().orElseThrow(), text, scenario, command(seed, targets, grid, pick)));
    }

    private static List<String> command(String seed, List<String> targets, List<String> grid, Pick pick) {
        List<String> command = new ArrayList<>(List.of("uptake", "calibrate", "seeds/" + seed + ".yaml"));
        targets.forEach(target -> command.add("--target " + target));
        command.add("--by attention");
        grid.forEach(axis -> command.add("--over " + axis));
        if (pick != Pick.MIDDLE) {
            command.add("--pick " + pick.written());
        }
        return command;
    }
}
