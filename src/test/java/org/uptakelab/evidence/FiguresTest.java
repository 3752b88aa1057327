package org.uptakelab.evidence;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.setting.UserError;

class FiguresTest {
    private static final Pattern PERCENT = Pattern.compile("[+−]?[0-9.,]+(?= (%|points|Punkte))");

    @Test
    void noIdComesTwice() {
        List<String> ids = Figures.read().stream().map(Figure::id).toList();
        assertEquals(new HashSet<>(ids).size(), ids.size());
    }

    @Test
    void aFigureIsFoundByItsIdInBothTables() {
        Figure anyway = Figures.named("sharma-2015-anyway");
        assertAll(
                () -> assertEquals(OptionalDouble.of(.75), anyway.low()),
                () -> assertEquals(OptionalDouble.empty(), anyway.high()),
                () -> assertEquals("mindestens 75 %", anyway.wording().in(Locale.GERMAN)),
                () -> assertEquals(Certainty.CHECKED, anyway.certainty()));
        Figure hours = Figures.named("netflix-2015-hours");
        assertAll(
                () -> assertEquals(OptionalDouble.of(.8), hours.high()),
                () -> assertEquals("hours streamed", hours.of().english()),
                () -> assertEquals(Certainty.SECOND_HAND, hours.certainty()));
    }

    @Test
    void anUnknownIdSuggestsTheNearest() {
        UserError error = assertThrows(UserError.class, () -> Figures.named("sharma-2015-anyways"));
        String message = String.valueOf(error.getMessage());
        assertTrue(message.contains("no sharma-2015-anyways."), message);
        assertTrue(message.contains("sharma-2015-anyway."), message);
    }

    /** What is printed is what is drawn: wherever a wording says per cent, its first number is an end of the figure. */
    @Test
    void theWordingSaysTheNumberInBothLanguages() {
        for (Figure figure : Figures.read()) {
            assertSays(figure, figure.wording().english());
            assertSays(figure, figure.wording().german().replace(',', '.'));
        }
    }

    private static void assertSays(Figure figure, String wording) {
        Matcher number = PERCENT.matcher(wording);
        if (!List.of(Unit.SHARE, Unit.CHANGE).contains(figure.unit()) || wording.contains("(0.") || !number.find()) {
            return;
        }
        double said = Double.parseDouble(number.group().replace('−', '-')) / 100;
        assertTrue(
                DoubleStream.concat(figure.low().stream(), figure.high().stream())
                        .anyMatch(end -> Math.abs(end - said) < 6e-5),
                figure.id() + " says " + wording);
    }

    @Test
    void aFigureWithoutEndsOrWithASillyShareIsRefused() {
        Bilingual text = new Bilingual("a", "b");
        assertThrows(
                IllegalArgumentException.class,
                () -> figure("x", OptionalDouble.empty(), OptionalDouble.empty(), text));
        assertThrows(
                IllegalArgumentException.class, () -> figure("x", OptionalDouble.of(35), OptionalDouble.of(35), text));
        assertThrows(
                IllegalArgumentException.class, () -> figure("x", OptionalDouble.of(.4), OptionalDouble.of(.3), text));
        assertThrows(
                IllegalArgumentException.class,
                () -> figure("No Id", OptionalDouble.of(.4), OptionalDouble.of(.4), text));
    }

    private static Figure figure(String id, OptionalDouble low, OptionalDouble high, Bilingual text) {
        return new Figure(id, text, text, low, high, Unit.SHARE, text, text, Certainty.CHECKED);
    }
}
