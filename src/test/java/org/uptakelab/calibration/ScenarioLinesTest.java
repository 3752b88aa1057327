package org.uptakelab.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioLinesTest {
    private static final String TEXT = """
            # A shop.

            shopper:
              search: 20            # a customer looks at 20 articles
              attention: 0.4        # on two visits of five
            run:
              seed: 1
            """;

    private static String set(String key, String value) {
        ScenarioLines lines = new ScenarioLines(TEXT);
        lines.set(key, value, "solved for");
        return lines.toString();
    }

    @Test
    void theSameValueLeavesItsLine() {
        assertEquals(TEXT, set("shopper.search", "20"));
    }

    @Test
    void anotherValueTakesTheCommentWithIt() {
        assertEquals(
                TEXT.replace("0.4        # on two visits of five", "0.412      # solved for"),
                set("shopper.attention", "0.412"));
    }

    @Test
    void aNewKeyGoesToTheEndOfItsGroup() {
        assertEquals(
                TEXT.replace("of five\n", "of five\n  salience: 1.0         # solved for\n"),
                set("shopper.salience", "1.0"));
    }

    @Test
    void aNewGroupGoesToTheEnd() {
        assertEquals(TEXT + "world:\n  users: 100            # solved for\n", set("world.users", "100"));
    }

    @Test
    void theHeadKeepsWhatStoodThere() {
        ScenarioLines lines = new ScenarioLines(TEXT);
        lines.head(List.of("CALIBRATED once", "", "more"), "CALIBRATED");
        String once = lines.toString();
        assertEquals(TEXT.replace("# A shop.\n", "# A shop.\n#\n# CALIBRATED once\n#\n# more\n"), once);
        ScenarioLines again = new ScenarioLines(once);
        again.head(List.of("CALIBRATED once", "", "more"), "CALIBRATED");
        assertEquals(once, again.toString(), "the older comment is replaced");
    }

    @Test
    void aFileWithoutHeadGetsOne() {
        ScenarioLines lines = new ScenarioLines("run:\n  seed: 1\n");
        lines.head(List.of("CALIBRATED"), "CALIBRATED");
        assertEquals("# CALIBRATED\n\nrun:\n  seed: 1\n", lines.toString());
    }
}
