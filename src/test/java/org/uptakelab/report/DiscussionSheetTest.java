package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.experiment.Result;

class DiscussionSheetTest {
    /** A made-up result of every shop that the sheet speaks of. */
    static final Result FIVE_SHOPS = Samples.result(List.of(
            Samples.arm("amazon", "item-llr", Samples.AMAZON, 5),
            Samples.arm("netflix", "item-llr", Samples.NETFLIX, 5),
            Samples.arm("amazon-foresight", "item-llr", new Samples.Shape(0.35, 0.05, 0.3), 5),
            Samples.arm("amazon-steered", "item-llr", new Samples.Shape(0.35, 0.25, 0.3), 5),
            Samples.arm("placebo", "random", new Samples.Shape(0.7, 0.6, 0.02), 5)));

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyPlaceIsFilled(String language) {
        NamedFile sheet = DiscussionSheet.of(FIVE_SHOPS, Locale.forLanguageTag(language));
        String html = new String(sheet.content(), StandardCharsets.UTF_8);
        assertEquals("discussion-sheet-" + language + ".html", sheet.name());
        assertFalse(html.contains("{{"), "a place is left open");
        assertFalse(html.contains("src=\"http"), "something is loaded from outside");
        assertTrue(html.contains("lang=\"" + language + "\""));
        assertTrue(html.contains("data:image/png;base64,"));
        String[] range = range(html);
        assertTrue(percent(range[0]) < percent(range[1]), String.join(" ", range));
    }

    /** The two ends of the sentence on the caused shares that fit 35 %, found by its words in either language. */
    private static String[] range(String html) {
        var found = Pattern.compile("35(?:&nbsp;|\\u00a0| )%[^<]*?(\\d+)\\u00a0%[^<\\d]*(\\d+)\\u00a0%")
                .matcher(html);
        assertTrue(found.find(), "the sentence with the range");
        return new String[] {found.group(1), found.group(2)};
    }

    private static int percent(String text) {
        return Integer.parseInt(text);
    }

    @Test
    void aMissingShopIsNamed() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class, () -> DiscussionSheet.of(Samples.twoShops(), Locale.ENGLISH));
        assertTrue(error.toString().contains("must have a result of"), error::toString);
    }
}
