package org.uptakelab.classroom.shop;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PowerTest {
    /** A small study as it was when {@code power.csv} was made: if this changes, make the table again. */
    private static final String SMALL = "1.0,8,40,0.142,0.22,0.975,0.125,0.8,0.5,-0.125,0.188,0.375,0"
            + ".375,0 0 0 0 0 0 0 0 0 0 2 3 3 2 0 3 5 2 0 0 0 0 0 0 0 0 0 0 0 0";

    private static String file() throws IOException {
        try (InputStream stream = requireNonNull(PowerTest.class.getResourceAsStream("../power.csv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theStudyStillGivesWhatItGave() {
        String text = PowerFile.write(List.of(new PowerStudy(2, 20, 20, 30).of(8, 1.0)));
        assertEquals(SMALL, text.lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void theTableIsTheFullStudyAndSaysSo() throws IOException {
        assertEquals(PowerTable.comment(PowerStudy.FULL) + PowerFile.write(Power.ALL), file());
        assertEquals(PowerStudy.SALIENCES.size() * PowerStudy.SIZES.size(), Power.ALL.size());
        assertEquals(PowerStudy.SIZES, Power.TABLE.stream().map(Power::pupils).toList());
    }

    /** A correct 95 % interval leaves this range about 3 times in 1,000 rows. */
    @Test
    void everyRowsIntervalsHoldTheKnownEffect() {
        for (Power row : Power.ALL) {
            assertEquals(1000, row.classes());
            assertTrue(row.coverage() >= 0.93 && row.coverage() <= 0.97, row::toString);
            assertEquals(500, row.replay().stream().mapToInt(Integer::intValue).sum());
        }
    }

    @Test
    void theNearestSizeIsFound() {
        assertNull(Power.nearest(0));
        assertEquals(8, requireNonNull(Power.nearest(1)).pupils());
        assertEquals(8, requireNonNull(Power.nearest(10)).pupils());
        assertEquals(24, requireNonNull(Power.nearest(23)).pupils());
        assertEquals(32, requireNonNull(Power.nearest(300)).pupils());
    }
}
