package org.uptakelab.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.setting.UserError;

class SearchKeyTest {
    @ParameterizedTest
    @CsvSource({
        "attention, shopper.attention=0..1",
        "shopper.attention, shopper.attention=0..1",
        "search=2..200, shopper.search=2..200",
        "' slateSize = 5 .. 20 ', recommender.slateSize=5..20",
        "world.appealAwareness, world.appealAwareness=-1..1",
        "outside=-1.5..2, shopper.outside=-1.5..2",
    })
    void namesAndRangesMayBeShort(String text, String meant) {
        assertEquals(meant, Made.key(text).toString());
    }

    @Test
    void noListIsLongerThanTheCatalogue() {
        Scenario small = ScenarioFile.parse("s.yaml", "world: {items: 30}\nshopper: {search: 5}", List.of());
        assertEquals("shopper.search=1..30", SearchKey.parse("search", small).toString());
    }

    @Test
    void wholeNumbersAreSpreadByMagnitude() {
        SearchKey search = Made.key("search=2..200");
        assertEquals("2", SearchKey.text(search.at(0)));
        assertEquals("20", SearchKey.text(search.at(0.5)));
        assertEquals("200", SearchKey.text(search.at(1)));
        assertEquals("0.5", SearchKey.text(Made.key("attention").at(0.5)));
    }

    @Test
    void valuesAreShort() {
        assertEquals("0.333", SearchKey.text(Made.key("attention").rounded(1 / 3.0)));
        assertEquals("17", SearchKey.text(Made.key("search").rounded(16.7)));
        assertEquals("200", SearchKey.text(Made.key("search").rounded(200)));
    }

    @ParameterizedTest
    @CsvSource({
        "atention, Maybe you meant attention",
        "shopper.atention, Maybe you meant shopper.attention",
        "users, Maybe write users=1000..4000",
        "attention=0..2, 'must be a number in [0, 1]'",
        "attention=1..0, Maybe swap the two",
        "search=1..2.5, must have whole numbers as its ends",
        "recommender.name, must be one of",
        "run.replications=3..9, says how many worlds there are",
        "attention=0..1..2, each with its range or without",
    })
    void whatCannotBeSearchedIsRefused(String text, String told) {
        UserError error = assertThrows(UserError.class, () -> Made.key(text));
        assertTrue(error.toString().contains(told), error::toString);
    }
}
