package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.setting.UserError;

class AskedPrecisionTest {
    private static final List<String> MEASURES = List.of("taken_share", "anyway_rate", "revenue");

    private static StoppingRule rule(@Nullable String most, String... precision) {
        return AskedPrecision.ofOptions(List.of(precision), most).rule(MEASURES);
    }

    @Test
    void oneWidthIsForEveryShareRecorded() {
        assertEquals(new Precision(Map.of("taken_share", 0.01, "anyway_rate", 0.01), 1000), rule(null, "0.01"));
    }

    @Test
    void namedMeasuresAreForThemselvesOrGoOverTheShares() {
        assertEquals(new Precision(Map.of("revenue", 0.5), 30), rule("30", "revenue=0.5"));
        assertEquals(
                "precision: {taken_share: 0.01, anyway_rate: 0.2, revenue: 0.5}\nmost: 30\n",
                rule("30", "revenue=0.5", "anyway_rate=0.2", "0.01").written());
    }

    @Test
    void withoutPrecisionTheNumberIsFixed() {
        assertEquals(new FixedReplications(), rule(null));
    }

    @Test
    void whatIsSaidLaterGoesOver() {
        AskedPrecision file = AskedPrecision.ofOptions(List.of("0.02"), "50");
        assertEquals(
                new Precision(Map.of("revenue", 1.0), 50),
                AskedPrecision.ofOptions(List.of("revenue=1"), null).over(file).rule(MEASURES));
        assertEquals(
                new Precision(Map.of("taken_share", 0.02, "anyway_rate", 0.02), 70),
                AskedPrecision.ofOptions(List.of(), "70").over(file).rule(MEASURES));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | --precision: the precision of shares must be a number more than 0, the widest 95 % interval from end to end, but is 0.",
                "2% | --precision: the precision of shares must be a number more than 0, the widest 95 % interval from end to end, but is 2%. Maybe you meant 0.02.",
                "revenue= | --precision: the precision of revenue must be a number more than 0, the widest 95 % interval from end to end, but is empty.",
                "taken_shar=0.1 | --precision: taken_shar is asked to be precise, but is not a measure. Maybe you meant taken_share.",
                "gini=0.1 | --precision: gini is asked to be precise, but is not among the measures that are recorded. Maybe add it to measures.",
            })
    void refuses(String asked, String message) {
        assertEquals(
                message, assertThrows(UserError.class, () -> rule(null, asked)).getMessage());
    }

    @Test
    void refusesAMostWithoutAPrecisionAndOneThatIsNone() {
        assertTrue(message("50").contains("--most: the most replications are said, but no precision"), message("50"));
        assertTrue(
                message("1", "0.1")
                        .contains("--most: the most replications must be a whole number at least 2, but is 1."),
                message("1", "0.1"));
    }

    @Test
    void refusesAWidthGivenTwice() {
        assertTrue(message(null, "0.1", "0.2").contains("the width of shares is given twice"));
        assertTrue(message(null, "revenue=0.1", "revenue=1").contains("the width of revenue is given twice"));
    }

    private static String message(@Nullable String most, String... precision) {
        return String.valueOf(
                assertThrows(UserError.class, () -> rule(most, precision)).getMessage());
    }

    @Test
    void aPilotMustHaveTwoReplicationsAndNotMoreThanTheMost() {
        StoppingRule rule = rule("30", "0.01");
        for (int replications : new int[] {1, 31}) {
            Scenario scenario = ScenarioFile.parse(
                    "x",
                    "",
                    List.of(List.of(new SettingOverride("", "run.replications", Integer.toString(replications)))));
            assertThrows(UserError.class, () -> rule.check(List.of(scenario)));
            new FixedReplications().check(List.of(scenario));
        }
    }
}
