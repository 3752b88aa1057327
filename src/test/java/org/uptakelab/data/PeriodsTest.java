package org.uptakelab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.setting.UserError;

class PeriodsTest {
    private static List<String> labels(Periods periods, String... days) {
        List<String> rows = IntStream.range(0, days.length)
                .mapToObj(i -> "u" + i + ",x," + days[i])
                .toList();
        return periods.of(Logs.of(rows)).stream().map(Period::label).toList();
    }

    @Test
    void startsWithTheFourthCalendarMonth() {
        assertEquals(List.of("2011-03"), labels(Periods.MONTHS, "2010-12-24", "2011-03-31"));
    }

    @Test
    void leavesOutALastMonthThatIsNotComplete() {
        assertEquals(List.of("2011-03", "2011-04"), labels(Periods.MONTHS, "2010-12-01", "2011-05-30"));
        assertEquals(List.of("2011-03", "2011-04", "2011-05"), labels(Periods.MONTHS, "2010-12-01", "2011-05-31"));
    }

    @Test
    void saysThatALogIsTooShortForMonths() {
        String message =
                String.valueOf(assertThrows(UserError.class, () -> labels(Periods.MONTHS, "2010-12-01", "2011-03-30"))
                        .getMessage());
        assertTrue(message.contains("from 2010-12-01 to 2011-03-30"), message);
    }

    @Test
    void cutsAtQuantilesOfTime() {
        String[] days = IntStream.rangeClosed(1, 10)
                .mapToObj(day -> String.format("2011-01-%02d", day))
                .toArray(String[]::new);
        List<String> rows =
                IntStream.range(0, 10).mapToObj(i -> "u" + i + ",x," + days[i]).toList();
        List<Period> periods = Periods.parse("quantiles:0.5,0.8,1").of(Logs.of(rows));
        assertEquals(
                List.of("0.5–0.8", "0.8–1"), periods.stream().map(Period::label).toList());
        assertEquals(3 * 24 * 60, periods.get(0).toMinute() - periods.get(0).fromMinute());
        assertEquals(periods.get(0).toMinute(), periods.get(1).fromMinute());
    }

    @Test
    void neverPartsPurchasesOfOneMinute() {
        UserError error = assertThrows(
                UserError.class, () -> labels(Periods.parse("quantiles:0.4,0.6"), "2011-01-01", "2011-01-01"));
        assertTrue(String.valueOf(error.getMessage()).contains("different times"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "week",
                "quantiles:",
                "quantiles:0.5",
                "quantiles:0.6,0.5",
                "quantiles:0,1",
                "quantiles:0.5,1.1",
                "quantiles:a,b"
            })
    void refusesOtherCuts(String text) {
        UserError error = assertThrows(UserError.class, () -> Periods.parse(text));
        assertTrue(String.valueOf(error.getMessage()).contains('"' + text + '"'));
    }

    @Test
    void readsWhatItPrints() {
        assertEquals(Periods.MONTHS, Periods.parse(Periods.MONTHS.toString()));
        Periods cuts = Periods.parse("quantiles:0.5, 0.75,1");
        assertEquals(cuts, Periods.parse(cuts.toString()));
    }
}
