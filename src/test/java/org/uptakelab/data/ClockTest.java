package org.uptakelab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTest {
    private final Clock clock = new Clock(Clock.SlashOrder.UNKNOWN);

    @ParameterizedTest
    @CsvSource({
        "881250949, 1997-12-04T15:55:49",
        "1291191960, 2010-12-01T08:26",
        "2010-12-01, 2010-12-01T00:00",
        "2010-12-01 08:26, 2010-12-01T08:26",
        "2010-12-01 08:26:07, 2010-12-01T08:26:07",
        "2010-12-01T08:26:07.25, 2010-12-01T08:26:07",
        "2010-12-01T08:26:07Z, 2010-12-01T08:26:07",
        "2010-12-01T23:26+05:30, 2010-12-01T23:26"
    })
    void readsLocalTimesAsWritten(String text, LocalDateTime expected) {
        assertEquals(OptionalLong.of(expected.toEpochSecond(ZoneOffset.UTC)), clock.seconds(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2010",
                "20101201",
                "1291191960000",
                "2010-02-30",
                "2010-12-01 25:00",
                "2010-12-01 8:26",
                "1/12/2010"
            })
    void readsNothingIntoOtherTexts(String text) {
        assertEquals(OptionalLong.empty(), clock.seconds(text));
    }

    @ParameterizedTest
    @CsvSource({
        "31/12/2010 8:26, 2010-12-31T08:26",
        "1/2/2011 23:59:58, 2011-02-01T23:59:58",
        "1/2/2011, 2011-02-01T00:00"
    })
    void readsDatesWithSlashesOnceTheOrderIsKnown(String text, LocalDateTime expected) {
        OptionalLong seconds = new Clock(Clock.SlashOrder.DAY_FIRST).seconds(text);
        assertEquals(OptionalLong.of(expected.toEpochSecond(ZoneOffset.UTC)), seconds);
    }
}
